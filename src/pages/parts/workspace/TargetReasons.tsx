import type { FigureContext } from '@/figures/context';
import type { TargetRow } from '@/figures/workspace/targetRow';
import { describeTargetAsText } from '@/figures/workspace/targetText';
import { PageLink } from '@/pages/parts/PageLink';
import { CopyText } from './CopyText';
import styles from './TargetTable.module.css';
import { useWorkspaceWords } from './useWorkspaceWords';

interface TargetReasonsProps {
  readonly id: string;
  readonly row: TargetRow;
  readonly context: FigureContext;
  /** Columns of the table. */
  readonly width: number;
}

/** Why a row says what it says: its sums, its pace, its rule, what it rests on, and where to read on. */
export function TargetReasons({ id, row, context, width }: TargetReasonsProps) {
  const words = useWorkspaceWords();
  const { campaign, locale } = context;
  const isCounty = row.place === campaign.info.county.code;
  const towns = campaign.places.filter(({ level }) => level === 'town');
  return (
    <tr id={id} className={styles.detail}>
      <td colSpan={width}>
        <div className={styles.reasons}>
          <Reasons title={words.arithmetic} lines={row.arithmetic} />
          <Reasons title={words.pace} lines={row.pace} />
          <Reasons title={words.rule} lines={[row.rule]} />
          <Reasons title={words.parts} lines={row.parts} />
          <Reasons title={words.sources} lines={row.sources} />
        </div>
        <ul className={styles.ways}>
          <li>
            <PageLink to={{ page: 'indicator', id: row.id }}>{words.history}</PageLink>
          </li>
          <li>
            <PageLink to={{ page: 'workspace', room: { room: 'place', code: row.place } }}>
              {words.ofPlace(row.placeName)}
            </PageLink>
          </li>
          {isCounty && towns.length > 0 && (
            <li>
              <PageLink
                to={{ page: 'workspace', room: { room: 'targets' } }}
                view={{ place: 'all', group: 'none', sort: 'gap', category: categoryOf(row.id) }}
              >
                {words.inTowns}
              </PageLink>
            </li>
          )}
          {row.department !== null && (
            <li>
              <PageLink to={{ page: 'workspace', room: { room: 'department', id: row.department } }}>
                {campaign.departments.find(({ id: department }) => department === row.department)?.name[locale]}
              </PageLink>
            </li>
          )}
          <li>
            <CopyText text={() => describeTargetAsText(context, words, row)} />
          </li>
        </ul>
      </td>
    </tr>
  );

  function categoryOf(indicator: string): string {
    return campaign.indicators.find(({ id: candidate }) => candidate === indicator)?.category ?? '';
  }
}

function Reasons({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.reason}>
      <b>{title}</b>
      {lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </div>
  );
}
