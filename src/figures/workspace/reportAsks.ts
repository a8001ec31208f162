import type { FigureContext } from '@/figures/context';
import { wordCell } from '@/figures/workspace/reportGrid';
import { findGap, type ReportItem } from '@/figures/workspace/reportItems';
import type { WorkspaceWords } from '@/messages/workspace';

/** A line that is without a value now: who is to be asked for what, and since when. */
export interface ReportAsk {
  readonly key: string;
  readonly item: ReportItem;
  readonly state: 'silent' | 'missing';
  readonly title: string;
  readonly placeName: string;
  /** How many reports in a row. */
  readonly count: number;
  /** `缺数 4 期，2019-06-03 起` */
  readonly gap: string;
  /** `最近一次 2019-05-27` */
  readonly newest: string;
  /** `牵头 第十二工作部（示例）` */
  readonly lead: string;
  readonly demo: boolean;
}

/** The lines to ask for, by place code, then in the campaign's order: who owes most is not put first. */
export function buildAsks(context: FigureContext, words: WorkspaceWords, items: readonly ReportItem[]): ReportAsk[] {
  const { report } = words;
  return items
    .flatMap((item): ReportAsk[] => {
      const gap = findGap(item);
      if (gap === null) return [];
      const { newest, demo } = item.line;
      const count = gap.isAtLeast ? report.atLeast(gap.count) : String(gap.count);
      return [
        {
          key: item.key,
          item,
          state: gap.last.state === 'missing' ? 'missing' : 'silent',
          title: item.indicator.title[context.locale],
          placeName: item.place.name,
          count: gap.count,
          gap: report.gap(wordCell(context, words, gap.last), count, gap.since.day),
          newest: newest === null ? report.never : report.lastReport(newest.date),
          lead: report.lead(nameLead(context, words, item)),
          demo,
        },
      ];
    })
    .sort((a, b) => compare(a.item.place.code, b.item.place.code));
}

/** The places that are asked, by name up to three: `全县、祁各庄镇、陈府镇`; more are counted. */
export function nameAsked(
  { messages }: FigureContext,
  { report }: WorkspaceWords,
  asks: readonly Pick<ReportAsk, 'placeName' | 'item'>[],
): string {
  const names = [...new Map(asks.map(({ item, placeName }) => [item.place.code, placeName])).values()];
  return names.length > 3 ? report.manyPlaces(names.length) : names.join(messages.figures.listJoin);
}

/** The list as text for a message, place by place. With anything invented in it, its first line says so. */
export function describeAsksAsText(context: FigureContext, words: WorkspaceWords, asks: readonly ReportAsk[]): string {
  const { report, copyJoin } = words;
  const tag = asks.some(({ demo }) => demo) ? context.messages.figures.demoTag : null;
  const lines = asks.flatMap(({ item, placeName, title, gap, newest, lead }, index) => [
    ...(item.place.code === asks[index - 1]?.item.place.code ? [] : [report.askPlace(placeName)]),
    report.askLine(title, [gap, newest, lead].join(copyJoin)),
  ]);
  return [report.askHead(context.asOf, tag), ...lines].join('\n');
}

function nameLead(
  { campaign, locale }: FigureContext,
  { noOwner }: WorkspaceWords,
  { department }: ReportItem,
): string {
  return campaign.departments.find(({ id }) => id === department)?.name[locale] ?? noOwner;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
