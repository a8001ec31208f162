import { useId } from 'react';
import { nameScope } from '@/figures/workspace/dispatch';
import type { Paper } from '@/figures/workspace/paper';
import { describePaperAsText } from '@/figures/workspace/paperText';
import { listTargetPlaces } from '@/figures/workspace/targets';
import { usePage } from '@/pages/parts/pageContext';
import { CopyText } from './CopyText';
import styles from './PaperTools.module.css';
import type { RoomContext } from './useRoom';

interface PaperToolsProps {
  readonly room: RoomContext;
  readonly paper: Paper;
}

/** For whom the paper is, and what is done with it: print, copy as text. Never on paper itself. */
export function PaperTools({ room, paper }: PaperToolsProps) {
  const { figures } = usePage();
  const { view, setView, words } = room;
  const { campaign, locale } = figures;
  const id = useId();
  const [county, ...towns] = listTargetPlaces(figures, words);
  const place = view.place === county?.code ? null : view.place;
  // A department in a town is reached by its address alone: the list then names it as it stands.
  const both = place !== null && view.department !== null;
  const value = both ? 'both' : view.department !== null ? `department ${view.department}` : `place ${place ?? ''}`;

  function choose(next: string) {
    const [what, which = ''] = next.split(' ');
    if (what === 'place') setView({ place: which === '' ? null : which, department: null }, 'push');
    if (what === 'department') setView({ place: null, department: which }, 'push');
  }

  return (
    <div className={`${styles.tools} needs-scripts`}>
      <p className={styles.field}>
        <label htmlFor={id}>{words.paper.choose}</label>{' '}
        <select id={id} className={styles.input} value={value} onChange={(event) => choose(event.target.value)}>
          {both && <option value="both">{nameScope(figures, words, view)}</option>}
          <option value="place ">{words.wholeCounty}</option>
          {towns.length > 0 && (
            <optgroup label={words.paper.choosePlaces}>
              <option value="place all">{words.paper.everyPlace}</option>
              {towns.map(({ code, name }) => (
                <option key={code} value={`place ${code}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          {campaign.departments.length > 0 && (
            <optgroup label={words.paper.chooseDepartments}>
              {campaign.departments.map(({ id: department, name }) => (
                <option key={department} value={`department ${department}`}>
                  {name[locale]}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </p>
      {!paper.isEmpty && (
        <>
          <button type="button" className={styles.print} onClick={() => window.print()}>
            {words.frame.print}
          </button>
          <CopyText text={() => describePaperAsText(words, paper)} />
        </>
      )}
    </div>
  );
}
