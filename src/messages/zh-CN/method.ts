import type { MethodWords } from '@/messages/method';

export const methodWords: MethodWords = {
  lede: '数从哪来，怎样算、怎样标，哪些还不知道。',
  contents: '本页内容',
  glance: '本次发布',
  asOf: '数据截至',
  asOfNote: '只用这一天已经公布的内容。',
  nextUpdate: '下次更新',
  nextUnknown: '没有公布',
  edition: '版本',
  editions: { public: '公开版', internal: '内部版' },
  release: '发布编号',
  releaseNote: '由内容算出：内容有一处不同，编号就不同。',
  sources: '来源',
  sourceKind: { article: '公开文章', register: '公开名录', ledger: '本县台账', demo: '示例数据' },
  undated: '未注明日期',
  link: '原文',
  cited: (observations, named) => {
    const parts = [
      ...(observations === '0' ? [] : [`${observations} 个读数`]),
      ...(named === '0' ? [] : [`${named} 项举措与事件`]),
    ];
    return parts.length === 0 ? '没有读数引用' : `本站引用：${parts.join('，')}`;
  },
  basis: '每个数的性质',
  basisNote: '每个数都标明性质；同一种纹理在各处是同一个意思。',
  basisMeaning: {
    published: '有公开来源，注明是哪一篇、哪一段。',
    reported: '出自本县自己的台账，没有公开来源。',
    derived: '由别的数算出，算式摆在旁边。',
    demo: '为演示产品而造，每一处都有标记，可以一键隐藏。',
  },
  derivedFromDemo: '用到示例数据的，结果也算示例。',
  unknownWord: '未知',
  unknownMeaning: '没有数的地方写明原因，不写成零，也不留白。',
  counts: '各类数据有多少行',
  countsNote: '从本次发布的数据里数出来的。读数只数县和镇当日有效的一条；推算的数显示时才算，不占行。',
  countsKind: '数据',
  countsRow: {
    observations: '读数',
    named: '举措与事件',
    places: '地方',
    departments: '工作部',
    assignments: '分工',
    sources: '来源',
  },
  rules: '怎样不说错',
  rule: {
    asOf: {
      title: '按哪一天可知',
      text: '一个数从来源说出它的那天起才算可知。看某一天，就只用那天已经说出的；之后才公布的，写“当时尚未公布”。',
    },
    shares: {
      title: '知道总数才算占比',
      text: '分子分母数的是同一种东西、总数有出处，才给百分比；总数没有公布的，只给个数，并写明为什么。',
    },
    sums: {
      title: '能加的才加',
      text: '单位不同、互相包含或可能重叠的数只并列，不相加，也不堆叠。',
    },
    ranks: {
      title: '名次不平均',
      text: '名次越小越好，不相加、不平均，也没有计划线。',
    },
    labels: {
      title: '名称里的数不画图',
      text: '届次、星级、固定说法里的数字是名称的一部分，只解释，不当数据画。',
    },
    openLists: {
      title: '“等”不收口',
      text: '来源用“等”结尾的名单照样留着“等”，列出几个就说几个，不说是全部。',
    },
    smallNumbers: {
      title: '小数目的提醒',
      text: '按镇比占比时，表下写明多一个村、少一个村差几个百分点，差距小于这个的不作比较；默认按代码排列，不排名次。',
    },
    problems: {
      title: '问题的去向相加',
      text: '每个发现的问题在任何一天只算一项：当场解决、限期内整改、超期整改、在办未到期、逾期，五项相加等于发现数。到期前交验的算限期内；错过一次期限，补上了也算超期。回头看重开的另外数，不重复相加。公开的只有按周、按镇、按类的合计。',
    },
    closing: {
      title: '办结用时是估出来的',
      text: '从发现到第一次办结数天数，当场解决的是当天。还没办结的不能丢下不算：到现在开了几天，就按“至少几天”算进去（卡普兰–迈耶法），再取一半办结的那一天作中位数。问题少，区间就宽；两个区间大半重叠的，不说谁快谁慢。',
    },
  },
  labelsAre: '本站这样处理的有：',
  ranksAre: '本站的名次有：',
  qualifiers: '“余”“近”“约”是数的一部分',
  qualifiersNote: '来源怎么说就怎么写，任何地方都不去掉。',
  missing: '没有数的几种原因',
  missingNote: '原因不同，做法也不同；哪一种都不是零。',
  missingMeaning: {
    notReported: '应当填报而没有填。',
    notApplicable: '对这个地方或指标没有意义。',
    suppressed: '数目太小，公布了可能认出个人。',
    notPublished: '没有来源给出过这个数。',
    notYetKnown: '有这个数，但所看的那一天还没有公布。',
  },
  thresholds: '程序里用到的界线',
  thresholdsNote: '下面的值取自活动数据和程序本身，改了那里这里就跟着变。',
  tolerance: (share) => `比计划落后不到全程的 ${share}，不写成“落后”。`,
  report: (days) => `到期后 ${days} 天内的第一次填报，仍算到期时的数。`,
  mostPoints: (count) => `一条线最多画 ${count} 个点，更多的先归并。`,
  interval: (level) => `办结用时的区间，可信程度是 ${level}。`,
  demo: '示例数据',
  demoText:
    '示例数据用来展示产品能做什么，不代表实际进度。图上是斜纹，文字旁有“示例”二字；隐藏之后，各页只剩公布的内容。',
  unknowns: '还不知道什么',
  unknownsNone: '数据包没有列出不知道的事。',
  download: '下载数据',
  downloadText: '网页上的数都来自一组公开的数据文件。清单列出每个文件的路径、大小、行数和校验值：',
  downloadLink: '数据清单（JSON）',
};
