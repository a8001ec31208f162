import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askVillages, pickVillages, type VillageAsk, type VillageLedger } from '@/figures/workspace/villageLedger';
import { usePage } from '@/pages/parts/pageContext';
import { DropHints } from '@/pages/parts/workspace/DropHints';
import { FilterChips, type FilterDrop } from '@/pages/parts/workspace/FilterChips';
import { Toggle } from '@/pages/parts/workspace/Toggle';
import { turn, usePressed } from '@/pages/parts/workspace/usePressed';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { ScrollBox } from '@/ui/ScrollBox';
import placeStyles from './PlacePage.module.css';
import styles from './PlaceTable.module.css';
import { VillageLine } from './VillageLine';

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

  // Rows keep the same function for good: one that is opened draws itself and no other.
  const latest = useRef<(code: string) => void>(() => {});
  useEffect(() => {
    latest.current = (code) => {
      const others = view.open.filter((key) => key !== nameOpen(code));
      const wasShown = code === anchored || others.length < view.open.length;
      if (code === anchored) setAnchored(null);
      if (!wasShown) setView({ open: [...others, nameOpen(code)].slice(-8) });
      else if (others.length < view.open.length) setView({ open: others });
    };
  });
  const toggle = useCallback((code: string) => latest.current(code), []);

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
      <ScrollBox className={styles.scroll} label={withTown ? place.allVillages : place.villages}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{place.village}</th>
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
                        <Toggle
                          key={answer}
                          isPressed={asked.includes(key)}
                          onPress={() => ask((now) => turn(now, key))}
                          label={place.onlyVillages(column.label, place.answers[answer], count)}
                        >
                          {place.answers[answer]} <b>{count}</b>
                        </Toggle>
                      );
                    })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <VillageLine
                key={row.code}
                row={row}
                words={words}
                isOpen={row.code === anchored || view.open.includes(nameOpen(row.code))}
                onToggle={toggle}
                withTown={withTown}
              />
            ))}
          </tbody>
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
