import type { ProcessWords } from '@/messages/process';

export const processWords: ProcessWords = {
  nav: '怎么做的',
  title: '这场创建是怎么做的',
  description: (county) => `${county}的创建怎样指挥、调度、检查和分工：每一项都注明出处。`,
  numbers: '过程中的数',
  numbersNote: '只列来源给出数字的；其余各项来源只点了名。',
  chain: '从目标到结果',
  chainNote: '一环扣一环；点标题看这一环里的各项。',
  chapter: {
    why: { title: '为什么做', lede: '当时的背景，定下的目标和原则。' },
    command: { title: '谁来指挥', lede: '指挥机构和下面的工作部。' },
    management: { title: '怎么管', lede: '任务怎样分解，多久调度和督导一次。' },
    inspection: { title: '怎么查', lede: '谁去巡查，查到的问题怎样交办、挂账和限期改正。' },
    responsibility: { title: '谁负责哪一块', lede: '路口、路段、小区和门前，各由谁负责。' },
    work: { title: '做了哪些事', lede: '来源点名的行动、评选和服务；有数字的见指标。' },
    result: { title: '结果', lede: '表彰和称号。' },
    named: { title: '来源还提到的', lede: '来源列举的项目和说法；没有数字，也没有另外的来源印证。' },
  },
  itemCount: (count) => `${count} 项`,
  openNote: '“等”：来源没有把名单列全，列出的不是全部。',
  notYet: '这一天还没有公布怎么做',
  notYetText: (asOf) => `到 ${asOf} 为止，没有来源说过创建是怎样组织的。`,
  departments: {
    title: '各工作部的分工',
    lede: '每个工作部的职责，以及牵头和配合的事。',
    leads: '牵头',
    supports: '配合',
    missing: '各工作部的名称和分工没有公布',
    supply: '补上工作部的名称、职责和分工，这里就会逐个列出。',
  },
};
