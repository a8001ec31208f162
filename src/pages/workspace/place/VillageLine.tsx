import { memo } from 'react';
import type { VillageRow } from '@/figures/workspace/villageLedger';
import type { WorkspaceWords } from '@/messages/workspace';
import styles from './PlaceTable.module.css';

interface VillageLineProps {
  readonly row: VillageRow;
  readonly words: WorkspaceWords;
  readonly isOpen: boolean;
  readonly onToggle: (code: string) => void;
  readonly withTown: boolean;
}

/** One village; opened it shows each of its values with day and source. */
export const VillageLine = memo(function VillageLine({ row, words, isOpen, onToggle, withTown }: VillageLineProps) {
  const { place } = words;
  const detail = `${row.code}-detail`;
  return (
    <>
      <tr id={row.code} className={styles.village}>
        <th scope="row">
          <button
            type="button"
            className={styles.open}
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': detail } : {})}
            aria-label={place.openVillage(row.name)}
            onClick={() => onToggle(row.code)}
          >
            <span className={isOpen ? styles.opened : styles.closed} aria-hidden="true" />
            {row.name}
          </button>
          {withTown && <span className={styles.small}>{row.town}</span>}
        </th>
        {row.cells.map((cell) => (
          <td key={cell.id} className={cell.answer === 'yes' ? styles.yes : styles.quiet}>
            {cell.text}
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr id={detail}>
          <td className={styles.detail} colSpan={row.cells.length + 1}>
            <b>{place.statements}</b>
            {row.statements.length === 0 && <span className={styles.statement}>{place.noStatements}</span>}
            {row.statements.map((statement) => (
              <span key={statement.key} className={styles.statement}>
                {statement.title} · {statement.text}
              </span>
            ))}
          </td>
        </tr>
      )}
    </>
  );
});
