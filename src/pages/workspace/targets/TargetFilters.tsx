import { useId, useState } from 'react';
import { bases } from '@/domain/vocabulary';
import { listTargetPlaces } from '@/figures/workspace/targets';
import type { TargetTable } from '@/figures/workspace/targetTable';
import { usePage } from '@/pages/parts/pageContext';
import { FilterChips, type FilterDrop } from '@/pages/parts/workspace/FilterChips';
import { GroupPick } from '@/pages/parts/workspace/GroupPick';
import { OwnerPicks } from '@/pages/parts/workspace/OwnerPicks';
import { PickList } from '@/pages/parts/workspace/PickList';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { trimSearch } from '@/state/filters';
import { targetColumns } from '@/state/view';
import styles from './TargetFilters.module.css';

interface TargetFiltersProps {
  readonly room: RoomContext;
  readonly table: TargetTable;
  readonly drops: readonly FilterDrop[];
  /** Somebody is about to type. */
  readonly onSearch: () => void;
}

/** What is compared, how rows are grouped and sorted and how the table is set are no filters: they stay. */
const noFilters = { place: null, category: null, department: null, statuses: [], basis: null };

/** What the ledger is narrowed to, and how its table is set; all of it is in the address. */
export function TargetFilters({ room, table, drops, onSearch }: TargetFiltersProps) {
  const { figures, filters, setFilters, setView: setPageView } = usePage();
  const { campaign } = figures;
  const { view, setView, words } = room;
  const id = useId();
  // As typed, with its spaces; it holds only as long as it says what the address says.
  const [typed, setTyped] = useState('');
  const { filter } = words;
  const isTyped = trimSearch(typed) === filters.q;

  function search(text: string) {
    setTyped(text);
    setFilters({ ...filters, q: trimSearch(text) });
  }

  return (
    <>
      <div className={`${styles.filters} needs-scripts`}>
        <p className={styles.field}>
          <label htmlFor={id}>{filter.text}</label>
          <input
            id={id}
            type="search"
            className={styles.input}
            value={isTyped ? typed : filters.q}
            onFocus={onSearch}
            onChange={(event) => search(event.target.value)}
          />
        </p>
        <PickList
          label={filter.place}
          value={view.place ?? campaign.info.county.code}
          onPick={(place) => setView({ place: place === campaign.info.county.code ? null : place })}
          options={[
            { value: 'all', label: filter.allPlaces },
            ...listTargetPlaces(figures, words).map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <OwnerPicks room={room} />
        <PickList
          label={filter.basis}
          any={filter.any}
          value={view.basis}
          onPick={(basis) => setView({ basis: bases.find((one) => one === basis) ?? null })}
          options={bases.map((value) => ({ value, label: filter.bases[value] }))}
        />
        <GroupPick room={room} />
        <details className={styles.columns}>
          <summary className={styles.summary}>{filter.columns}</summary>
          <ul className={styles.panel}>
            {targetColumns.slice(1).map((column) => (
              <li key={column}>
                <label className={styles.check}>
                  <input
                    type="checkbox"
                    checked={!view.hidden.includes(column)}
                    onChange={(event) =>
                      setView({
                        hidden: event.target.checked
                          ? view.hidden.filter((other) => other !== column)
                          : [...view.hidden, column],
                      })
                    }
                  />{' '}
                  {words.columns[column]}
                </label>
              </li>
            ))}
          </ul>
        </details>
        <button
          type="button"
          className={styles.dense}
          aria-pressed={view.dense}
          onClick={() => setView({ dense: !view.dense })}
        >
          {filter.density}
        </button>
      </div>
      <FilterChips
        words={filter}
        drops={drops}
        shown={table.items.length}
        all={table.all}
        onClear={() => setPageView(room.wordsOf(noFilters), 'replace', { ...filters, q: '' })}
      />
    </>
  );
}
