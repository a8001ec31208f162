import { fetchBytes, fetchJson, SourceError } from '@/sources/fetchJson';
import { openLedger } from '@/sources/ledger/ledgerStore';
import type { AskLedger, FromWorker, ToWorker } from '@/sources/ledger/questions';

// The ledger in a thread of its own: what is asked of a million rows never holds up the page.
let ask: AskLedger | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('folder' in data) {
    const { folder, release } = data;
    ask = openLedger(
      (path) => fetchJson(`${folder}${path}`),
      (path) => fetchBytes(`${folder}${path}`),
      release,
    );
    return;
  }
  const { number, question } = data;
  ask?.(question).then(
    (answer) => tell({ number, answer }),
    (error: unknown) =>
      tell(
        error instanceof SourceError
          ? { number, fault: error.fault, path: error.path, detail: error.detail, retryAfter: error.retryAfter }
          : { number, fault: 'malformed', path: 'ledger', detail: String(error), retryAfter: null },
      ),
  );
});

function tell(message: FromWorker): void {
  self.postMessage(message);
}
