import { useEffect, useRef } from 'react';
import type { VillageLedger, VillageRow } from '@/figures/workspace/villageLedger';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
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

  // A code behind `#` is what people write by hand: it becomes what the page's own links say.
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current) return;
    arrived.current = true;
    const code = window.location.hash.slice(1);
    if (!ledger.rows.some((row) => row.code === code)) return;
    document.getElementById(code)?.scrollIntoView();
    if (!view.open.includes(nameOpen(code))) setView({ open: [...view.open, nameOpen(code)].slice(-8) });
  });

  function toggle(code: string) {
    const key = nameOpen(code);
    const open = view.open.includes(key) ? view.open.filter((other) => other !== key) : [...view.open, key].slice(-8);
    setView({ open });
  }

  return (
    <>
      <p className={placeStyles.note}>{place.villagesNote(ledger.rows.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its own box, by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={place.villages}>
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
      </section>
    </>
  );

  function renderRow(row: VillageRow) {
    const isOpen = view.open.includes(nameOpen(row.code));
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
