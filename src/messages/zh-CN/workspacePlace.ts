import type { WorkspacePlaceWords } from '@/messages/workspacePlace';

function describeShort(short: number, overdue: number): string {
  if (short === 0) return '没有要补的';
  return `${short} 项要补${overdue === 0 ? '' : `（${overdue} 项逾期）`}`;
}

const describeSilent = (silent: number) => (silent === 0 ? '' : `；另 ${silent} 项未报`);

export const workspacePlace: WorkspacePlaceWords = {
  places: '各地',
  ledger: '目标台账',
  dispatch: '出本镇的周调度表',
  setOwn: '设为我的',
  countyTitle: (towns, targets, townsShort, short, overdue, silent) =>
    short === 0
      ? `${towns} 个镇 ${targets} 项目标，没有要补的${describeSilent(silent)}`
      : `${towns} 个镇有 ${townsShort} 个落后：${targets} 项目标中 ${describeShort(short, overdue)}${describeSilent(silent)}`,
  townTitle: (name, targets, short, overdue, silent) =>
    `${name} ${targets} 项目标：${describeShort(short, overdue)}${describeSilent(silent)}`,
  untargetedTitle: (name) => `${name}：还没有目标，不判定进度`,
  noTownsTitle: (county) => `${county}没有登记各镇`,
  noTowns: '没有镇，就没有分镇的进度',
  noTownsSupply: '在 regions.csv 里登记各镇，在 targets.csv 里给出各镇的目标，这里就会列出。',

  matrix: '各镇 × 方面',
  matrixNote: '每格：形状＋词＋差值（百分点），说的是格中最差的一项；按行政代码排，不排名次。',
  matrixBy: '列',
  byCategory: '按方面',
  byTarget: '按目标',
  town: '镇',
  unsplit: (fields) => `没有分到镇的方面：${fields}。`,
  noTargets: '各镇没有目标，不判定进度',
  noTargetsSupply: '在 targets.csv 里给各镇补上目标（indicator、place、start、due、target），这里就会逐格判定。',

  course: '计划与实际',
  chooseTarget: '看哪一项',
  noCourse: '没有可画的进度',
  noCourseSupply: '在 observations.csv 里补上两个以上日期的数，这里就会画出。',
  milestone: (target) => `节点 ${target}`,

  rates: '按比率看各镇',
  ratesNote: '比率＝本镇数 ÷ 本镇总数；按行政代码排，不按总量排名次。',
  smallNumber: (unit, points) => `一${unit}合 ${points} 个百分点，差一${unit}不作比较`,
  smallWord: '小样本',
  partOf: (part, whole) => `${part}/${whole}`,
  noRates: '没有可比的比率',
  noRatesSupply: '在 observations.csv 里补上各镇的数和总数，这里就会按比率列出。',

  own: '本镇目标',
  largest: '差得最多',
  largestGap: (title, actual, planValue, off, points) =>
    `${title}：实际 ${actual}，应到 ${planValue}，${off}，合 ${points} 个百分点。`,
  noGap: '没有低于应到的。',
  openRow: '看算式',

  villages: '本镇各村',
  allVillages: '全县各村',
  villagesNote: (count) => `${count} 个村，按编号排。点表头的数，只看这样的村；点开一村，看它的每一个数和出处。`,
  village: '村',
  openVillage: (name) => `${name}：每个数和出处`,
  answers: { yes: '是', no: '否', silent: '未报' },
  villageCount: (yes, whole, share) => `${yes}/${whole} 村，${share}`,
  placeReported: (value) => `上报 ${value}`,
  villagesSilent: '各村都还没有数',
  statements: '这个村的数',
  noStatements: '到这一天，这个村还没有任何数。',
  statement: (date, value, basis, source) => `${date} ${value}（${basis}，${source}）`,
  onlyVillages: (column, answer, count) => `${answer} ${count}：只看${column}为“${answer}”的村`,
  answered: (column, answers) => `${column}：${answers}`,
  noneAnswer: '没有这样的村',
  noVillages: '没有登记各村',
  noVillagesSupply: '在 regions.csv 里登记各村，在 observations.csv 里给出各村的数，这里就会逐村列出。',
};
