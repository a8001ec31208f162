import type { LedgerFilter } from '@/domain/ledger/ledger';
import { createLedgerClient } from '@/sources/ledger/ledgerClient';
import type { LedgerQuestion } from '@/sources/ledger/questions';

/** What one question cost the page, in milliseconds. */
export interface Wait {
  /** From asking to having the answer. */
  readonly answered: number;
  /** The longest the page went without a frame meanwhile: an answer that is long in coming must not hold it up. */
  readonly longestFrame: number;
}

/** What a test asks of the page. */
export interface LedgerPage {
  open(folder: string): Promise<number>;
  ask(day: string, filter: LedgerFilter): Promise<Wait>;
}

let askLedger = createLedgerClient('', null);

async function measure(question: LedgerQuestion): Promise<Wait> {
  let [last, longestFrame, isOver] = [performance.now(), 0, false];
  const look = () => {
    const now = performance.now();
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    if (!isOver) requestAnimationFrame(look);
  };
  // From a frame on, as a click would be answered.
  await new Promise(requestAnimationFrame);
  last = performance.now();
  requestAnimationFrame(look);
  const start = performance.now();
  await askLedger(question);
  const answered = performance.now() - start;
  await new Promise(requestAnimationFrame);
  isOver = true;
  return { answered, longestFrame };
}

const ledgerPage: LedgerPage = {
  async open(folder) {
    askLedger = createLedgerClient(folder, null);
    return (await measure({ ask: 'index' })).answered;
  },
  ask: (day, filter) => measure({ ask: 'survey', day, withDemo: true, filter }),
};
Object.assign(window, { ledgerPage });
