import type { ProblemState } from '@/domain/ledger/history';
import type { Severity } from '@/domain/vocabulary';

/** A move by its day from the first of the span; the deadline too, null but of an assignment. */
export interface Step {
  readonly state: ProblemState;
  readonly day: number;
  readonly deadline: number | null;
}

interface Circumstances {
  readonly found: number;
  /** What would come later has not happened yet. */
  readonly last: number;
  readonly severity: Severity;
  /** How many times as long as agreed its department takes in the middle. */
  readonly pace: number;
}

const shares = { onSpot: 0.38, again: 0.05, returned: 0.12, rechecked: 0.22, reopened: 0.28 };
const termsBySeverity: Readonly<Record<Severity, readonly number[]>> = {
  minor: [7, 10, 15, 30],
  ordinary: [3, 5, 7, 10, 15],
  serious: [1, 2, 3, 5],
};

/** What becomes of one problem: a legal history that ends with the span, wherever it has come to by then. */
export function drawCourse({ found, last, severity, pace }: Circumstances, random: () => number): Step[] {
  const steps: Step[] = [step('found', found)];
  if (random() < shares.onSpot) {
    steps.push(step('solvedOnSpot', found));
    if (random() < shares.rechecked / 4) steps.push(step('rechecked', found + 10 + days(random, 50)));
  } else {
    let day = rectify(steps, found + days(random, 2), severity, pace, random);
    while (random() < shares.rechecked) {
      day += 7 + days(random, 60);
      steps.push(step('rechecked', day));
      if (random() >= shares.reopened) continue;
      steps.push(step('reopened', day));
      day = rectify(steps, day + days(random, 3), severity, pace, random);
    }
  }
  return steps.filter(({ day }) => day <= last);
}

/** From one assignment to being struck off; the day of the last step. */
function rectify(steps: Step[], assigned: number, severity: Severity, pace: number, random: () => number): number {
  const terms = termsBySeverity[severity];
  const term = terms[Math.floor(random() * terms.length)] ?? 7;
  // A third of the terms end on another day than they would by the book: a feast, a meeting, a promise.
  const given = random() < 0.3 ? term + days(random, 5) : term;
  steps.push({ state: 'assigned', day: assigned, deadline: assigned + given });
  let day = assigned + days(random, 2);
  steps.push(step('rectifying', day));
  if (random() < shares.again) {
    day += days(random, term);
    steps.push({ state: 'assigned', day, deadline: day + term }, step('rectifying', day + 1));
    day += 1;
  }
  // Around the agreed time, now and then many times as long.
  day += Math.floor(term * pace * (0.15 + 1.2 * random() ** 2 + (random() < 0.06 ? 6 * random() : 0)));
  steps.push(step('awaitingVerification', day));
  if (random() < shares.returned) {
    day += days(random, 3);
    steps.push(step('rectifying', day));
    day += 1 + days(random, term);
    steps.push(step('awaitingVerification', day));
  }
  day += days(random, 5);
  steps.push(step('struckOff', day));
  return day;
}

function step(state: ProblemState, day: number): Step {
  return { state, day, deadline: null };
}

/** A whole number of days, below `most`, the fewer the likelier. */
function days(random: () => number, most: number): number {
  return Math.floor(most * random() * random());
}
