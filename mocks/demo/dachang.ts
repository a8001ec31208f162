import { assignments, departments } from '@mocks/demo/dachang/departments';
import { ledger } from '@mocks/demo/dachang/ledger';
import { seasons } from '@mocks/demo/dachang/seasons';
import { series } from '@mocks/demo/dachang/series';
import { targets } from '@mocks/demo/dachang/targets';
import { firstWeek, lastWeek, openingWeek, towns } from '@mocks/demo/dachang/towns';
import type { DemoPlan } from '@mocks/demo/plan';

/**
 * The invented campaign of 大厂: who does what by when, and how it went. Every end value is read from the published
 * package; everything between 2017-02-20 and that end is made up here and in the folder of the same name.
 */
export const dachangPlan: DemoPlan = {
  seed: 131028,
  asOf: openingWeek,
  note: {
    'zh-CN': '示例数据：目标、每周进度、分镇分村的数字和工作部的分工都是为演示本产品而编的，只有终值与公布的一致。',
    en: 'Demo data. Targets, weekly progress, numbers by town and village and the division of work are invented to show the product; only the end values are those published.',
  },
  source: {
    id: 'demo',
    title: { 'zh-CN': '示例数据', en: 'Demo data' },
    publisher: { 'zh-CN': '本产品', en: 'this product' },
    note: {
      'zh-CN': '由固定种子的程序生成，不代表实际进度。',
      en: 'Made by a program with a fixed seed; it says nothing about real progress.',
    },
  },
  county: '131028',
  towns,
  villages: {
    register: 'villages',
    unregistered: { '131028103': 15, '131028104': 14 },
    unregisteredNote: {
      'zh-CN': '只公布了两镇合计，本镇村数为示例拆分。',
      en: 'Only the sum of two towns is public; the number of this town is a demo split.',
    },
    name: { 'zh-CN': '{town}第{number}村（示例）', en: '{town} village {number} (demo)' },
    townSuffix: { 'zh-CN': '', en: ' Town' },
    marks: ['sewage-controlled-villages', 'showcase-villages'],
  },
  weeks: { first: firstWeek, last: lastWeek },
  departments,
  assignments,
  seasons,
  series,
  silences: [
    {
      indicator: 'registered-volunteers',
      places: ['131028102', '131028104'],
      first: '2019-06-03',
      last: openingWeek,
      remark: '内部备注示例：两镇未报，已电话催报。',
    },
  ],
  corrections: [
    {
      indicator: 'rural-toilets-renovated',
      place: '131028101',
      week: '2019-06-17',
      excess: 18,
      knownFrom: openingWeek,
      note: {
        'zh-CN': '夏垫镇有一批厕所重复登记，核对后调低。',
        en: 'Some toilets of Xiadian had been registered twice; the value was lowered after a check.',
      },
      remark: '内部备注示例：请牵头部门抽查其余各镇的登记表。',
    },
  ],
  targets,
  ledger,
};
