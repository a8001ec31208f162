import { useEffect, useMemo, useState } from 'react';
import {
  askVillages,
  pickVillages,
  type VillageAsk,
  type VillageLedger,
  type VillageRow,
} from '@/figures/workspace/villageLedger';
import { usePage } from '@/pages/parts/pageContext';
import { DropHints } from '@/pages/parts/workspace/DropHints';
import { FilterChips, type FilterDrop } from '@/pages/parts/workspace/FilterChips';
import { turn, usePressed } from '@/pages/parts/workspace/usePressed';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { ScrollBox } from '@/ui/ScrollBox';
import placeStyles from './PlacePage.module.css';
import styles from './PlaceTable.module.css';

interface VillageTableProps {
  readonly ledger: VillageLedger;
  readonly room: RoomContext;
  /** They are of several towns. */
  readonly withTown: boolean;
}

/** How an address names an open village among open rows: `village~` and its code. */
function nameOpen(code: string): string {
  return `village~${code}`;
}

/** One row a village, at an address of its own; opened it shows each of its values with day and source. */
export function VillageTable({ ledger, room, withTown }: VillageTableProps) {
  const { words, view, setView } = room;
  const { place } = words;
  const [asked, ask] = usePressed(view.answers, (answers) => setView({ answers }));
  const shown = useMemo(() => pickVillages(ledger, view.answers), [ledger, view.answers]);
  const drops = listDrops(ledger, room, usePage().figures.messages.figures.listJoin);

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
      <FilterChips
        words={words.filter}
        drops={drops}
        shown={shown.length}
        all={ledger.rows.length}
        onClear={() => setView({ answers: [] })}
      />
      <ScrollBox className={styles.scroll} label={place.villages}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{place.village}</th>
              {withTown && <th scope="col">{place.town}</th>}
              {ledger.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.label}
                  <span className={styles.count}>{column.counted}</span>
                  {column.reported !== '' && <span className={styles.count}>{column.reported}</span>}
                  <span className={`${styles.answers} needs-scripts`}>
                    {column.answers.map(({ answer, count }) => {
                      const key = askVillages(column.id, answer);
                      if (count === 0 && !asked.includes(key)) return null;
                      return (
                        <button
                          key={answer}
                          type="button"
                          className={styles.answer}
                          aria-pressed={asked.includes(key)}
                          aria-label={place.onlyVillages(column.label, place.answers[answer], count)}
                          onClick={() => ask(turn(asked, key))}
                        >
                          {place.answers[answer]} <b>{count}</b>
                        </button>
                      );
                    })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{shown.map(renderRow)}</tbody>
        </table>
      </ScrollBox>
      {shown.length === 0 && (
        <DropHints words={words.filter} title={place.noneAnswer} drops={drops} countWithout={countWithout} />
      )}
    </>
  );

  function countWithout(indicator: string): number {
    return pickVillages(ledger, dropAsks(view.answers, indicator)).length;
  }

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
        {withTown && <td>{row.town}</td>}
        {row.cells.map((cell) => (
          <td key={cell.id} className={cell.answer === 'yes' ? styles.yes : styles.quiet}>
            {cell.text}
          </td>
        ))}
      </tr>,
      ...(isOpen
        ? [
            <tr key={detail} id={detail}>
              <td className={styles.detail} colSpan={row.cells.length + (withTown ? 2 : 1)}>
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

/** What is asked of one indicator, each to be dropped. */
function listDrops({ columns }: VillageLedger, { view, setView, words }: RoomContext, join: string): FilterDrop[] {
  return columns.flatMap(({ id, label, answers }) => {
    const asked = answers.filter(({ answer }) => view.answers.includes(askVillages(id, answer)));
    if (asked.length === 0) return [];
    const said = asked.map(({ answer }) => words.place.answers[answer]).join(join);
    return [
      {
        filter: id,
        label: words.place.answered(label, said),
        drop: () => setView({ answers: dropAsks(view.answers, id) }),
      },
    ];
  });
}

function dropAsks(asked: readonly VillageAsk[], indicator: string): VillageAsk[] {
  return asked.filter((one) => !one.startsWith(`${indicator}~`));
}
