import type { FigureCell } from '@/figures/figure';

/** What the hand-typed sample figures share. */
export function cell(text: string, value: number | null, figureId: string | null = null, demo = false): FigureCell {
  return { text, value, figureId, demo };
}

export const towns = [
  { key: '131028100', zh: '大厂镇', en: 'Dachang', total: 2862, plan: 2860, villages: 26, controlled: 14 },
  { key: '131028101', zh: '夏垫镇', en: 'Xiadian', total: 3391, plan: 3350, villages: 30, controlled: 12 },
  { key: '131028102', zh: '祁各庄镇', en: 'Qigezhuang', total: 2143, plan: 2130, villages: 20, controlled: 6 },
  { key: '131028103', zh: '邵府镇', en: 'Shaofu', total: 1655, plan: 1650, villages: 15, controlled: 7 },
  { key: '131028104', zh: '陈府镇', en: 'Chenfu', total: 1526, plan: 1510, villages: 14, controlled: 5 },
] as const;
