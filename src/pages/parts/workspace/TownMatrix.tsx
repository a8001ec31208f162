import { Matrix } from '@/charts/Matrix';
import type { FigureContext } from '@/figures/context';
import type { MatrixFigure } from '@/figures/workspace/matrix';
import type { MatrixColumns } from '@/figures/workspace/places';
import type { WorkspaceWords } from '@/messages/workspace';
import { PageLink } from '@/pages/parts/PageLink';

interface TownMatrixProps {
  readonly figure: MatrixFigure;
  readonly words: WorkspaceWords;
  readonly across: MatrixColumns;
  readonly context: FigureContext;
}

/** Towns × fields, or × targets: a town's name leads to its page, a cell to its rows of the ledger. */
export function TownMatrix({ figure, words, across, context }: TownMatrixProps) {
  const categoryOf = (column: string) =>
    across === 'category' ? column : context.campaign.indicators.find(({ id }) => id === column)?.category;
  return (
    <Matrix
      figure={figure}
      corner={words.place.town}
      label={words.place.matrix}
      demoWord={context.messages.figures.demoTag}
      renderLink={({ row, column }, content, className) => {
        if (row !== null && column === null)
          return (
            <PageLink to={{ page: 'workspace', room: { room: 'place', code: row } }} className={className}>
              {content}
            </PageLink>
          );
        const category = column === null ? undefined : categoryOf(column);
        const key = row !== null && column !== null && across === 'target' ? `${column}~${row}` : undefined;
        return (
          <PageLink
            to={{ page: 'workspace', room: { room: 'targets' } }}
            view={{
              place: row ?? 'all',
              ...(category === undefined ? {} : { category }),
              ...(key === undefined ? {} : { open: key }),
              ...(row === null ? { group: 'place' } : {}),
            }}
            className={className}
          >
            {content}
          </PageLink>
        );
      }}
    />
  );
}
