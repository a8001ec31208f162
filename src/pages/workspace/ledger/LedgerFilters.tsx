import { useId, useState } from 'react';
import { StatusMark } from '@/charts/StatusMark';
import { type FunnelPart, funnelParts } from '@/domain/ledger/funnel';
import { ledgerSorts } from '@/domain/ledger/ledger';
import { type Status, severities, spotKinds } from '@/domain/vocabulary';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { FilterChips, type FilterDrop } from '@/pages/parts/workspace/FilterChips';
import { PickList } from '@/pages/parts/workspace/PickList';
import { Toggle } from '@/pages/parts/workspace/Toggle';
import { turn, usePressed } from '@/pages/parts/workspace/usePressed';
import type { LedgerAnswers } from '@/sources/ledger/questions';
import { trimSearch } from '@/state/filters';
import styles from './LedgerFilters.module.css';
import type { LedgerRoom } from './useLedger';

interface LedgerFiltersProps {
  readonly ledger: LedgerRoom;
  readonly drops: readonly FilterDrop[];
  readonly survey: LedgerAnswers['survey'];
  readonly writer: LedgerWriter;
}

const marks: Readonly<Record<FunnelPart, Status>> = {
  solvedOnSpot: 'done',
  closedInTime: 'done',
  closedLate: 'madeUp',
  openInTime: 'onPlan',
  overdue: 'overdue',
};

/** The filters that are picked from a list. */
type Picked = 'place' | 'spotKind' | 'category' | 'kind' | 'department' | 'severity';

/** What the ledger is narrowed to; each choice says how many it would bring, and all of it is in the address. */
export function LedgerFilters({ ledger, drops, survey, writer }: LedgerFiltersProps) {
  const { view, setView, setText, room, order } = ledger;
  const { ledger: words, filter } = room.words;
  const { counts } = survey;
  const id = useId();
  // As typed, with its spaces; it holds only as long as it says what the address says.
  const [typed, setTyped] = useState('');
  const isTyped = trimSearch(typed) === order.filter.text;
  const [pressed, press] = usePressed(view.parts, (parts) => setView({ parts }));
  const nameBy: Readonly<Record<Picked, Readonly<Record<string, string>> | ((key: string) => string)>> = {
    place: writer.nameTown,
    spotKind: words.spotKinds,
    category: writer.nameCategory,
    kind: writer.nameKind,
    department: writer.nameDepartment,
    severity: words.severities,
  };
  return (
    <>
      <ul className={`${styles.parts} needs-scripts`}>
        {[...funnelParts].reverse().map((part) => (
          <li key={part}>
            <Toggle isPressed={pressed.includes(part)} onPress={() => press((now) => turn(now, part))}>
              <StatusMark status={marks[part]} word={words.parts[part]} />{' '}
              <b>{writer.count(counts.parts[part] ?? 0)}</b>
            </Toggle>
          </li>
        ))}
        <li>
          <Toggle isPressed={view.due} onPress={() => setView({ due: !view.due })}>
            {words.filters.due}
          </Toggle>
        </li>
        <li>
          <Toggle isPressed={view.reopened} onPress={() => setView({ reopened: !view.reopened })}>
            {words.filters.reopened}
          </Toggle>
        </li>
      </ul>
      <div className={`${styles.filters} needs-scripts`}>
        <p className={styles.field}>
          <label htmlFor={id}>{words.filters.text}</label>
          <input
            id={id}
            type="search"
            className={styles.input}
            value={isTyped ? typed : order.filter.text}
            onChange={({ target: { value } }) => {
              setTyped(value);
              setText(trimSearch(value));
            }}
          />
        </p>
        {renderPick('place', Object.keys(counts.place).sort())}
        {renderPick('spotKind', spotKinds)}
        {renderPick('category', Object.keys(counts.category))}
        {renderPick('kind', Object.keys(counts.kind))}
        {renderPick('department', Object.keys(counts.department))}
        {renderPick('severity', severities)}
        <PickList
          label={words.sortedBy}
          value={view.sort}
          onPick={(sort) => setView({ sort: ledgerSorts.find((one) => one === sort) ?? 'urgency', descending: false })}
          options={ledgerSorts.map((value) => ({ value, label: words.sorts[value] }))}
        />
      </div>
      <FilterChips words={filter} drops={drops} shown={survey.matched} all={survey.found} onClear={ledger.clear} />
    </>
  );

  /** What is asked for stays among the choices, also when it brings nothing. */
  function renderPick(name: Picked, keys: readonly string[]) {
    const value = view[name];
    const nameOf = nameBy[name];
    const options = [...new Set([...keys, ...(value === null ? [] : [value])])].flatMap((key) => {
      const number = counts[name][key] ?? 0;
      if (number === 0 && key !== value) return [];
      const word = typeof nameOf === 'function' ? nameOf(key) : (nameOf[key] ?? key);
      return [{ value: key, label: words.filters.counted(word, writer.count(number)) }];
    });
    if (options.length < 2 && value === null) return null;
    return (
      <PickList
        label={words.filters[name]}
        any={filter.any}
        value={value}
        onPick={(next) => setView({ [name]: next })}
        options={options}
      />
    );
  }
}
