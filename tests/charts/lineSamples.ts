import type { FigureTable, LineFigure, LinePoint, MultiplesFigure } from '@/figures/figure';
import type { Tongue } from './numberSamples';
import { cell, towns } from './sampleParts';

/** Figures over time, typed by hand in both languages. Invented throughout. */
function dayOf(year: number, month: number): number {
  return Date.UTC(year, month - 1, 20) / 86_400_000;
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
    const text = value === null ? `${words[2]}` : String(value);
    const said = value === null ? text : `${words[0]} ${text}${unit}`;
    return { x: dayOf(year, month), value, plan, text, label: `${date} ${said}, ${words[1]} ${plan}${unit}` };
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
        cell(point.text, point.value, 'toilets-rural', true),
        cell(String(point.plan), point.plan, 'toilets-rural', true),
      ],
    })),
  };
}

const yearTicks = [2017, 2018, 2019, 2020].map((year) => ({
  at: Date.UTC(year, 6, 1) / 86_400_000,
  label: String(year),
  opens: year === 2017 ? null : dayOf(year, 1),
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
