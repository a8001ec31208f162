import type { PaletteWords } from '@/messages/workspacePalette';

export const paletteWords: PaletteWords = {
  open: '搜索或跳转',
  opening: '正在打开',
  openFailed: '没能打开搜索：请检查网络，再刷新页面。',
  label: '搜索或跳转到',
  hint: '汉字、英文、拼音或拼音首字母都可以',
  close: '关闭',
  kinds: { page: '页面', indicator: '指标', place: '地方', department: '工作部' },
  levels: { county: '县', town: '镇', subdistrict: '街道', village: '村' },
  category: '方面',
  group: (kind, shown, found) => `${kind} ${shown === found ? found : `${shown}/${found}`}`,
  count: (found) => `找到 ${found} 项`,
  countSome: (found, shown) => `找到 ${found} 项，列出最相符的 ${shown} 项`,
  reasons: { foreignTitle: '英文标题', text: '说明里有', spelling: '拼音' },
  none: (text) => `没有找到“${text}”`,
  scope: (kinds) => `可以搜索：${kinds}`,
  kindCount: (kind, count) => `${kind} ${count}`,
  preparing: '正在取拼音，汉字和英文已经可以搜索',
  noSpelling: '拼音暂时用不了，汉字和英文照常搜索。',
  keys: '上下键选择，回车前往，Esc 关闭',
};
