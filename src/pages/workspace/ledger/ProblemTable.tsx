import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { classNames } from '@/charts/classNames';
import { useHydrated } from '@/charts/useHydrated';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { buildProblemRow, type ProblemRow } from '@/figures/workspace/ledger/problemRow';
import { problemColumns } from '@/messages/workspaceLedger';
import { usePrinting } from '@/pages/parts/workspace/usePrinting';
import { rowsAtOnce, rowsQuery } from '@/sources/ledger/ledgerQueries';
import { ScrollBox } from '@/ui/ScrollBox';
import { ProblemLine } from './ProblemLine';
import styles from './ProblemTable.module.css';
import type { LedgerRoom } from './useLedger';

interface ProblemTableProps {
  readonly ledger: LedgerRoom;
  readonly writer: LedgerWriter;
  readonly matched: number;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

/** A row as the style has it, in CSS pixels: none is higher, so that a million rows can be scrolled. */
const rowHeight = 45;
const headHeight = 41;

/**
 * The problems that fit, in their order; rows are had stretch by stretch as they are looked at, and only those in sight
 * are drawn. Without scripts and on paper the first stretch stands.
 */
export function ProblemTable({ ledger, writer, matched, picked, onPick }: ProblemTableProps) {
  const { order, view, room } = ledger;
  const words = room.words.ledger;
  const box = useRef<HTMLTableElement>(null);
  const isPrinting = usePrinting();
  const isWhole = useHydrated() && !isPrinting;
  const scrolled = useRef<HTMLElement>(null);
  const asked = JSON.stringify(order);
  const shown = useRef(asked);
  const virtualizer = useVirtualizer({
    count: matched,
    enabled: isWhole,
    getScrollElement: () => scrolled.current,
    estimateSize: () => rowHeight,
    // What the head covers of the box.
    scrollPaddingStart: headHeight,
    overscan: 8,
    // A turn of the wheel waits for no drawing: the rows beyond the edge are there already.
    useFlushSync: false,
  });
  // Another choice begins at its first row.
  useEffect(() => {
    if (asked !== shown.current) scrolled.current?.scrollTo({ top: 0 });
    shown.current = asked;
  }, [asked]);
  const items = virtualizer.getVirtualItems();
  const first = isWhole ? (items[0]?.index ?? 0) : 0;
  const last = isWhole ? (items.at(-1)?.index ?? Math.min(matched, rowsAtOnce) - 1) : Math.min(matched, rowsAtOnce) - 1;
  const stretches = useMemo(() => {
    const from = Math.floor(first / rowsAtOnce);
    return Array.from({ length: Math.floor(last / rowsAtOnce) - from + 1 }, (_, at) => from + at);
  }, [first, last]);
  const answers = useQueries({ queries: stretches.map((stretch) => rowsQuery(order, stretch)) });
  const rows = useMemo(() => {
    const read = new Map<number, ProblemRow>();
    for (const [at, stretch] of stretches.entries())
      for (const [index, record] of (answers[at]?.data ?? []).entries())
        read.set(stretch * rowsAtOnce + index, buildProblemRow(writer, record));
    return read;
  }, [stretches, answers, writer]);
  // Beside an open problem two of the columns are not drawn.
  const isNarrow = view.problem !== null;
  const span = problemColumns.length + (isNarrow ? -1 : 1);
  const indices = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const [before, after] = [first * rowHeight, (matched - 1 - last) * rowHeight];

  // Rows keep the same functions for good: one that is picked draws itself and no other.
  const latest = useRef({ picked, onPick });
  useEffect(() => {
    latest.current = { picked, onPick };
  });
  const pick = useCallback((id: string) => {
    const { picked: now, onPick: tell } = latest.current;
    const next = new Set(now);
    if (!next.delete(id)) next.add(id);
    tell(next);
  }, []);

  // A row that a key leads to gets the focus once it is drawn.
  const wanted = useRef<number | null>(null);
  useEffect(focusWanted);

  /** Up, down, first and last among the rows, drawn or not. */
  function move(event: KeyboardEvent) {
    const at = Number(event.target instanceof HTMLElement ? event.target.dataset.at : Number.NaN);
    if (Number.isNaN(at)) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: matched - 1 };
    const to = steps[event.key];
    if (to === undefined || to < 0 || to >= matched) return;
    event.preventDefault();
    if (isWhole) virtualizer.scrollToIndex(to);
    wanted.current = to;
    focusWanted();
  }

  function focusWanted() {
    if (wanted.current === null) return;
    const row = box.current?.querySelector<HTMLElement>(`a[data-at="${wanted.current}"]`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  }

  return (
    <>
      <ScrollBox box={scrolled} className={classNames(styles.scroll, isNarrow && styles.narrow)} label={words.table}>
        <table ref={box} className={styles.table} onKeyDown={move} aria-rowcount={matched + 1}>
          <thead>
            <tr>
              <th scope="col" className={`${styles.pick} needs-scripts`}>
                <input
                  type="checkbox"
                  aria-label={words.pickAll}
                  checked={rows.size > 0 && [...rows.values()].every(({ id }) => picked.has(id))}
                  onChange={({ target: { checked } }) =>
                    onPick(checked ? new Set([...picked, ...[...rows.values()].map(({ id }) => id)]) : new Set())
                  }
                />
              </th>
              {problemColumns.map((column) => (
                <th key={column} scope="col" className={styles[column]}>
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          {before > 0 && renderSpace('before', before)}
          <tbody>
            {indices.map((index) => {
              const row = rows.get(index);
              if (row === undefined)
                return (
                  <tr key={index} aria-rowindex={index + 2}>
                    <td colSpan={span} className={styles.waiting}>
                      {words.loading}
                    </td>
                  </tr>
                );
              return (
                <ProblemLine
                  key={row.id}
                  at={index}
                  row={row}
                  words={words}
                  href={ledger.hrefOf({ problem: view.problem === row.id ? null : row.id })}
                  isOpen={view.problem === row.id}
                  isPicked={picked.has(row.id)}
                  onPick={pick}
                />
              );
            })}
          </tbody>
          {isWhole && after > 0 && renderSpace('after', after)}
        </table>
      </ScrollBox>
      {!isWhole && last + 1 < matched && (
        <p className={styles.note}>{words.onPaper(writer.count(last + 1), writer.count(matched))}</p>
      )}
    </>
  );

  function renderSpace(key: string, height: number) {
    return (
      <tbody key={key} aria-hidden="true">
        <tr>
          <td colSpan={span} className={styles.space} style={{ height }} />
        </tr>
      </tbody>
    );
  }
}
