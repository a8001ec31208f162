import { useEffect, useState } from 'react';
import type { VillageLedger, VillageRow } from '@/figures/workspace/villageLedger';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { ScrollBox } from '@/ui/ScrollBox';
import placeStyles from './PlacePage.module.css';
import styles from './PlaceTable.module.css';

interface VillageTableProps {
  readonly ledger: VillageLedger;
  readonly room: RoomContext;
}

/** How an address names an open village among open rows: `village~` and its code. */
function nameOpen(code: string): string {
  return `village~${code}`;
}

/** One row a village, at an address of its own; opened it shows each of its values with day and source. */
export function VillageTable({ ledger, room }: VillageTableProps) {
  const { words, view, setView } = room;
  const { place } = words;

  // A code behind `#` is what people write by hand: it opens that village until it is closed.
  const [anchored, setAnchored] = useState<string | null>(null);
  const { rows } = ledger;
  useEffect(() => {
    const row = rows.find(({ code }) => code === window.location.hash.slice(1));
    if (row === undefined) return;
    setAnchored(row.code);
    document.getElementById(row.code)?.scrollIntoView();
  }, [rows]);

  const isShown = (code: string) => code === anchored || view.open.includes(nameOpen(code));

  function toggle(code: string) {
    const others = view.open.filter((key) => key !== nameOpen(code));
    const wasShown = isShown(code);
    if (code === anchored) setAnchored(null);
    if (!wasShown) setView({ open: [...others, nameOpen(code)].slice(-8) });
    else if (others.length < view.open.length) setView({ open: others });
  }

  return (
    <>
      <p className={placeStyles.note}>{place.villagesNote(ledger.rows.length)}</p>
      <ScrollBox className={styles.scroll} label={place.villages}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{place.village}</th>
              {ledger.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.label}
                  <span className={styles.count}>{column.counted}</span>
                  {column.reported !== '' && <span className={styles.count}>{column.reported}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{ledger.rows.map(renderRow)}</tbody>
        </table>
      </ScrollBox>
    </>
  );

  function renderRow(row: VillageRow) {
    const isOpen = isShown(row.code);
    const detail = `${row.code}-detail`;
    return [
      <tr key={row.code} id={row.code} className={styles.village}>
        <th scope="row">
          <button
            type="button"
            className={styles.open}
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': detail } : {})}
            aria-label={place.openVillage(row.name)}
            onClick={() => toggle(row.code)}
          >
            <span className={isOpen ? styles.opened : styles.closed} aria-hidden="true" />
            {row.name}
          </button>
        </th>
        {row.cells.map((cell) => (
          <td key={cell.id} className={cell.isYes === true ? styles.yes : styles.quiet}>
            {cell.text}
          </td>
        ))}
      </tr>,
      ...(isOpen
        ? [
            <tr key={detail} id={detail}>
              <td className={styles.detail} colSpan={row.cells.length + 1}>
                <b>{place.statements}</b>
                {row.statements.length === 0 && <span className={styles.statement}>{place.noStatements}</span>}
                {row.statements.map((statement) => (
                  <span key={statement.key} className={styles.statement}>
                    {statement.title} · {statement.text}
                  </span>
                ))}
              </td>
            </tr>,
          ]
        : []),
    ];
  }
}
