import { firstWeek, weights } from '@mocks/demo/dachang/towns';
import type { TargetPlan } from '@mocks/demo/plan';

/**
 * What was owed by when. Parking spaces have no target (as many as fit), nor have problems (it would reward finding more).
 */
export const targets: readonly TargetPlan[] = [
  {
    indicator: 'scan-batches',
    start: firstWeek,
    shape: 'linear',
    legs: [
      { due: '2017-12-31', value: 70 },
      { due: '2018-12-31', value: 165 },
      { due: '2019-12-31', value: 265 },
      { due: '2020-10-31', value: 375 },
    ],
  },
  {
    indicator: 'old-communities-renovated',
    start: firstWeek,
    shape: 'linear',
    legs: [
      { due: '2017-12-31', value: 15 },
      { due: '2018-12-31', value: 34 },
      { due: '2019-12-31', value: 53 },
      { due: '2020-06-30', value: 62 },
    ],
    note: { 'zh-CN': '按年度节点推进。', en: 'Set by yearly milestones.' },
  },
  { indicator: 'road-network-upgraded', start: firstWeek, shape: 'linear', legs: [{ due: '2020-08-31', value: 11.9 }] },
  {
    indicator: 'sewer-pipes-laid',
    start: firstWeek,
    shape: 'linear',
    legs: [{ due: '2019-10-31', value: 7.7 }],
    remark: '内部备注示例：是否改期待定。',
  },
  { indicator: 'back-lanes-upgraded', start: firstWeek, shape: 'linear', legs: [{ due: '2019-12-31', value: 51 }] },
  { indicator: 'eco-toilets-built', start: firstWeek, shape: 'linear', legs: [{ due: '2019-07-05', value: 138 }] },
  {
    indicator: 'community-halls',
    start: firstWeek,
    shape: 'linear',
    legs: [
      { due: '2017-12-31', value: 4 },
      { due: '2018-12-31', value: 9 },
      { due: '2019-03-31', value: 11 },
    ],
  },
  { indicator: 'accessible-facilities', start: firstWeek, shape: 'linear', legs: [{ due: '2020-06-30', value: 375 }] },
  {
    indicator: 'urban-villages-improved',
    start: firstWeek,
    shape: 'step',
    legs: [
      { due: '2017-12-31', value: 2 },
      { due: '2018-12-31', value: 4 },
      { due: '2019-05-31', value: 6 },
    ],
    note: { 'zh-CN': '整村交付，只看节点。', en: 'Handed over village by village: only the milestones count.' },
  },
  {
    indicator: 'enclosed-market-built',
    start: '2017-06-01',
    shape: 'step',
    legs: [{ due: '2018-10-31', value: 1 }],
  },
  {
    indicator: 'convenience-markets-built',
    start: '2017-09-01',
    shape: 'step',
    legs: [
      { due: '2018-06-30', value: 1 },
      { due: '2018-12-31', value: 2 },
    ],
  },
  {
    indicator: 'villages-sanitation-outsourced',
    start: firstWeek,
    shape: 'linear',
    legs: [{ due: '2018-06-30', value: 105 }],
    townWeights: weights.sanitation,
  },
  {
    indicator: 'showcase-villages',
    start: firstWeek,
    shape: 'linear',
    legs: [{ due: '2020-03-31', value: 30 }],
    townWeights: weights.showcase,
  },
  {
    indicator: 'sewage-controlled-villages',
    start: firstWeek,
    shape: 'linear',
    legs: [{ due: '2020-10-31', value: 44 }],
    townWeights: weights.sewage,
  },
  {
    indicator: 'rural-toilets-renovated',
    start: firstWeek,
    shape: 'linear',
    legs: [{ due: '2020-09-30', value: 11500, towns: [2860, 3350, 2130, 1650, 1510] }],
    townWeights: weights.toilets,
  },
  {
    indicator: 'volunteer-teams',
    start: firstWeek,
    shape: 'linear',
    legs: [
      { due: '2017-12-31', value: 80 },
      { due: '2018-12-31', value: 180 },
      { due: '2019-12-31', value: 280 },
      { due: '2020-06-30', value: 326 },
    ],
    townWeights: weights.teams,
  },
  {
    indicator: 'registered-volunteers',
    start: firstWeek,
    shape: 'linear',
    baseline: { value: 1200, towns: [360, 320, 190, 170, 160] },
    legs: [
      { due: '2017-12-31', value: 12000 },
      { due: '2018-12-31', value: 30000 },
      { due: '2019-12-31', value: 42000 },
      { due: '2020-06-30', value: 50000 },
    ],
    townWeights: weights.volunteers,
  },
];
