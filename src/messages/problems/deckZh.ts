import type { DeckFault } from '@/domain/problem';
import type { Sentences } from '@/messages/problems/sentence';
import { showFound } from '@/messages/problems/sentence';

/** 汇报方面的问题。 */
export const deckZh: Sentences<DeckFault> = {
  deckName: ({ found }) => ({
    found: `标识是“${showFound(found)}”，与文件名不同。`,
    expected: '标识与文件名相同，例如 decks/review.json 的标识为 review。',
    advice: '请更改其中一个。',
  }),
  slideLacks: ({ found, expected }) => ({
    found: `${found} 页缺少 ${expected}。`,
    expected: `${found} 页要有 ${expected} 才画得出来。`,
    advice: '请补上，或更改 kind。',
  }),
  slideHasNo: ({ found, kind }) => ({
    found: `${kind} 页写了 ${found}。`,
    expected: `${kind} 页用不上 ${found}。`,
    advice: '请删除，或更改 kind。',
  }),
  slideCount: ({ found, from, to }) => ({
    found: `写了 ${found} 个指标。`,
    expected: from === to ? `这种页要 ${from} 个指标。` : `这种页要 ${from} 至 ${to} 个指标。`,
    advice: '请增减指标，或分成几页。',
  }),
  onlyInvented: ({ found }) => ({
    found: `“${showFound(found)}”没有公布或填报的县级数值。`,
    expected: '不含示例的汇报只用公布或填报的数。',
    advice: '请换一个指标，或把这份汇报的 shows 改为 all。',
  }),
};
