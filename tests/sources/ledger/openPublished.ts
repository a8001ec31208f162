import type { PublishedApi } from '@/publish/apiFiles';
import { SourceError } from '@/sources/fetchJson';
import { openLedger } from '@/sources/ledger/ledgerStore';
import type { LedgerAnswers, LedgerQuestion } from '@/sources/ledger/questions';

/** What stands in for the network: the file of a path as it arrives. */
export type Serve = (path: string, bytes: Uint8Array) => Uint8Array;

/** The ledger of a published API, read from memory; `serve` may do to a file what a network does. */
export function openPublished(api: PublishedApi, serve: Serve = (_, bytes) => bytes) {
  const asked: string[] = [];
  function load(path: string): Uint8Array {
    asked.push(path);
    const text = api.files.get(path);
    const bytes = text === undefined ? api.columnFiles.get(path) : new TextEncoder().encode(text);
    if (bytes === undefined) throw new SourceError('notFound', path, 'HTTP 404');
    return serve(path, bytes);
  }
  const ask = openLedger(
    async (path) => JSON.parse(new TextDecoder().decode(load(path))),
    async (path) => load(path),
    null,
  );
  return {
    asked,
    ask: async <Question extends LedgerQuestion>(question: Question) =>
      (await ask(question)) as LedgerAnswers[Question['ask']],
  };
}
