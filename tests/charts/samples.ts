import type { ChartLabels, TraceLabels } from '@/charts/labels';
import type {
  BarFigure,
  CoverageFigure,
  FigureCell,
  FigureTable,
  LineFigure,
  LinePoint,
  MultiplesFigure,
  NumberFigure,
  RefusalFigure,
  TileFigure,
} from '@/figures/figure';

/** One figure of every kind, typed by hand in both languages, for the tests and the gallery. Invented throughout. */
type Tongue = 'zh' | 'en';

export const chartLabels: Readonly<Record<Tongue, ChartLabels>> = {
  zh: {
    table: '表格',
    keys: '左右方向键逐点读数，Home、End 到首末，Esc 退出',
    undrawable: '数值超出可画的范围，见表格。',
    failed: '图没有加载出来，数字都在下面的表格里。',
  },
  en: {
    table: 'Table',
    keys: 'Left and right arrows read the points, Home and End go to the ends, Esc leaves',
    undrawable: 'The values are out of drawable range; see the table.',
    failed: 'The chart did not load; every number is in the table below.',
  },
};

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

function dayOf(year: number, month: number): number {
  return Date.UTC(year, month - 1, 20) / 86_400_000;
}

function cell(text: string, value: number | null, figureId: string | null = null, demo = false): FigureCell {
  return { text, value, figureId, demo };
}

const months = Array.from({ length: 46 }, (_, index) => ({
  year: 2017 + Math.floor((index + 1) / 12),
  month: ((index + 1) % 12) + 1,
}));

/** Slow start, winter stops, behind in 2019, caught up in 2020. */
const actualShares = [
  0, 0.01, 0.03, 0.05, 0.08, 0.1, 0.13, 0.16, 0.19, 0.215, 0.22, 0.225, 0.23, 0.235, 0.25, 0.28, 0.31, 0.34, 0.365, 0.4,
  0.44, 0.49, 0.515, 0.525, 0.53, 0.535, 0.54, 0.545, 0.55, 0.555, 0.56, 0.565, 0.57, 0.6, 0.65, 0.68, 0.69, 0.7, 0.71,
  0.76, 0.82, 0.87, 0.91, 0.95, 0.99, 1,
];

function linePoints(tongue: Tongue, total: number, planned: number, silent: readonly number[] = []): LinePoint[] {
  const unit = tongue === 'zh' ? ' 座' : ' toilets';
  return months.map(({ year, month }, index) => {
    const value = silent.includes(index) ? null : Math.round((actualShares[index] ?? 0) * total);
    const plan = Math.round((planned * index) / 45);
    const date = `${year}-${String(month).padStart(2, '0')}`;
    const words = tongue === 'zh' ? ['实际', '计划', '未报'] : ['actual', 'plan', 'not reported'];
    const said = value === null ? words[2] : `${words[0]} ${value}${unit}`;
    return { x: dayOf(year, month), value, plan, label: `${date} ${said}, ${words[1]} ${plan}${unit}` };
  });
}

function lineTable(points: readonly LinePoint[], caption: string): FigureTable {
  return {
    caption,
    columns: [
      { key: 'value', label: 'actual 实际', numeric: true },
      { key: 'plan', label: 'plan 计划', numeric: true },
    ],
    rows: points.map((point) => ({
      key: String(point.x),
      header: point.label.slice(0, 7),
      cells: [
        cell(point.value === null ? '未报' : String(point.value), point.value, 'toilets-rural', true),
        cell(String(point.plan), point.plan, 'toilets-rural', true),
      ],
    })),
  };
}

const yearTicks = [2017, 2018, 2019, 2020].map((year) => ({
  at: Date.UTC(year, 6, 1) / 86_400_000,
  label: String(year),
}));

