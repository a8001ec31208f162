import type { Locale } from '@/domain/vocabulary';

interface Counted {
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
}

/** What `npm run data:check` says around the problems themselves. */
export interface CheckReportWords {
  readonly usage: string;
  readonly unknownOption: (found: string) => string;
  readonly unknownLanguage: (found: string) => string;
  readonly tooManyFolders: string;
  readonly noFolder: (folder: string) => string;
  readonly noPackages: (folder: string) => string;
  readonly package: (folder: string) => string;
  readonly moreOfKind: (file: string, count: number) => string;
  readonly counts: (file: string, counts: Counted) => string;
  readonly total: (counts: Counted) => string;
  readonly sound: string;
  readonly unsound: (problems: number, refused: number) => string;
}

export const checkReportWords: Readonly<Record<Locale, CheckReportWords>> = {
  'zh-CN': {
    usage: [
      '用法：npm run data:check [文件夹] [--lang zh-CN|en]',
      '  文件夹    要检查的数据包；不写则检查 data/ 下的每个数据包',
      '  --lang    提示所用的语言，默认 zh-CN',
    ].join('\n'),
    unknownOption: (found) => `没有“${found}”这个选项。`,
    unknownLanguage: (found) => `没有“${found}”这种语言，可选 zh-CN 或 en。`,
    tooManyFolders: '一次只能检查一个文件夹。',
    noFolder: (folder) => `找不到文件夹 ${folder}。`,
    noPackages: (folder) => `文件夹 ${folder} 中没有数据包。`,
    package: (folder) => `数据包 ${folder}`,
    moreOfKind: (file, count) => `${file}：同类问题另有 ${count} 处，未逐一列出。`,
    counts: (file, { read, accepted, refused }) =>
      `${file}：读入 ${read} 行 = 接受 ${accepted} 行 + 拒绝 ${refused} 行`,
    total: ({ read, accepted, refused }) => `合计：读入 ${read} 行 = 接受 ${accepted} 行 + 拒绝 ${refused} 行`,
    sound: '结论：通过，没有发现问题。',
    unsound: (problems, refused) => `结论：未通过，发现 ${problems} 个问题，拒绝 ${refused} 行。`,
  },
  en: {
    usage: [
      'Usage: npm run data:check [folder] [--lang zh-CN|en]',
      '  folder    the package to check; without it every package under data/',
      '  --lang    language of the messages, zh-CN unless given',
    ].join('\n'),
    unknownOption: (found) => `There is no option "${found}".`,
    unknownLanguage: (found) => `There is no language "${found}"; choose zh-CN or en.`,
    tooManyFolders: 'One folder is checked at a time.',
    noFolder: (folder) => `There is no folder ${folder}.`,
    noPackages: (folder) => `There is no package in the folder ${folder}.`,
    package: (folder) => `Package ${folder}`,
    moreOfKind: (file, count) => `${file}: ${count} more problems of this kind are not listed.`,
    counts: (file, { read, accepted, refused }) =>
      `${file}: ${read} rows read = ${accepted} accepted + ${refused} refused`,
    total: ({ read, accepted, refused }) => `Total: ${read} rows read = ${accepted} accepted + ${refused} refused`,
    sound: 'Verdict: passed, no problem found.',
    unsound: (problems, refused) => `Verdict: not passed; problems: ${problems}, rows refused: ${refused}.`,
  },
};
