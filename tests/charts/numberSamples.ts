import type { TraceLabels } from '@/charts/labels';
import type { NumberFigure } from '@/figures/figure';

/** Numbers of every typesetting case, typed by hand in both languages, for the tests and the gallery. */
export type Tongue = 'zh' | 'en';

export const traceLabels: Readonly<Record<Tongue, TraceLabels>> = {
  zh: {
    title: '这个数从哪来',
    close: '关闭',
    value: '数值',
    definition: '口径',
    basis: '性质',
    computation: '算式',
    source: '来源',
    denominator: '分母',
    caution: '注意',
    citation: '引用',
    copy: '复制引用',
    copied: '已复制',
    selected: '已选中，请用复制键复制',
  },
  en: {
    title: 'Where this number comes from',
    close: 'Close',
    value: 'Value',
    definition: 'Covers',
    basis: 'Basis',
    computation: 'Sum',
    source: 'Source',
    denominator: 'Out of',
    caution: 'Note',
    citation: 'Citation',
    copy: 'Copy citation',
    copied: 'Copied',
    selected: 'Selected: use your copy key',
  },
};

export function numberSample(tongue: Tongue, id: keyof typeof numbers = 'toilets'): NumberFigure {
  const zh = tongue === 'zh';
  const given = numbers[id];
  const parts = given[tongue];
  const text = `${parts.before}${parts.digits}${parts.after}${parts.unit === '' ? '' : ` ${parts.unit}`}`;
  return {
    kind: 'number',
    figureId: id,
    label: given.label[tongue],
    value: given.value,
    parts,
    text,
    missing: given.value === null ? { reason: 'notReported', text: zh ? '未报' : 'not reported' } : null,
    demo: false,
    tick: zh ? '出处 段12' : 'source ¶12',
    trace: {
      heading: zh
        ? '全县农村改造的厕所，到发布时累计。'
        : 'Toilets rebuilt in the county’s villages, to the day of publication.',
      value: text,
      qualifier: zh ? '准确值，无“余”“近”' : 'Exact: neither “over” nor “nearly”',
      definition: zh ? '全县农村，累计完成数' : 'Completed to date in the county’s villages',
      scope: zh ? '农村' : 'Rural',
      basis: 'published',
      basisWord: zh ? '公布（实色）' : 'Published (solid)',
      computation:
        id === 'villages'
          ? {
              expression: '44 ÷ 105 = 41.9 %',
              terms: [
                { figureId: 'sewage', text: '44', value: 44 },
                { figureId: 'villages', text: '105', value: 105 },
                { figureId: 'sewage', text: '41.9 %', value: 44 / 105 },
              ],
              inputs: [
                {
                  figureId: 'sewage',
                  label: zh ? '生活污水有效管控' : 'Sewage under control',
                  value: zh ? '44 个村' : '44 villages',
                },
                { figureId: 'villages', label: zh ? '行政村' : 'Villages', value: zh ? '105 个' : '105' },
              ],
            }
          : null,
      sourceTitle: zh ? '河北新闻网 2021-02-16' : 'Hebei News, 2021-02-16',
      sourceUrl: 'https://example.org/article',
      paragraph: zh ? '第 12 段' : 'paragraph 12',
      date: zh ? '截至 2021-02-16' : 'as of 2021-02-16',
      denominator: zh ? '农村户数未给：普及率算不出' : 'Households are not given: no coverage can be computed',
      caution: null,
      citation: zh
        ? '大厂回族自治县农村厕所改造 11577 座（河北新闻网，2021-02-16，第 12 段）'
        : 'Rural toilets rebuilt in Dachang: 11,577 (Hebei News, 2021-02-16, paragraph 12)',
    },
  };
}

const numbers = {
  toilets: {
    value: 11577,
    label: { zh: '农村厕所完成改造', en: 'Rural toilets rebuilt' },
    zh: { before: '', digits: '11577', after: '', unit: '座' },
    en: { before: '', digits: '11,577', after: '', unit: 'toilets' },
  },
  demolition: {
    value: 150000,
    label: { zh: '县城建成区拆除私搭乱建', en: 'Illegal building removed in the county town' },
    zh: { before: '近', digits: '15', after: '万', unit: '平方米' },
    en: { before: 'nearly ', digits: '150,000', after: '', unit: 'square metres' },
  },
  parking: {
    value: 10000,
    label: { zh: '施划公共停车位', en: 'Public parking spaces marked' },
    zh: { before: '', digits: '1', after: '万余', unit: '个' },
    en: { before: 'over ', digits: '10,000', after: '', unit: 'spaces' },
  },
  volunteers: {
    value: 51000,
    label: { zh: '注册志愿者', en: 'Registered volunteers' },
    zh: { before: '', digits: '5.1', after: '万', unit: '人' },
    en: { before: '', digits: '51', after: ' thousand', unit: 'people' },
  },
  rank: {
    value: 8,
    label: { zh: '全国名次', en: 'National rank' },
    zh: { before: '第', digits: '8', after: '', unit: '名' },
    en: { before: '', digits: '8', after: 'th', unit: '' },
  },
  problems: {
    value: 1285,
    label: { zh: '现场交办并解决的问题', en: 'Problems handed over and solved' },
    zh: { before: '', digits: '1285', after: '', unit: '个' },
    en: { before: '', digits: '1,285', after: '', unit: 'problems' },
  },
  villages: {
    value: 44,
    label: { zh: '生活污水有效管控', en: 'Villages with sewage under control' },
    zh: { before: '', digits: '44', after: '', unit: '个村' },
    en: { before: '', digits: '44', after: '', unit: 'villages' },
  },
  missing: {
    value: null,
    label: { zh: '全国文明家庭', en: 'National civilized families' },
    zh: { before: '', digits: '', after: '', unit: '' },
    en: { before: '', digits: '', after: '', unit: '' },
  },
} as const;
