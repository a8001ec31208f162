import { type ReactNode, useMemo } from 'react';
import { Matrix, type MatrixSpot } from '@/charts/Matrix';
import { isPlanned } from '@/figures/workspace/departmentBoard';
import type { DepartmentSheet } from '@/figures/workspace/departmentSheet';
import { buildMatrix } from '@/figures/workspace/matrix';
import { listTargetPlaces } from '@/figures/workspace/targets';
import { PageLink } from '@/pages/parts/PageLink';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import styles from './DepartmentPage.module.css';

interface TownMatrixProps {
  readonly room: RoomContext;
  readonly workspace: Workspace;
  readonly sheet: DepartmentSheet;
}

/** How county and towns stand with each target a department leads; nothing where it is the county's alone. */
export function TownMatrix({ room, workspace, sheet }: TownMatrixProps) {
  const { words } = room;
  const { context } = workspace;
  const figure = useMemo(() => {
    const items = sheet.items.filter(isPlanned);
    const indicators = new Map(items.map(({ indicator }) => [indicator.id, indicator.title[context.locale]]));
    const places = listTargetPlaces(context, words).filter(({ code }) =>
      items.some(({ place }) => place.code === code),
    );
    return buildMatrix(
      context,
      words,
      items,
      places.map(({ code, name }) => ({ key: code, label: name })),
      [...indicators].map(([key, label]) => ({ key, label })),
      ({ indicator, place }) => ({ row: place.code, column: indicator.id }),
    );
  }, [context, words, sheet]);
  const isSplit = figure.rows.some(({ key }) => key !== context.campaign.info.county.code);
  return (
    <div className={styles.panel}>
      <h2>
        {words.department.places} {isSplit && figure.demo && <DemoMark word={context.messages.figures.demoTag} />}
      </h2>
      {isSplit ? (
        <>
          <p className={styles.note}>{words.department.placesNote}</p>
          <Matrix
            figure={figure}
            corner={words.filter.place}
            label={words.department.places}
            demoWord={context.messages.figures.demoTag}
            renderLink={renderLink}
          />
        </>
      ) : (
        <p className={styles.note}>{words.department.placesNone}</p>
      )}
    </div>
  );

  function renderLink({ row, column }: MatrixSpot, content: ReactNode, className: string | undefined) {
    if (row === null)
      return (
        <PageLink to={{ page: 'indicator', id: column ?? '' }} className={className}>
          {content}
        </PageLink>
      );
    if (column === null)
      return (
        <PageLink to={{ page: 'workspace', room: { room: 'place', code: row } }} className={className}>
          {content}
        </PageLink>
      );
    return (
      <PageLink
        to={{ page: 'workspace', room: { room: 'targets' } }}
        view={{ department: sheet.entry.id, place: row, open: `${column}~${row}` }}
        className={className}
      >
        {content}
      </PageLink>
    );
  }
}