export function lineSample(tongue: Tongue, change: Partial<LineFigure> = {}): LineFigure {
  const zh = tongue === 'zh';
  const points = linePoints(tongue, 11577, 11500);
  return {
    kind: 'line',
    key: `line-${tongue}`,
    title: zh
      ? '2019 年春起落后计划，2020 年 9 月补上（示例）'
      : 'Behind plan from spring 2019, caught up by September 2020 (demo)',
    subtitle: zh
      ? '累计完成座数，按月 · 计划线到 2020 年底 · 单位：座'
      : 'Toilets rebuilt to date, by month · plan to the end of 2020 · unit: toilets',
    demoTag: zh ? '示例' : 'demo',
    foot: zh
      ? '来源：终值为公布，河北新闻网 段12；月进度与计划为示例。数据截至 2020-11-20。完成率 11577 ÷ 11500 = 100.7 %。'
      : 'Source: end value published, Hebei News, paragraph 12; months and plan are demo. Data as of 2020-11-20. 11,577 ÷ 11,500 = 100.7 %.',
    summary: zh
      ? '到 2020-11 实际 11577 座，计划 11500 座；差距最大在 2019-10。'
      : 'By 2020-11 11,577 toilets against a plan of 11,500; furthest behind in 2019-10.',
    table: lineTable(points, zh ? '农村厕所改造，按月' : 'Rural toilets rebuilt, by month'),
    xDomain: [dayOf(2017, 2), dayOf(2020, 11)],
    xTicks: yearTicks.map((tick) => (zh ? { ...tick, label: `${tick.label} 年` } : tick)),
    yMax: 12000,
    yTicks: [0, 3000, 6000, 9000, 12000].map((at) => ({ at, label: zh ? String(at) : at.toLocaleString('en') })),
    points,
    actualLabel: zh ? '实际（示例）' : 'Actual (demo)',
    planLabel: zh ? '计划线（示例）' : 'Plan (demo)',
    stepped: false,
    demo: true,
    end: {
      x: dayOf(2020, 11),
      value: 11577,
      label: zh ? '11577 座' : '11,577 toilets',
      note: zh ? '公布终值' : 'published end value',
      demo: false,
    },
    gap: {
      x: points[32]?.x ?? 0,
      from: points[32]?.plan ?? 0,
      to: points[32]?.value ?? 0,
      label: zh ? '2019-10 差距最大：少 1579 座' : '2019-10, furthest behind: 1,579 toilets short',
    },
    events: [
      { x: dayOf(2017, 12), label: zh ? '2017 年底节点' : 'end of 2017' },
      { x: dayOf(2018, 12), label: zh ? '2018 年底节点' : 'end of 2018' },
      { x: dayOf(2019, 12), label: zh ? '2019 年底节点' : 'end of 2019' },
      { x: dayOf(2020, 9), label: zh ? '到期' : 'due' },
    ],
    ...change,
  };
}

/** Steps instead of a straight plan, two silent months and a hollow end. */
export function steppedSample(tongue: Tongue): LineFigure {
  const silent = [20, 21, 30];
  const points = linePoints(tongue, 900, 1000, silent).map((point, index) => ({
    ...point,
    plan: Math.floor(index / 11) * 250,
  }));
  const zh = tongue === 'zh';
  return lineSample(tongue, {
    key: `stepped-${tongue}`,
    title: zh ? '第三个节点没按时完成（示例）' : 'The third milestone was missed (demo)',
    points,
    table: lineTable(points, zh ? '按节点' : 'By milestone'),
    yMax: 1000,
    yTicks: [0, 250, 500, 750, 1000].map((at) => ({ at, label: String(at) })),
    stepped: true,
    end: {
      x: dayOf(2020, 11),
      value: 900,
      label: zh ? '900 处' : '900 places',
      note: zh ? '示例终值' : 'demo end value',
      demo: true,
    },
    gap: { x: points[44]?.x ?? 0, from: 1000, to: 891, label: zh ? '2020-10 少 109 处' : '2020-10: 109 short' },
    events: [{ x: dayOf(2020, 11), label: zh ? '授予称号' : 'title awarded' }],
  });
}

