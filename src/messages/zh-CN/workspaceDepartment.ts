import type { WorkspaceDepartmentWords } from '@/messages/workspaceDepartment';

export const workspaceDepartment: WorkspaceDepartmentWords = {
  title: '工作部',
  conclusion: (leading, targets, short) =>
    `${leading} 个工作部牵头 ${targets} 项目标：${short === 0 ? '都没有要补的' : `${short} 个部有要补的`}`,
  lede: '全县和各镇的目标一并看：牵头的工作部对县里的总数负责，也对各镇的数负责。要补＝滞后或逾期。',
  unowned: (count) => `另有 ${count} 项目标没有写明由谁牵头。`,

  matrix: '谁在哪里欠多少',
  matrixNote: '每格说最要紧的一项：状态、差值（百分点）、名称，以及几项里有几项是这样。点一格看台账。',
  department: '工作部',
  idle: (names) => `没有牵头目标的：${names}。`,

  load: '各部担子',
  loadNote: '县镇行、要补、临近到期、未报按台账的行计，一项目标在一个地方是一行；其余按项计。',
  columns: {
    targets: '牵头目标',
    rows: '县镇行',
    short: '要补',
    dueSoon: '临近到期',
    unreported: '未报',
    untargeted: '未设目标',
    supported: '配合',
    mechanisms: '管机制',
  },

  missing: {
    departments: '除示例外，没有工作部的数据',
    assignments: '没有写明哪个工作部牵头哪项',
    targets: '工作部牵头的各项还没有目标',
  },
  supply: {
    departments: 'departments.csv：工作部的名称和职责',
    assignments: 'assignments.csv：每项指标由谁牵头、谁配合',
    targets: 'targets.csv：每项指标的目标和期限',
  },
  hidden: '工作部（示例，已隐藏）',
  hiddenText: '这个工作部只在示例数据里有，示例数据已隐藏。补上下面几个文件，就会列出真实的工作部。',

  leadsNothing: (name, supported, mechanisms) => `${name}不牵头目标：配合 ${supported} 项，管 ${mechanisms} 项机制`,
  untargeted: (name, led) => `${name}牵头 ${led} 项，还没有目标可比`,
  fine: (name, targets, rows) => `${name}牵头 ${targets} 项目标：台账 ${rows} 行都不用补`,
  behind: (name, targets, rows, short) => `${name}牵头 ${targets} 项目标：台账 ${rows} 行，${short} 行要补`,
  furthest: (place, title, gap) => `，差得最多的是${place}${title}${gap === null ? '' : `（${gap} 个百分点）`}`,
  notReported: (count) => `；另 ${count} 行未报`,

  duty: '职责',
  toDispatch: '出本部的周调度表',
  toLedger: '在目标台账里看',
  toBoard: '各工作部',

  places: '各地怎么样',
  placesNote: '差值按百分点计；点一格看这一格的算式。',
  placesNone: '都是县里的目标，没有分到镇。',
  own: '牵头的目标',
  noTargets: '没有牵头的目标。',
  due: (days) => `${days} 天内到期`,
  dueNone: (days) => `${days} 天内没有到期的。`,
  dueIn: (days) => (days === 0 ? '当天到期' : `还有 ${days} 天`),
  dueWork: (actual, target) => (actual === null ? `未报，到期要有 ${target}` : `现有 ${actual}，到期要有 ${target}`),
  trend: '与计划线相比',
  supports: '配合的指标',
  supportsNone: '没有配合的指标。',
  led: (department) => (department === null ? '没有写明牵头' : `${department}牵头`),
  mechanisms: '管的机制',
  mechanismsNone: '没有管的机制。',
  mechanismsSupported: '配合的机制',
  toProcess: '这些机制怎么运转',
};
