import { SourceError } from '@/sources/fetchJson';
import type { AskLedger, FromWorker, LedgerAnswers, LedgerQuestion, ToWorker } from '@/sources/ledger/questions';

interface Waiting {
  readonly resolve: (answer: LedgerAnswers[LedgerQuestion['ask']]) => void;
  readonly reject: (error: SourceError) => void;
}

/**
 * Asks the ledger in a worker. `folder` is the whole address of the campaign's files. One whose code could not be had is
 * begun anew with the next question.
 */
export function createLedgerClient(folder: string, release: string | null): AskLedger {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  function start(): Worker {
    allowWorker();
    const own = new Worker(new URL('./ledgerWorker.ts', import.meta.url), { type: 'module' });
    own.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const { resolve, reject } = waiting.get(data.number) ?? {};
      waiting.delete(data.number);
      if ('answer' in data) resolve?.(data.answer);
      else reject?.(new SourceError(data.fault, data.path, data.detail, data.retryAfter));
    });
    own.addEventListener('error', (event) => {
      event.preventDefault();
      own.terminate();
      worker = null;
      for (const { reject } of waiting.values())
        reject(new SourceError('offline', 'ledger', event.message ?? 'worker'));
      waiting.clear();
    });
    own.postMessage({ folder, release } satisfies ToWorker);
    return own;
  }

  return (question) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, question } satisfies ToWorker);
    });
}

interface TrustedTypesFactory {
  createPolicy(name: 'default', rules: { readonly createScriptURL: (url: string) => string }): unknown;
}

let isAllowed = false;

/** The site's policy lets no script be named by a text, except through this: the one worker there is. */
function allowWorker(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypesFactory };
  if (isAllowed) return;
  isAllowed = true;
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const { origin, pathname } = new URL(url, window.location.href);
      if (origin === window.location.origin && /\/ledgerWorker[-.][^/]*$/.test(pathname)) return url;
      throw new TypeError(`${url} is no script of this site`);
    },
  });
}
