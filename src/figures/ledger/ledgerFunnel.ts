import type { LedgerDay, LedgerGroup, LedgerSet } from '@/domain/ledger/counts';
import { type Funnel, type FunnelPart, funnelParts } from '@/domain/ledger/funnel';
import type { FigureContext } from '@/figures/context';
import type { SumFigure } from '@/figures/figure';
import { buildKey } from '@/figures/key';
import { createLedgerWriter, type LedgerContext, ledgerFigureId } from '@/figures/ledger/ledgerCells';

type Writer = ReturnType<typeof createLedgerWriter>;
type SumBar = SumFigure['bars'][number];

/** What had become of everything found by a day, as a sum: 发现 = 当场解决 + 限期内整改 + … */
export function buildFunnelFigure(context: LedgerContext, set: LedgerSet, day: LedgerDay): SumFigure {
  const { ledger } = context;
  const writer = createLedgerWriter(context, set);
  const { write, count } = writer;
  const bar = buildBar(context, writer, 'all', '', day);
  const open = day.openInTime + day.overdue;
  const closed = day.found - open;
  const note = ledger.reopenedNote(write(day.reopened), write(day.reopenedOpen));
  const subtitle = ledger.funnelSubtitle(day.day);
  const rows: [key: string, header: string, value: number][] = [
    ...funnelParts.map((part): [string, string, number] => [part, ledger.part[part], day[part]]),
    ['found', ledger.found, day.found],
    ['closed', ledger.closed, closed],
    ['open', ledger.open, open],
    ['reopened', ledger.reopened, day.reopened],
    ['reopenedOpen', ledger.reopenedOpen, day.reopenedOpen],
  ];
  return {
    kind: 'sum',
    key: buildKey([bar, note, day.day]),
    title: ledger.funnelTitle(write(day.found), write(closed), write(open), write(day.overdue)),
    subtitle,
    demoTag: writer.demoTag,
    foot: writer.foot(writeEquation(context, bar)),
    summary: writer.sentence([writeEquation(context, bar), note]),
    table: {
      caption: writer.caption(subtitle),
      columns: [
        { key: 'part', label: ledger.columnWhat, numeric: false },
        { key: 'count', label: context.messages.charts.columnCount, numeric: true },
      ],
      rows: rows.map(([key, header, value]) => ({ key, header, cells: [count(value)] })),
    },
    bars: [bar],
    figureId: ledgerFigureId,
    note: writer.sentence([note]),
  };
}

/** The same of each town or each category on the last day of the record, in a fixed order. Null where there are none. */
export function buildGroupFunnelsFigure(
  context: LedgerContext,
  set: LedgerSet,
  by: 'town' | 'category',
  asOf: string,
): SumFigure | null {
  const { ledger } = context;
  const { charts } = context.messages;
  const writer = createLedgerWriter(context, set);
  const groups = listLedgerGroups(context, set, by);
  if (groups.length === 0) return null;
  const bars = groups.map(({ id, name, funnel }) => buildBar(context, writer, id, name, funnel));
  const subtitle = ledger.groupsSubtitle(asOf, by === 'town');
  return {
    kind: 'sum',
    key: buildKey([bars, asOf]),
    title: ledger.groupsTitle(by === 'town'),
    subtitle,
    demoTag: writer.demoTag,
    foot: writer.foot(),
    summary: writer.sentence(bars.map((bar) => charts.placeValue(bar.label, writeEquation(context, bar)))),
    table: {
      caption: writer.caption(subtitle),
      columns: [
        { key: 'group', label: by === 'town' ? charts.columnTown : ledger.columnCategory, numeric: false },
        { key: 'found', label: ledger.found, numeric: true },
        ...funnelParts.map((part) => ({ key: part, label: ledger.part[part], numeric: true })),
        { key: 'reopened', label: ledger.reopened, numeric: true },
      ],
      rows: groups.map(({ id, name, funnel }) => ({
        key: id,
        header: name,
        cells: [funnel.found, ...funnelParts.map((part) => funnel[part]), funnel.reopened].map(writer.count),
      })),
    },
    bars,
    figureId: ledgerFigureId,
    note: '',
  };
}

/** The towns in code order, the categories in the campaign's, each with its name. */
export function listLedgerGroups(
  { campaign, locale }: FigureContext,
  set: LedgerSet,
  by: 'town' | 'category',
): (LedgerGroup & { readonly name: string })[] {
  const groups = by === 'town' ? set.towns : set.categories;
  const names: readonly (readonly [id: string, name: string])[] =
    by === 'town'
      ? campaign.places.map(({ code, name }) => [code, name[locale]])
      : campaign.categories.map(({ id, title }) => [id, title[locale]]);
  const order = by === 'town' ? [...names].sort(([a], [b]) => (a < b ? -1 : 1)) : names;
  return order.flatMap(([id, name]) => {
    const group = groups.find((candidate) => candidate.id === id);
    return group === undefined || group.funnel.found === 0 ? [] : [{ ...group, name }];
  });
}

function buildBar(context: LedgerContext, { demo, write }: Writer, key: string, label: string, funnel: Funnel): SumBar {
  const { ledger } = context;
  const marks: Partial<Record<FunnelPart, string>> = ledger.mark;
  return {
    key,
    label,
    whole: { label: ledger.found, text: write(funnel.found), value: funnel.found },
    parts: funnelParts.map((part) => ({
      part,
      label: ledger.part[part],
      text: write(funnel[part]),
      value: funnel[part],
      share: funnel.found === 0 ? 0 : funnel[part] / funnel.found,
      mark: marks[part] ?? '',
    })),
    demo,
  };
}

/** `发现 1845 = 当场解决 863 + 限期内整改 672 + …` */
function writeEquation({ ledger }: LedgerContext, { whole, parts }: SumBar): string {
  return ledger.equation(whole.text, parts.map(({ label, text }) => `${label} ${text}`).join(' + '));
}
