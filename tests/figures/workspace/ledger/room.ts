import { type LedgerFilter, noFilter } from '@/domain/ledger/ledger';
import type { Locale } from '@/domain/vocabulary';
import { createLedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { workspaceWords } from '@/messages/bothLanguages';
import { publishApi } from '@/publish/apiFiles';
import { loadPackage } from '@/publish/loadPackage';
import { openLedger } from '@/sources/ledger/ledgerStore';
import type { LedgerAnswers } from '@/sources/ledger/questions';
import { contextOf, dachangFolder } from '../../dachang';

const api = publishApi(loadPackage(dachangFolder), { edition: 'internal', withDemo: true });
const ask = openLedger(
  async (path) => JSON.parse(api.files.get(path) ?? 'null'),
  async (path) => api.columnFiles.get(path) ?? new Uint8Array(),
  null,
);

export const monday = '2019-06-24';

/** The real package's ledger on a day, as its room asks for it. */
export async function openRoom(locale: Locale = 'zh-CN', day = monday, filter: Partial<LedgerFilter> = {}) {
  const choice = { day, withDemo: true, filter: { ...noFilter, ...filter } };
  const index = (await ask({ ask: 'index' })) as LedgerAnswers['index'];
  const words = workspaceWords[locale];
  return {
    words: words.ledger,
    writer: createLedgerWriter(contextOf(locale, true, day), words, index),
    survey: (await ask({ ask: 'survey', ...choice })) as LedgerAnswers['survey'],
    review: (await ask({ ask: 'review', ...choice })) as LedgerAnswers['review'],
    duties: (await ask({ ask: 'duties', day, withDemo: true })) as LedgerAnswers['duties'],
    rows: (await ask({
      ask: 'rows',
      ...choice,
      sort: 'urgency',
      descending: false,
      from: 0,
      to: 2_000,
    })) as LedgerAnswers['rows'],
  };
}
