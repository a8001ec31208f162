import { useId } from 'react';
import { Bullet } from '@/charts/Bullet';
import { StatusMark } from '@/charts/StatusMark';
import type { FigureContext } from '@/figures/context';
import type { DecisionRow } from '@/figures/workspace/decisions';
import type { WorkspaceWords } from '@/messages/workspace';
import { TargetReasons } from '@/pages/parts/workspace/TargetReasons';
import styles from './Decisions.module.css';

interface DecisionLineProps {
  readonly decision: DecisionRow;
  readonly context: FigureContext;
  readonly words: WorkspaceWords;
  readonly withPlace: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
  readonly width: number;
}

/** One thing to decide: how it stands, why, what could be done, by when and who leads it. */
export function DecisionLine({ decision, context, words, withPlace, isOpen, onToggle, width }: DecisionLineProps) {
  const { item, row, reason, advice, dueNote, weight } = decision;
  const id = useId();
  const ofTarget = row.actual.value === null ? null : words.week.ofTarget(row.actual.text, row.plan.text);
  return (
    <>
      <tr className={styles.row}>
        <td className={styles.status}>
          <StatusMark status={row.status} word={row.statusWord} />
        </td>
        <th scope="row" className={styles.target}>
          <button
            type="button"
            className={styles.open}
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': id } : {})}
            onClick={() => onToggle(item.key)}
          >
            {withPlace && `${row.placeName} `}
            {row.title}
          </button>
          <span className={styles.second}>
            {ofTarget ?? words.week.ofTarget(row.instead, row.plan.text)} {row.unit}
          </span>
        </th>
        <td className={styles.progress}>
          {row.bar === null ? (
            <span className={styles.second}>{words.week.noBar}</span>
          ) : (
            <>
              <Bullet actual={row.bar.actual} plan={row.bar.plan} demo={row.demo} />
              <span className={styles.second}>{words.week.ofPlan(row.completion.text, row.planShare.text)}</span>
            </>
          )}
        </td>
        <td className={styles.gap}>
          {row.gap.value === null ? (
            row.gap.text
          ) : (
            <data value={row.gap.value} data-figure={row.id}>
              {row.gap.text}
            </data>
          )}
          {weight !== null && <span className={styles.second}>{weight}</span>}
        </td>
        <td className={styles.reason}>
          {reason}
          <span className={styles.second}>{advice}</span>
        </td>
        <td className={styles.due}>
          {row.due}
          <span className={styles.second}>{dueNote}</span>{' '}
          <span className={styles.second}>{row.owner ?? words.noOwner}</span>
        </td>
      </tr>
      {isOpen && <TargetReasons id={id} row={row} context={context} width={width} />}
    </>
  );
}
