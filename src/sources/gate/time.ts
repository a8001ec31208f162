import { sourceOf } from '@/sources/gate/basis';
import type { Draft } from '@/sources/gate/draft';
import { type Finding, type JsonPath, type Located, refuseJson, refuseRow } from '@/sources/gate/located';

/** "As of a date" is gated by `known_from` alone, so everything but registers must say when it became known. */
export function* checkKnownFrom(draft: Draft): Generator<Finding> {
  for (const row of draft.tables.observations) {
    const nature = draft.byId.indicators.get(row.value.indicator)?.value.nature;
    if (row.value.known_from === null && nature !== undefined && nature !== 'register') {
      yield refuseRow(row, 'known_from', { code: 'knownFromMissing' });
    }
  }
  for (const row of [...draft.tables.events, ...draft.tables.mechanisms]) {
    if (row.value.known_from === null) yield refuseRow(row, 'known_from', { code: 'knownFromMissing' });
  }
}

type Dated = Located<'observations'> | Located<'events'> | Located<'mechanisms'> | Located<'targets'>;

/** A published statement is known from the day its source appeared, unless the source's own text dates it earlier. */
export function* checkKnownSincePublication(draft: Draft): Generator<Finding> {
  const { observations, events, mechanisms, targets } = draft.tables;
  for (const row of [...observations, ...events, ...mechanisms, ...targets]) {
    const { known_from: knownFrom, basis } = row.value;
    const published = sourceOf(draft, row)?.value.published ?? null;
    if (basis !== 'published' || knownFrom === null || published === null || dateInText(row) !== null) continue;
    if (knownFrom < published) {
      yield refuseRow(row, 'known_from', { code: 'knownBeforeSource', found: knownFrom, expected: published });
    }
  }
}

/** Nothing is known before the period it speaks of has begun. */
export function* checkKnownAfterPeriod(draft: Draft): Generator<Finding> {
  const { observations, events, mechanisms } = draft.tables;
  for (const row of [...observations, ...events, ...mechanisms]) {
    const period = dateInText(row);
    const knownFrom = row.value.known_from;
    if (period !== null && knownFrom !== null && knownFrom.slice(0, period.length) < period) {
      yield refuseRow(row, 'known_from', { code: 'knownBeforePeriod', found: knownFrom, expected: period });
    }
  }
}

function dateInText(row: Dated): string | null {
  if (row.table === 'observations') return row.value.period_end;
  return row.table === 'targets' ? null : row.value.date;
}

/** Invented observations lie inside the campaign. */
export function* checkDemoInsideCampaign(draft: Draft): Generator<Finding> {
  if (draft.campaign === null) return;
  const { start, end, asOf } = draft.campaign.value;
  const last = end ?? asOf;
  for (const row of draft.tables.observations) {
    if (!row.isOverlay) continue;
    for (const column of ['period_end', 'known_from'] as const) {
      const date = row.value[column];
      if (date !== null && isOutside(date, start, last)) {
        yield refuseRow(row, column, { code: 'outsidePeriod', found: date, start, end: last });
      }
    }
  }
  if (draft.demo !== null && isOutside(draft.demo.value.asOf, start, last)) {
    const fault = { code: 'outsidePeriod', found: draft.demo.value.asOf, start, end: last } as const;
    yield refuseJson(draft.demo, ['asOf'], fault);
  }
}

/** Compares as precisely as the date is: `2017-02` is not before `2017-02-19`. */
export function isOutside(date: string, start: string, end: string | null): boolean {
  return date < start.slice(0, date.length) || (end !== null && date > end.slice(0, date.length));
}

/** The dates of `campaign.json` follow each other; one wrong date breaks several orders and is told once. */
export function* checkCampaignDates(draft: Draft): Generator<Finding> {
  if (draft.campaign === null) return;
  const { start, end, asOf, nextUpdate, award } = draft.campaign.value;
  const order: readonly [JsonPath, string | null | undefined, string | null][] = [
    [['end'], end, start],
    [['asOf'], asOf, start],
    [['nextUpdate'], nextUpdate, asOf],
    [['award', 'date'], award?.date, start],
    [['asOf'], asOf, award?.date ?? null],
  ];
  for (const [path, later, earlier] of order) {
    if (later && earlier && later < earlier) {
      yield refuseJson(draft.campaign, path, { code: 'dateOrder', found: later, expected: earlier });
      return;
    }
  }
}