/** A ledger's own series: nothing demo, no plan. */
export function publishedLineSample(tongue: Tongue): LineFigure {
  const zh = tongue === 'zh';
  const points = linePoints(tongue, 326, 0).map((point) => ({ ...point, plan: null }));
  return lineSample(tongue, {
    key: `published-${tongue}`,
    title: zh ? '志愿服务队增加到 326 支' : 'Volunteer teams grew to 326',
    demoTag: null,
    demo: false,
    points,
    table: lineTable(points, zh ? '志愿服务队' : 'Volunteer teams'),
    yMax: 400,
    yTicks: [0, 100, 200, 300, 400].map((at) => ({ at, label: String(at) })),
    actualLabel: zh ? '服务队' : 'Teams',
    planLabel: null,
    end: {
      x: dayOf(2020, 11),
      value: 326,
      label: zh ? '326 支' : '326 teams',
      note: zh ? '公布' : 'published',
      demo: false,
    },
    gap: null,
    events: [],
  });
}

const towns = [
  { key: '131028100', zh: '大厂镇', en: 'Dachang', total: 2862, plan: 2860, villages: 26, controlled: 14 },
  { key: '131028101', zh: '夏垫镇', en: 'Xiadian', total: 3391, plan: 3350, villages: 30, controlled: 12 },
  { key: '131028102', zh: '祁各庄镇', en: 'Qigezhuang', total: 2143, plan: 2130, villages: 20, controlled: 6 },
  { key: '131028103', zh: '邵府镇', en: 'Shaofu', total: 1655, plan: 1650, villages: 15, controlled: 7 },
  { key: '131028104', zh: '陈府镇', en: 'Chenfu', total: 1526, plan: 1510, villages: 14, controlled: 5 },
] as const;

export function multiplesSample(tongue: Tongue): MultiplesFigure {
  const zh = tongue === 'zh';
  return {
    kind: 'multiples',
    key: `multiples-${tongue}`,
    title: zh ? '四镇如期，祁各庄镇迟到后补完成（示例）' : 'Four towns on time, Qigezhuang late and made up (demo)',
    subtitle: zh
      ? '各镇实际（斜纹面）与计划（虚线），各镇纵轴按自身目标，比较形状不比较高度'
      : 'Actual (hatched) and plan (dashed); each height is the town’s own target: compare shapes, not heights',
    demoTag: zh ? '示例拆分' : 'demo split',
    foot: '2862 + 3391 + 2143 + 1655 + 1526 = 11577',
    summary: zh ? '五镇合计 11577 座。' : 'The five towns add up to 11,577 toilets.',
    table: {
      caption: zh ? '五镇完成数' : 'Done by town',
      columns: [
        { key: 'done', label: zh ? '完成' : 'done', numeric: true },
        { key: 'plan', label: zh ? '计划' : 'plan', numeric: true },
      ],
      rows: towns.map((town) => ({
        key: town.key,
        header: town[tongue],
        cells: [
          cell(String(town.total), town.total, 'toilets-rural', true),
          cell(String(town.plan), town.plan, 'toilets-rural', true),
        ],
      })),
    },
    xDomain: [dayOf(2017, 2), dayOf(2020, 11)],
    xTicks: yearTicks,
    panels: towns.map((town) => ({
      key: town.key,
      name: town[tongue],
      yMax: Math.max(town.total, town.plan),
      points: linePoints(tongue, town.total, town.plan),
      demo: true,
      valueText: zh
        ? `${town.total} / ${town.plan} 座`
        : `${town.total.toLocaleString('en')} / ${town.plan.toLocaleString('en')} toilets`,
      valueNote: zh ? '完成率 100.6 %' : '100.6 % of plan',
      summary: zh
        ? `${town.zh}完成 ${town.total} 座，计划 ${town.plan} 座`
        : `${town.en}: ${town.total} of ${town.plan} planned`,
    })),
  };
}

