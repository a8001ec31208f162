import { useMemo } from 'react';
import type { DepartmentSheet } from '@/figures/workspace/departmentSheet';
import { buildTargetTable } from '@/figures/workspace/targetTable';
import { Choice } from '@/pages/parts/workspace/Choice';
import { DepartmentLacks } from '@/pages/parts/workspace/DepartmentLacks';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import { TargetTable } from '@/pages/parts/workspace/TargetTable';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import styles from './DepartmentPage.module.css';

interface DepartmentTargetsProps {
  readonly room: RoomContext;
  readonly workspace: Workspace;
  readonly sheet: DepartmentSheet;
}

/** How a department's own list may stand: all of it is led by one. */
const groups = ['category', 'place', 'none'] as const;
const lacks = ['targets'] as const;

/** The rows of the ledger that a department leads, of each target the county first. */
export function DepartmentTargets({ room, workspace, sheet }: DepartmentTargetsProps) {
  const { view, setView, words } = room;
  const { context, targets } = workspace;
  const group = groups.find((one) => one === view.group) ?? 'category';
  const { sort } = view;
  // Who leads is the page itself.
  const own = useMemo(
    (): RoomContext => ({ ...room, view: { ...view, hidden: [...view.hidden, 'owner'] } }),
    [room, view],
  );
  const table = useMemo(
    () =>
      buildTargetTable(
        context,
        words,
        { ...targets, items: sheet.items },
        { place: null, category: null, department: null, statuses: [], basis: null, text: '', group, sort },
        null,
      ),
    [context, words, targets, sheet, group, sort],
  );
  return (
    <div className={styles.section}>
      <h2>
        {words.department.own}{' '}
        {sheet.items.some(({ basis }) => basis === 'demo') && <DemoMark word={context.messages.figures.demoTag} />}
      </h2>
      {sheet.load.targets === 0 && sheet.load.untargeted > 0 && <DepartmentLacks lacks={lacks} />}
      {sheet.items.length === 0 ? (
        sheet.load.untargeted === 0 && <p className={styles.note}>{words.department.noTargets}</p>
      ) : (
        <>
          <Choice
            label={words.filter.group}
            value={group}
            options={groups.map((one) => ({ value: one, label: words.filter.groups[one] }))}
            onPick={(one) => setView({ group: groups.find((other) => other === one) ?? 'category' })}
          />
          <TargetTable
            table={table}
            context={context}
            room={own}
            label={words.department.own}
            withPlace={group !== 'place'}
          />
        </>
      )}
    </div>
  );
}
