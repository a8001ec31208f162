import { type ReactNode, useId, useMemo } from 'react';
import { Matrix, type MatrixSpot } from '@/charts/Matrix';
import { isPlanned } from '@/figures/workspace/departmentBoard';
import type { DepartmentSheet } from '@/figures/workspace/departmentSheet';
import { buildMatrix } from '@/figures/workspace/matrix';
import { listTargetPlaces } from '@/figures/workspace/targets';
import { PageLink } from '@/pages/parts/PageLink';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import styles from './DepartmentPage.module.css';

interface PlaceMatrixProps {
  readonly room: RoomContext;
  readonly workspace: Workspace;
  readonly sheet: DepartmentSheet;
}

/** Each target a department leads, in county and towns. */
export function PlaceMatrix({ room, workspace, sheet }: PlaceMatrixProps) {
  const id = useId();
  const { words } = room;
  const { context } = workspace;
  const figure = useMemo(() => {
    const items = sheet.items.filter(isPlanned);
    const indicators = [...new Map(items.map(({ indicator }) => [indicator.id, indicator])).values()];
    return buildMatrix(
      context,
      words,
      items,
      indicators.map(({ id: key, title }) => ({ key, label: title[context.locale] })),
      listTargetPlaces(context, words).map(({ code, name }) => ({ key: code, label: name })),
      ({ indicator, place }) => ({ row: indicator.id, column: place.code }),
    );
  }, [context, words, sheet]);
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>{words.department.places}</h2>
      <p className={styles.note}>{words.department.placesNote}</p>
      <Matrix
        figure={figure}
        corner={words.department.target}
        label={words.department.places}
        demoWord={context.messages.figures.demoTag}
        renderLink={renderLink}
      />
    </section>
  );

  function renderLink({ row, column }: MatrixSpot, content: ReactNode, className: string | undefined) {
    if (row === null)
      return (
        <PageLink to={{ page: 'workspace', room: { room: 'place', code: column ?? '' } }} className={className}>
          {content}
        </PageLink>
      );
    if (column === null)
      return (
        <PageLink to={{ page: 'indicator', id: row }} className={className}>
          {content}
        </PageLink>
      );
    return (
      <PageLink
        to={{ page: 'workspace', room: { room: 'targets' } }}
        view={{ department: sheet.entry.id, place: column, open: `${row}~${column}` }}
        className={className}
      >
        {content}
      </PageLink>
    );
  }
}
