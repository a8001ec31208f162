import type { ChartLabels } from '@/charts/labels';
import type { BarFigure, CoverageFigure, RefusalFigure, TileFigure } from '@/figures/figure';

import { numberSample, type Tongue } from './numberSamples';
import { cell, towns } from './sampleParts';

/** One figure of every kind without a time axis, typed by hand in both languages, for the tests and the gallery. Invented throughout. */
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
