import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { classNames } from '@/charts/classNames';
import { useHydrated } from '@/charts/useHydrated';
import type { FigureContext } from '@/figures/context';
import type { TargetItem } from '@/figures/workspace/targets';
import type { TargetTable as Targets } from '@/figures/workspace/targetTable';
import { targetColumns } from '@/state/view';
import { ScrollBox } from '@/ui/ScrollBox';
import { TargetHead } from './TargetHead';
import { TargetRow } from './TargetRow';
import styles from './TargetTable.module.css';
import { usePrinting } from './usePrinting';
import type { RoomContext } from './useRoom';

interface TargetTableProps {
  readonly table: Targets;
  readonly context: FigureContext;
  readonly room: RoomContext;
  /** The room as it is by now, where the table lags behind it. */
  readonly latestRoom?: { readonly current: RoomContext };
  /** Names the table for screen readers. */
  readonly label: string;
  /** The place is said in each row. */
  readonly withPlace: boolean;
}

type Entry =
  | { readonly kind: 'group'; readonly id: string; readonly title: string; readonly count: number }
  | { readonly kind: 'row'; readonly item: TargetItem };

/** More rows than this, some three screens, are drawn only where they are looked at; on paper all of them are. */
const mostDrawn = 60;

/** The ledger in the officials' order of columns, in groups; each row opens its arithmetic. Arrows go from row to row. */
export function TargetTable({ table, context, room, latestRoom, label, withPlace }: TargetTableProps) {
  // Nothing of the page's own context is read here: React draws whoever does anew when it changes further out.
  const { view, words, hrefTo } = room;
  const hidden = view.hidden.join();
  const columns = useMemo(() => targetColumns.filter((column) => !hidden.split(',').includes(column)), [hidden]);
  const entries = useMemo(() => listEntries(table), [table]);
  const box = useRef<HTMLTableElement>(null);
  const isPrinting = usePrinting();
  const isLong = useHydrated() && entries.length > mostDrawn && !isPrinting;
  const virtualizer = useWindowVirtualizer({
    count: entries.length,
    enabled: isLong,
    // As the style has them: a guess that is right is not drawn twice.
    estimateSize: (index) => (entries[index]?.kind === 'group' ? 37 : view.dense ? 33 : 41),
    // The same function for the same rows: with another one every row's place is computed anew, at each turn of the wheel.
    getItemKey: useCallback((index: number) => keyOf(entries[index]), [entries]),
    scrollMargin: box.current?.offsetTop ?? 0,
    overscan: 6,
    // A turn of the wheel waits for no drawing: the rows beyond the edge are there already.
    useFlushSync: false,
  });
  const drawn = virtualizer.getVirtualItems();
  const before = (drawn[0]?.start ?? 0) - virtualizer.options.scrollMargin;
  const after = virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? 0) - virtualizer.options.scrollMargin);

  // Rows keep the same function for good: one that is opened draws itself and no other.
  const own = useRef(room);
  useEffect(() => {
    own.current = room;
  });
  const latest = latestRoom ?? own;
  const toggle = useCallback(
    (key: string) => {
      const { view: now, setView } = latest.current;
      const open = now.open.includes(key) ? now.open.filter((other) => other !== key) : [...now.open, key].slice(-8);
      setView({ open });
    },
    [latest],
  );

  // A row that a key leads to gets the focus once it is drawn.
  const wanted = useRef<string | null>(null);
  useEffect(focusWanted);

  /** Up, down, first and last among the rows, drawn or not. */
  function move(event: KeyboardEvent) {
    const key = event.target instanceof HTMLElement ? event.target.dataset.opener : undefined;
    const at = entries.findIndex((entry) => entry.kind === 'row' && entry.item.key === key);
    if (key === undefined || at === -1) return;
    const to = findTarget(entries, at, event.key);
    if (to === null) return;
    event.preventDefault();
    if (isLong) virtualizer.scrollToIndex(to);
    wanted.current = keyOf(entries[to]);
    focusWanted();
  }

  function focusWanted() {
    if (wanted.current === null) return;
    const opener = box.current?.querySelector<HTMLElement>(`[data-opener="${CSS.escape(wanted.current)}"]`);
    if (opener === null || opener === undefined) return;
    wanted.current = null;
    opener.focus();
  }

  return (
    <ScrollBox className={styles.scroll} label={label}>
      <table
        ref={box}
        className={classNames(styles.table, view.dense && styles.dense)}
        onKeyDown={move}
        {...(isLong ? { 'aria-rowcount': entries.length + 1 } : {})}
      >
        <TargetHead columns={columns} room={room} latest={latest} />
        {isLong && before > 0 && renderSpace('before', before)}
        {isLong
          ? drawn.map(({ index, key }) =>
              renderEntry(entries[index], { key, index, measure: virtualizer.measureElement }),
            )
          : entries.map((entry, index) => renderEntry(entry, { key: keyOf(entry), index, measure: undefined }))}
        {isLong && after > 0 && renderSpace('after', after)}
      </table>
    </ScrollBox>
  );

  function renderSpace(key: string, height: number) {
    return (
      <tbody key={key} aria-hidden="true">
        <tr>
          <td colSpan={columns.length} className={styles.space} style={{ height }} />
        </tr>
      </tbody>
    );
  }

  function renderEntry(
    entry: Entry | undefined,
    {
      key,
      index,
      measure,
    }: {
      readonly key: string | number | bigint;
      readonly index: number;
      readonly measure: ((node: Element | null) => void) | undefined;
    },
  ): ReactNode {
    if (entry === undefined) return null;
    // A row that was measured may stay when the table gets short: it keeps saying which it is.
    const place = { 'data-index': index, ...(isLong ? { ref: measure } : {}) };
    if (entry.kind === 'group') {
      return (
        <tbody key={key} {...place}>
          <tr className={styles.group} {...(isLong ? { 'aria-rowindex': index + 2 } : {})}>
            <td colSpan={columns.length}>
              {entry.title} <span className={styles.count}>{words.group(entry.count)}</span>
            </td>
          </tr>
        </tbody>
      );
    }
    return (
      <tbody key={key} {...place}>
        <TargetRow
          item={entry.item}
          context={context}
          words={words}
          href={hrefTo({ page: 'indicator', id: entry.item.indicator.id })}
          columns={columns}
          isOpen={view.open.includes(entry.item.key)}
          onToggle={toggle}
          withPlace={withPlace}
          rowIndex={isLong ? index + 2 : undefined}
        />
      </tbody>
    );
  }
}

function keyOf(entry: Entry | undefined): string {
  if (entry === undefined) return '';
  return entry.kind === 'row' ? entry.item.key : `group ${entry.id}`;
}

function listEntries({ groups }: Targets): Entry[] {
  return groups.flatMap(({ id, title, items }): Entry[] => [
    ...(title === '' ? [] : [{ kind: 'group', id, title, count: items.length } as const]),
    ...items.map((item): Entry => ({ kind: 'row', item })),
  ]);
}

/** The row a key leads to from another; null when it leads nowhere. */
function findTarget(entries: readonly Entry[], at: number, key: string): number | null {
  const rows = entries.flatMap((entry, index) => (entry.kind === 'row' ? [index] : []));
  const position = rows.indexOf(at);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: position + 1,
    ArrowUp: position - 1,
    Home: 0,
    End: rows.length - 1,
  };
  return rows[steps[key] ?? -1] ?? null;
}
