import { useId } from 'react';
import type { FigureContext } from '@/figures/context';
import { listTargetPlaces } from '@/figures/workspace/targets';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import type { Scope } from './useScope';
import styles from './WeekPage.module.css';

interface ScopeChoiceProps {
  readonly room: RoomContext;
  readonly chosen: Scope;
  readonly context: FigureContext;
}

/** Whose week is looked at: the county, a town, a department. */
export function ScopeChoice({ room, chosen, context }: ScopeChoiceProps) {
  const { words, setView } = room;
  const { campaign, locale } = context;
  const id = useId();
  return (
    <div className={`${styles.scope} needs-scripts`}>
      <label htmlFor={id}>{words.week.scope}</label>
      <select
        id={id}
        className={styles.select}
        value={chosen.scope.key}
        onChange={({ target: { value } }) => {
          const department = value.startsWith('department:') ? value.slice('department:'.length) : null;
          setView({ department, place: department === null ? value : null }, 'push');
        }}
      >
        <optgroup label={words.filter.place}>
          {listTargetPlaces(context, words).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
        {campaign.departments.length > 0 && (
          <optgroup label={words.filter.department}>
            {campaign.departments.map(({ id: department, name }) => (
              <option key={department} value={`department:${department}`}>
                {name[locale]}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      {chosen.isOwn && <span className={styles.own}>{words.week.own(chosen.scope.name)}</span>}
    </div>
  );
}
