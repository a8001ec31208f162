import { useId, useState } from 'react';
import { bases } from '@/domain/vocabulary';
import { listTargetPlaces } from '@/figures/workspace/targets';
import type { TargetTable } from '@/figures/workspace/targetTable';
import { usePage } from '@/pages/parts/pageContext';
import { PickList } from '@/pages/parts/workspace/PickList';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { trimSearch } from '@/state/filters';
import { groupings, targetColumns } from '@/state/view';
import { FilterChips } from './FilterChips';
import styles from './TargetFilters.module.css';

interface TargetFiltersProps {
  readonly room: RoomContext;
  readonly table: TargetTable;
  /** Somebody is about to type. */
  readonly onSearch: () => void;
}

/** What the ledger is narrowed to, and how its table is set; all of it is in the address. */
export function TargetFilters({ room, table, onSearch }: TargetFiltersProps) {
  const { figures, filters, setFilters } = usePage();
  const { campaign, locale } = figures;
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
        <PickList
          label={filter.category}
          any={filter.any}
          value={view.category}
          onPick={(category) => setView({ category })}
          options={campaign.categories.map(({ id: value, title }) => ({ value, label: title[locale] }))}
        />
        {campaign.departments.length > 0 && (
          <PickList
            label={filter.department}
            any={filter.any}
            value={view.department}
            onPick={(department) => setView({ department })}
            options={campaign.departments.map(({ id: value, name }) => ({ value, label: name[locale] }))}
          />
        )}
        <PickList
          label={filter.basis}
          any={filter.any}
          value={view.basis}
          onPick={(basis) => setView({ basis: bases.find((one) => one === basis) ?? null })}
          options={bases.map((value) => ({ value, label: filter.bases[value] }))}
        />
        <PickList
          label={filter.group}
          value={view.group}
          onPick={(group) => setView({ group: groupings.find((one) => one === group) ?? 'category' })}
          options={groupings.map((value) => ({ value, label: filter.groups[value] }))}
        />
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
      <FilterChips room={room} table={table} />
    </>
  );
}
