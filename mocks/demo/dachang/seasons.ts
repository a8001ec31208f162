import type { Season } from '@mocks/demo/plan';

/** The pace of different kinds of work over a year. */
export const seasons = {
  /** Frozen ground stops earthworks from mid-November to early March; the rush is before that. */
  building: [
    ['01-01', 0],
    ['03-08', 0.4],
    ['04-01', 1],
    ['07-10', 0.7],
    ['09-01', 1.1],
    ['10-10', 1.6],
    ['11-16', 0],
  ],
  /** Work under a roof rests at the Spring Festival only. */
  indoor: [
    ['01-01', 0.7],
    ['01-25', 0],
    ['02-20', 0.6],
    ['03-08', 1],
    ['10-10', 1.4],
    ['12-20', 0.7],
  ],
  /** Villages have little time in winter and during the wheat harvest. */
  village: [
    ['01-01', 0.1],
    ['03-01', 0.6],
    ['04-01', 1],
    ['06-01', 0.6],
    ['07-01', 0.9],
    ['09-01', 1.3],
    ['11-16', 0.2],
  ],
  rounds: [
    ['01-01', 0.8],
    ['02-01', 0.4],
    ['03-01', 1],
    ['07-10', 0.85],
    ['09-01', 1.3],
    ['11-01', 1.1],
    ['12-01', 0.9],
  ],
  /** Registration drives: March (学雷锋), May, September and December. */
  drives: [
    ['01-01', 0.05],
    ['03-01', 4],
    ['03-22', 0.1],
    ['05-01', 0.6],
    ['05-10', 0.1],
    ['09-15', 1.5],
    ['09-30', 0.1],
    ['12-01', 3],
    ['12-15', 0.05],
  ],
} satisfies Record<string, Season>;