export function barSample(tongue: Tongue, change: Partial<BarFigure> = {}): BarFigure {
  const zh = tongue === 'zh';
  const bars = [
    { key: 'a', label: zh ? '农村厕所改造' : 'Rural toilets rebuilt', value: 11577, demo: false },
    {
      key: 'b',
      label: zh ? '注册志愿者服务时长折算人日' : 'Registered volunteer service in person-days',
      value: 5100,
      demo: true,
    },
    { key: 'c', label: zh ? '现场交办并解决的问题' : 'Problems handed over and solved', value: 1285, demo: true },
    { key: 'd', label: zh ? '无障碍设施' : 'Barrier-free facilities', value: 0, demo: false },
    { key: 'e', label: zh ? '北辰街道' : 'Beichen', value: null, demo: false },
  ];
  const all = bars.map((bar) => ({
    ...bar,
    valueLabel:
      bar.value === null
        ? zh
          ? '未报'
          : 'not reported'
        : zh
          ? `${bar.value} 件`
          : `${bar.value.toLocaleString('en')} items`,
  }));
  return {
    kind: 'bar',
    key: `bar-${tongue}`,
    title: zh ? '厕所改造最多，北辰街道未报（示例）' : 'Toilets lead; Beichen has not reported (demo)',
    subtitle: zh ? '件数，截至 2020-11-20' : 'Items as of 2020-11-20',
    demoTag: zh ? '示例' : 'demo',
    foot: zh ? '来源：示例台账。数据截至 2020-11-20。' : 'Source: demo ledger. Data as of 2020-11-20.',
    summary: zh ? '五行中最多 11577 件。' : 'The longest of five bars is 11,577 items.',
    table: {
      caption: zh ? '件数' : 'Items',
      columns: [{ key: 'items', label: zh ? '件' : 'items', numeric: true }],
      rows: all.map((bar) => ({
        key: bar.key,
        header: bar.label,
        cells: [cell(bar.valueLabel, bar.value, 'problems-solved', bar.demo)],
      })),
    },
    max: 12000,
    ticks: [0, 4000, 8000, 12000].map((at) => ({ at, label: String(at) })),
    bars: all,
    ...change,
  };
}

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

export function coverageSample(tongue: Tongue): CoverageFigure {
  const zh = tongue === 'zh';
  const rows = [
    {
      key: 'sanitation',
      label: zh ? '农村环卫公司化运作' : 'Sanitation run by companies',
      count: 105,
      share: 1,
      shareText: '100 %',
      demo: false,
    },
    {
      key: 'sewage',
      label: zh ? '生活污水有效管控' : 'Household sewage under control',
      count: 44,
      share: 44 / 105,
      shareText: '41.9 %',
      demo: false,
    },
    {
      key: 'showcase',
      label: zh ? '人居环境整治精品片区（示例）' : 'In showcase zones of the living-environment drive (demo)',
      count: 30,
      share: 30 / 105,
      shareText: '28.6 %',
      demo: true,
    },
  ];
  return {
    kind: 'coverage',
    key: `coverage-${tongue}`,
    title: zh
      ? '105 个村：环卫公司化全覆盖，污水管控 44 个'
      : '105 villages: sanitation in all, sewage under control in 44',
    subtitle: zh
      ? '占全县 105 个行政村的比例；三项可重叠，不相加'
      : 'Share of the county’s 105 villages; the three overlap and do not add up',
    demoTag: null,
    foot: zh
      ? '推算：44 ÷ 105 = 41.9 %；30 ÷ 105 = 28.6 %。“管控”不等于“治理”。'
      : 'Derived: 44 ÷ 105 = 41.9 %; 30 ÷ 105 = 28.6 %. “Under control” is not “treated”.',
    summary: zh
      ? '105 个村中，环卫 105 个，污水 44 个，精品 30 个。'
      : 'Of 105 villages: sanitation 105, sewage 44, showcase 30.',
    table: {
      caption: zh ? '占 105 个村的比例' : 'Share of 105 villages',
      columns: [
        { key: 'measure', label: zh ? '措施' : 'measure', numeric: false },
        { key: 'count', label: zh ? '村' : 'villages', numeric: true },
        { key: 'share', label: zh ? '比例' : 'share', numeric: true },
      ],
      rows: rows.map((row) => ({
        key: row.key,
        header: row.label,
        cells: [
          cell(String(row.count), row.count, row.key, row.demo),
          cell(row.shareText, row.share, row.key, row.demo),
        ],
      })),
    },
    rows: rows.map((row) => ({
      ...row,
      count: {
        ...numberSample(tongue, 'villages'),
        figureId: row.key,
        value: row.count,
        parts: { before: '', digits: String(row.count), after: '', unit: zh ? '个村' : 'villages' },
        text: `${row.count}`,
      },
    })),
  };
}

