import { memo } from 'react';
import { ReportMark } from '@/charts/ReportMark';
import type { ReportRow } from '@/figures/workspace/reportGrid';
import type { WorkspaceWords } from '@/messages/workspace';
import { usePage } from '@/pages/parts/pageContext';
import { BasisSwatch } from '@/ui/BasisSwatch';
import { LedgerLink } from './LedgerLink';
import styles from './ReportGrid.module.css';

interface ReportLineProps {
  readonly row: ReportRow;
  readonly words: WorkspaceWords;
  readonly withPlace: boolean;
}

/** The reports of one target in one place: its newest value, who gave it, how many came, and each of them. */
export const ReportLine = memo(function ReportLine({ row, words, withPlace }: ReportLineProps) {
  const { figures } = usePage();
  const { report } = words;
  const { newest, saidBy } = row;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <LedgerLink item={row.item}>{row.title}</LedgerLink>
        {row.demo && (
          <span className={styles.demo}>
            <BasisSwatch texture="hatch" />
            <span className={styles.hidden}>{figures.messages.figures.demoTag} </span>
          </span>
        )}
        {withPlace && <span className={styles.second}>{row.placeName}</span>}
      </th>
      <td className={styles.newest}>
        {newest === null ? (
          report.never
        ) : (
          <>
            <time dateTime={newest.date}>{newest.date}</time>{' '}
            {newest.isStale ? (
              <b className={styles.stale}>
                <Clock /> {report.stale}
                {words.copyJoin}
                {newest.age}
              </b>
            ) : (
              <span className={styles.second}>{newest.age}</span>
            )}
          </>
        )}
        {saidBy !== null && <span className={styles.line}>{report.saidBy(saidBy)}</span>}
      </td>
      <td className={styles.number}>{row.ofAll}</td>
      {row.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place from the end
        <td key={index} className={styles.cell} title={cell?.title ?? report.beforeStart}>
          {cell === null ? (
            <span className={styles.hidden}>{report.beforeStart}</span>
          ) : (
            <ReportMark state={cell.state} label={cell.label} />
          )}
        </td>
      ))}
    </tr>
  );
});

function Clock() {
  return (
    <svg className={styles.clock} viewBox="0 0 14 14" width="13" height="13" aria-hidden="true" focusable="false">
      <circle cx="7" cy="7" r="6" />
      <path d="M7 3.4V7l2.6 1.7" />
    </svg>
  );
}
