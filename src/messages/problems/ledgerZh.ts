import type { LedgerFault } from '@/domain/problem';
import type { Sentences } from '@/messages/problems/sentence';

/** 台账的状态在表里写的词。 */
const order =
  'found（发现）→ solvedOnSpot（现场解决）或 assigned（交办）→ rectifying（整改中）→ awaitingVerification（待核验）→ struckOff（销号）';

/** 问题台账、轮次与包保方面的问题。 */
export const ledgerZh: Sentences<LedgerFault> = {
  noMoves: () => ({
    found: '这个问题没有任何经过。',
    expected: '每个问题在 moves.csv 里至少有一行 found（发现）。',
    advice: '请补上发现日期，或删除这一行。',
  }),
  stepOrder: ({ found, expected }) => ({
    found: `这一步的序号是 ${found}。`,
    expected: `一个问题的经过从 1 起逐行编号，这里应为 ${expected}；同一步不能有两个状态。`,
    advice: '请按先后重新编号。',
  }),
  notFoundFirst: ({ found }) => ({
    found: `第一步是 ${found}。`,
    expected: '问题总是先被发现：第一步应为 found。',
    advice: '请补上发现的一行。',
  }),
  illegalMove: ({ from, found, expected }) => ({
    found: `${from} 之后是 ${found}。`,
    expected: `${from} 之后只能是 ${expected.join('、')}。次序是 ${order}；重开（reopened）要先回头看（rechecked）。`,
    advice: '请核对这一步，或补上漏记的一步。',
  }),
  beforeTheLast: ({ found, expected }) => ({
    found: `日期是 ${found}，早于上一步的 ${expected}。`,
    expected: '经过按先后记，日期不得倒退。',
    advice: '请更正日期或序号。',
  }),
  noDeadline: () => ({
    found: '交办没有期限。',
    expected: '每次交办（assigned）都写明整改期限。',
    advice: '请填写 deadline。',
  }),
  deadlineElsewhere: ({ found }) => ({
    found: `${found} 写了期限。`,
    expected: '只有交办（assigned）写期限；延期就是再交办一次。',
    advice: '请清空 deadline，或另加一行 assigned。',
  }),
  deadlineBefore: ({ found, expected }) => ({
    found: `期限 ${found} 早于交办日 ${expected}。`,
    expected: '期限不早于交办当天。',
    advice: '请更正其中一个日期。',
  }),
  foundOffRound: ({ found, expected }) => ({
    found: `发现日期是 ${found}，而它所属的轮次在 ${expected}。`,
    expected: '轮次里的问题在轮次当天发现。',
    advice: '请更正日期，或更正 problems.csv 的 round。',
  }),
  roundFoundFewer: ({ found, expected }) => ({
    found: `这一轮写明发现 ${found} 个，台账里属于它的有 ${expected} 个。`,
    expected: '一轮发现的个数不少于台账里属于它的问题数。',
    advice: '请更正 found，或更正这些问题的 round。',
  }),
  itemsElsewhere: ({ found }) => ({
    found: `${found} 的包保写了门前五包的事项。`,
    expected: '只有 shopFront（门前五包）写事项。',
    advice: '请清空 items，或更正 kind。',
  }),
};