export function tileSample(tongue: Tongue): TileFigure {
  const zh = tongue === 'zh';
  const places: readonly (readonly [string, number, number])[] = [
    ['131028100', 2, 2],
    ['131028101', 1, 1],
    ['131028102', 2, 1],
    ['131028103', 2, 3],
    ['131028104', 1, 3],
  ];
  const tiles = places.map(([key, row, column], index) => {
    const town = towns[index] ?? towns[0];
    const isMissing = key === '131028104';
    const share = town.controlled / town.villages;
    return {
      key,
      row,
      column,
      name: town[tongue],
      counted: true,
      rateText: isMissing ? (zh ? '未报' : 'not reported') : (share * 100).toFixed(1),
      rateUnit: isMissing ? '' : '%',
      detail: isMissing
        ? ''
        : zh
          ? `${town.controlled}/${town.villages} 个村`
          : `${town.controlled}/${town.villages} villages`,
      note: key === '131028103' ? (zh ? '村数为示例' : 'villages are demo') : '',
      share: isMissing ? null : share,
      value: isMissing ? null : share,
      figureId: isMissing ? null : 'villages-sewage',
      demo: true,
    };
  });
  return {
    kind: 'tiles',
    key: `tiles-${tongue}`,
    title: zh ? '大厂镇过半，祁各庄镇三成（示例）' : 'Over half in Dachang, a third in Qigezhuang (demo)',
    subtitle: zh
      ? '污水有效管控村 ÷ 本镇村数 · 截至 2020-11-20'
      : 'Villages with sewage under control ÷ villages of the town · as of 2020-11-20',
    demoTag: zh ? '示例拆分' : 'demo split',
    foot: zh ? '来源：全县 44 个为公布，分镇为示例。' : 'Source: the county’s 44 is published, the split is demo.',
    summary: zh
      ? '大厂镇 53.8 %，夏垫镇 40.0 %，祁各庄镇 30.0 %，邵府镇 46.7 %。'
      : 'Dachang 53.8 %, Xiadian 40.0 %, Qigezhuang 30.0 %, Shaofu 46.7 %.',
    table: {
      caption: zh ? '污水有效管控，分镇' : 'Sewage under control, by town',
      columns: [{ key: 'rate', label: '%', numeric: true }],
      rows: tiles.map((tile) => ({
        key: tile.key,
        header: tile.name,
        cells: [cell(tile.rateText, tile.value, 'villages-sewage', true)],
      })),
    },
    rows: 2,
    columns: 3,
    disclaimer: zh ? '示意图，不表示行政区域界线和面积。' : 'Schematic: shows no administrative border and no area.',
    tiles: [
      ...tiles,
      {
        key: '131028001',
        row: 1,
        column: 2,
        name: zh ? '北辰街道' : 'Beichen',
        counted: false,
        rateText: '',
        rateUnit: '',
        detail: zh ? '不在五镇之列' : 'not one of the five',
        note: zh ? '无村' : 'no villages',
        share: null,
        value: null,
        figureId: null,
        demo: false,
      },
    ],
  };
}

export function refusalSample(tongue: Tongue): RefusalFigure {
  const zh = tongue === 'zh';
  return {
    kind: 'refusal',
    key: `refusal-${tongue}`,
    title: zh ? '新建公厕只有一个终值' : 'One end value for new public toilets',
    subtitle: zh ? '城区新建环保公厕 · 单位：座' : 'New public toilets in town · unit: toilets',
    demoTag: null,
    foot: zh ? '来源：河北新闻网 2021-02-16，段11。' : 'Source: Hebei News, 2021-02-16, paragraph 11.',
    summary: zh ? '仅有终值 138 座，不判定进度。' : 'One end value, 138: progress is not judged.',
    table: {
      caption: zh ? '已知的数' : 'What is known',
      columns: [{ key: 'value', label: zh ? '座' : 'toilets', numeric: true }],
      rows: [{ key: 'end', header: '2021-02-16', cells: [cell('138', 138, 'toilets-public')] }],
    },
    reason: zh ? '仅有终值，不判定进度。' : 'Only an end value is known: progress is not judged.',
    supply: zh
      ? '要画进度，需要目标、起止日期和至少两期数。'
      : 'To draw progress: a target, its dates and at least two reports.',
  };
}
