import type { Indicator, Observation, Place } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';
import { findObservations } from '@/domain/lookup';
import { getPeriodDay, pickReading } from '@/domain/reading';
import { type FigureContext, findSource, formatSource } from '@/figures/context';
import { buildNumberFigure } from '@/figures/number';
import { buildRatioFigure } from '@/figures/ratio';
import { formatShare } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';

/** What a village says of an indicator: it has it, has it not, or no value of it is known on the day. */
export const villageAnswers = ['yes', 'no', 'silent'] as const;
export type VillageAnswer = (typeof villageAnswers)[number];

/** One village: what is known of it on the day, and all that was said of it by then. */
export interface VillageRow {
  readonly code: string;
  readonly name: string;
  /** The town it belongs to. */
  readonly town: string;
  readonly cells: readonly { readonly id: string; readonly answer: VillageAnswer; readonly text: string }[];
  readonly statements: readonly {
    readonly key: string;
    /** The indicator. */
    readonly title: string;
    /** Day, value, basis and source: `2020-11-16 是（示例，示例数据）`. */
    readonly text: string;
  }[];
}

/** The villages of a place with what each says, beside what the place reported of all of them. */
export interface VillageLedger {
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    /** `6/26 村，23.1 %`: what the villages themselves say; else that none of them has said anything. */
    readonly counted: string;
    /** `上报 6 个村`; empty when the place said nothing. */
    readonly reported: string;
    /** How many villages say what. */
    readonly answers: readonly { readonly answer: VillageAnswer; readonly count: number }[];
  }[];
  readonly rows: readonly VillageRow[];
  readonly demo: boolean;
}

interface TownVillages {
  readonly places: readonly Place[];
  readonly observations: readonly Observation[];
}

/**
 * The villages of one town, or of all towns of the county; `code` is whose they are. Null when no village is known (or
 * every known one is invented and the demo is hidden).
 */
export function buildVillageLedger(
  context: FigureContext,
  words: WorkspaceWords,
  code: string,
  towns: readonly TownVillages[],
  withDemo: boolean,
): VillageLedger | null {
  const places = towns.flatMap((town) => town.places).filter(({ basis }) => withDemo || basis !== 'demo');
  if (places.length === 0) return null;
  const observations = towns.flatMap((town) => town.observations).filter(({ basis }) => withDemo || basis !== 'demo');
  const spoken = new Set(observations.map(({ indicator }) => indicator));
  const indicators = context.campaign.indicators.filter(({ id }) => spoken.has(id));
  const rows = places.map((place) => buildRow(context, words, place, indicators, observations));
  return {
    columns: indicators.map((indicator, at) => {
      const said = rows.flatMap(({ cells }) => cells[at]?.answer ?? []);
      return {
        id: indicator.id,
        label: indicator.title[context.locale],
        counted: countYes(words, said),
        reported: describeReported(context, words, indicator, code),
        answers: villageAnswers.map((answer) => ({ answer, count: said.filter((one) => one === answer).length })),
      };
    }),
    rows,
    demo: [...places, ...observations].some(({ basis }) => basis === 'demo'),
  };
}

/** What is asked of the villages: `showcase-villages~no`, an indicator and an answer. */
export type VillageAsk = string;

/** An indicator and an answer → what is asked for. */
export function askVillages(indicator: string, answer: VillageAnswer): VillageAsk {
  return `${indicator}~${answer}`;
}

/** The villages that give one of the answers asked for, of every indicator that is asked about; all when nothing is. */
export function pickVillages({ columns, rows }: VillageLedger, asked: readonly VillageAsk[]): readonly VillageRow[] {
  const tests = columns.flatMap(({ id }, at) => {
    const wanted = villageAnswers.filter((answer) => asked.includes(askVillages(id, answer)));
    return wanted.length === 0 ? [] : [{ at, wanted }];
  });
  return rows.filter(({ cells }) => tests.every(({ at, wanted }) => wanted.some((one) => one === cells[at]?.answer)));
}

function countYes(words: WorkspaceWords, said: readonly VillageAnswer[]): string {
  const spoken = said.filter((answer) => answer !== 'silent');
  if (spoken.length === 0) return words.place.villagesSilent;
  const yes = spoken.filter((answer) => answer === 'yes').length;
  return words.place.villageCount(String(yes), String(spoken.length), formatShare(yes / spoken.length));
}

function describeReported(context: FigureContext, words: WorkspaceWords, { id }: Indicator, code: string): string {
  const number = buildNumberFigure(context, id, code);
  if (number.value === null) return '';
  const share = buildRatioFigure(context, id, code);
  return words.place.placeReported(
    share === null ? number.text : `${number.text}${context.messages.figures.listJoin}${share.text}`,
  );
}

function buildRow(
  context: FigureContext,
  words: WorkspaceWords,
  { code, name, parent }: Place,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): VillageRow {
  const { asOf, locale, messages } = context;
  const read = (value: number): VillageAnswer => (value > 0 ? 'yes' : 'no');
  const { answers } = words.place;
  return {
    code,
    name: name[locale],
    town: context.campaign.places.find((place) => place.code === parent)?.name[locale] ?? '',
    cells: indicators.map(({ id }) => {
      const said = findObservations(observations, id, code);
      const reading = pickReading(said, asOf);
      if (reading.kind === 'value') return { id, answer: read(reading.value), text: answers[read(reading.value)] };
      // Of its neighbours it is known: a village nothing was ever said of has not reported.
      return { id, answer: 'silent', text: messages.words.missing[said.length === 0 ? 'notReported' : reading.reason] };
    }),
    statements: indicators.flatMap(({ id, title }) =>
      findObservations(observations, id, code)
        .filter(({ knownFrom }) => isKnownBy(knownFrom, asOf))
        .map((said) => {
          const source = findSource(context, said.citation.source);
          const { reading } = said;
          const value =
            reading.kind === 'value' ? answers[read(reading.value)] : messages.words.missing[reading.reason];
          return {
            key: `${id} ${getPeriodDay(said)} ${said.knownFrom}`,
            title: title[locale],
            text: words.place.statement(
              getPeriodDay(said),
              value,
              messages.words.basis[said.basis],
              source === undefined ? '' : formatSource(context, source),
            ),
          };
        }),
    ),
  };
}
