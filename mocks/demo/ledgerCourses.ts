import { addDays } from '@mocks/demo/weeks';
import type { IsoDate } from '@/domain/campaign';
import { computeDaysBetween } from '@/domain/date';
import type { Move, ProblemState } from '@/domain/ledger/history';

/** What happens to one problem, from its finding on. */
export type DemoCourse = readonly Move[];

/** The share of what a round finds that is solved while everybody stands there. */
const onSpotShare = 0.6;

/** A problem of a round that is solved by a day: on the spot, or handed over, handed in and struck off. */
export function buildCourse(found: IsoDate, by: IsoDate, random: () => number): DemoCourse {
  const room = computeDaysBetween(found, by);
  const isOnSpot = random() < onSpotShare || room === 0;
  const length = Math.ceil(random() * room);
  // Most are given the time they take.
  const term = random() < 0.85 ? length + Math.floor(random() * 3) : Math.floor(random() * length);
  if (isOnSpot) return [move('found', found), move('solvedOnSpot', found)];
  const closed = addDays(found, length);
  const handedIn = addDays(found, Math.max(0, length - (random() < 0.4 ? 1 : 0)));
  return [
    move('found', found),
    move('assigned', found, addDays(found, term)),
    move('rectifying', found),
    move('awaitingVerification', handedIn),
    move('struckOff', closed),
  ];
}

/** A kept problem that is to come: when it is found, and how it goes if everything takes so many times as long. */
interface Kept {
  readonly start: IsoDate;
  readonly build: (times: number) => DemoCourse;
}

/** A relay hands over every so many days; each state of it lasts a little longer. */
const relayDays = 18;

/**
 * When kept problems are found and how they go. Two relays see to it that from the twelfth week on something is just
 * found, assigned, in work, overdue, awaiting its verification, rechecked and reopened on any day; the others come in
 * their own time, most of them done by their deadline.
 */
export function keptTempo(first: IsoDate, last: IsoDate, count: number, random: () => number): Kept[] {
  const days = computeDaysBetween(first, last);
  const legs = Math.floor(days / relayDays);
  const relays = Array.from({ length: legs }, (_, leg) => addDays(first, leg * relayDays)).flatMap((start): Kept[] => {
    const [slack, other] = [Math.floor(random() * 4), Math.floor(random() * 4)];
    return [
      { start, build: () => waitingCourse(start, slack) },
      { start, build: () => lateCourse(start, other) },
    ];
  });
  const free = Array.from({ length: Math.max(0, count - relays.length) }, (): Kept => {
    const start = addDays(first, Math.floor(random() * days));
    const [term, share, check, again] = [20 + Math.floor(random() * 90), random(), Math.floor(random() * 5), random()];
    return {
      start,
      build: (times) => freeCourse(start, term, Math.ceil(term * (0.2 + 0.95 * share) * times), check, again),
    };
  });
  return [...relays, ...free];
}

/** Waits wherever it may wait: for somebody to put it right, for its check, for another look, and when it is reopened. */
function waitingCourse(start: IsoDate, slack: number): DemoCourse {
  const on = (day: number) => addDays(start, day);
  const assigned = relayDays + slack;
  const again = 70 + relayDays + slack;
  return [
    move('found', start),
    move('assigned', on(assigned), on(assigned + 5)),
    move('rectifying', on(assigned + 1)),
    move('awaitingVerification', on(26)),
    move('struckOff', on(26 + relayDays + slack)),
    move('rechecked', on(50)),
    move('rechecked', on(70)),
    move('reopened', on(70)),
    move('assigned', on(again), on(again + 10)),
    move('rectifying', on(again + 2)),
    move('awaitingVerification', on(again + 8)),
    move('struckOff', on(again + 10)),
  ];
}

/** Is begun late and handed in late. */
function lateCourse(start: IsoDate, slack: number): DemoCourse {
  const handedIn = 2 * relayDays + 4;
  return [
    move('found', start),
    move('assigned', start, addDays(start, relayDays - 2)),
    move('rectifying', addDays(start, relayDays + slack)),
    move('awaitingVerification', addDays(start, handedIn)),
    move('struckOff', addDays(start, handedIn + 2)),
  ];
}

function freeCourse(start: IsoDate, term: number, length: number, check: number, again: number): DemoCourse {
  const handedIn = addDays(start, length);
  const struckOff = addDays(handedIn, check);
  const once = [
    move('found', start),
    move('assigned', addDays(start, 1), addDays(start, term)),
    move('rectifying', addDays(start, Math.min(2, Math.max(1, length)))),
    move('awaitingVerification', addDays(start, Math.max(2, length))),
    move('struckOff', addDays(struckOff, 2)),
  ];
  if (again > 0.3) return once;
  const looked = addDays(struckOff, 32);
  if (again > 0.1) return [...once, move('rechecked', looked)];
  return [
    ...once,
    move('rechecked', looked),
    move('reopened', looked),
    move('assigned', addDays(looked, 1), addDays(looked, term)),
    move('rectifying', addDays(looked, 2)),
    move('awaitingVerification', addDays(looked, length + 2)),
    move('struckOff', addDays(looked, length + 4)),
  ];
}

function move(state: ProblemState, on: IsoDate, deadline: IsoDate | null = null): Move {
  return { state, on, deadline };
}
