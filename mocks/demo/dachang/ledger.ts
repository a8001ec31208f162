import type { KindPlan, LedgerPlan } from '@mocks/demo/ledgerPlan';
import type { Severity, SpotKind } from '@/domain/vocabulary';

/** The invented ledger of 大厂: kinds of problems, spots by letter and number, never a real address. */
export const ledger: LedgerPlan = {
  rounds: 'scan-batches',
  resolved: 'problems-resolved',
  kinds: [
    kind(
      'goods-on-pavement',
      'civility-people',
      '占道堆物',
      'Goods on the pavement',
      8,
      ['roadSection', 'shopFront'],
      9,
    ),
    kind('stalls-beyond-line', 'civility-people', '摊位越线', 'Stalls beyond the line', 7, ['market', 'shopFront'], 7),
    kind('bills-posted', 'civility-people', '乱贴小广告', 'Bills posted', 5, ['roadSection', 'community'], 6),
    kind(
      'litter-in-green',
      'rural-environment',
      '绿化带垃圾',
      'Litter in the green',
      10,
      ['roadSection', 'village'],
      9,
    ),
    kind(
      'waste-not-cleared',
      'rural-environment',
      '垃圾清运不及时',
      'Waste not cleared',
      10,
      ['community', 'village'],
      8,
    ),
    kind(
      'pit-unfenced',
      'rural-environment',
      '厕改基坑未围挡',
      'Toilet pit without a fence',
      9,
      ['village'],
      3,
      'serious',
    ),
    kind(
      'sewage-spill',
      'rural-environment',
      '污水外溢',
      'Sewage spilling',
      4,
      ['roadSection', 'village'],
      3,
      'serious',
    ),
    kind(
      'manhole-broken',
      'urban-renewal',
      '井盖破损',
      'Broken manhole cover',
      4,
      ['roadSection', 'community'],
      4,
      'serious',
    ),
    kind('lines-worn', 'urban-renewal', '标线磨损', 'Worn road markings', 8, ['crossing', 'roadSection'], 5),
    kind('signal-hidden', 'urban-renewal', '信号灯被遮挡', 'Hidden traffic signal', 8, ['crossing'], 2, 'serious'),
    kind('wires-charging', 'urban-renewal', '飞线充电', 'Charging by a hung wire', 3, ['community'], 4, 'serious'),
    kind('toilet-no-water', 'urban-renewal', '公厕停水', 'Public toilet without water', 5, ['zone', 'market'], 3),
    kind('ramp-blocked', 'urban-renewal', '坡道被占', 'Ramp blocked', 6, ['community', 'crossing'], 3, 'minor'),
  ],
  items: [
    item('cleanliness', '包卫生', 'Cleanliness'),
    item('greenery', '包绿化', 'Greenery'),
    item('order', '包秩序', 'Order'),
    item('fittings', '包设施', 'Fittings', '各地说法不一的一项。', 'One of the two on which sources differ.'),
    item('conduct', '包文明', 'Conduct', '各地说法不一的一项。', 'One of the two on which sources differ.'),
  ],
  duties: [
    { kind: 'crossing', perTown: 6, unowned: 1 },
    { kind: 'roadSection', perTown: 8, unowned: 1 },
    { kind: 'community', perTown: 6, unowned: 0 },
    { kind: 'shopFront', perTown: 10, unowned: 2 },
    { kind: 'zone', perTown: 3, unowned: 0 },
  ],
  spotNames: {
    crossing: { 'zh-CN': '路口 {town}-{number}', en: 'crossing {town}-{number}' },
    roadSection: { 'zh-CN': '路段 {town}-{number}', en: 'road section {town}-{number}' },
    community: { 'zh-CN': '小区 {town}-{number}', en: 'community {town}-{number}' },
    shopFront: { 'zh-CN': '门店 {town}-{number}', en: 'shop {town}-{number}' },
    market: { 'zh-CN': '市场 {town}-{number}', en: 'market {town}-{number}' },
    village: { 'zh-CN': '村 {town}-{number}', en: 'village {town}-{number}' },
    zone: { 'zh-CN': '片区 {town}-{number}', en: 'zone {town}-{number}' },
    other: { 'zh-CN': '其他 {town}-{number}', en: 'other {town}-{number}' },
  },
  townLetters: { '131028100': 'D', '131028101': 'X', '131028102': 'Q', '131028103': 'S', '131028104': 'C' },
  slow: { department: 'dept-08', times: 2.5 },
  trouble: { place: '131028102', kind: 'goods-on-pavement', number: 7, problems: 24 },
  kept: 560,
};

function kind(
  id: string,
  category: string,
  zh: string,
  en: string,
  department: number,
  spots: readonly SpotKind[],
  weight: number,
  severity: Severity = 'ordinary',
): KindPlan {
  const lead = `dept-${String(department).padStart(2, '0')}`;
  return { id, category, title: { 'zh-CN': zh, en }, department: lead, spots, severity, weight };
}

function item(id: string, zh: string, en: string, noteZh = '', noteEn = '') {
  return { id, title: { 'zh-CN': zh, en }, note: { 'zh-CN': noteZh, en: noteEn } };
}
