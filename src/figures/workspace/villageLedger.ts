import type { Indicator, Observation, Place } from '@/domain/campaign';
import { isKnownBy } from '@/domain/date';
import { findObservations } from '@/domain/lookup';
import { getPeriodDay, pickReading } from '@/domain/reading';
import { type FigureContext, findSource, formatSource } from '@/figures/context';
import { buildNumberFigure } from '@/figures/number';
import { buildRatioFigure } from '@/figures/ratio';
import { formatShare } from '@/format/number';
import type { WorkspaceWords } from '@/messages/workspace';

/** One village: what is known of it on the day, and all that was said of it by then. */
export interface VillageRow {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly { readonly id: string; readonly isYes: boolean | null; readonly text: string }[];
  readonly statements: readonly {
    readonly key: string;
    /** The indicator. */
    readonly title: string;
    /** Day, value, basis and source: `2020-11-16 是（示例，示例数据）`. */
    readonly text: string;
  }[];
}

/** The villages of a town with what each says, beside what the town reported of all of them. */
export interface VillageLedger {
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    /** `6/26 村，23.1 %`: what the villages themselves say; else that none of them has said anything. */
    readonly counted: string;
    /** `本镇报 6 个村`; empty when the town said nothing. */
    readonly reported: string;
  }[];
  readonly rows: readonly VillageRow[];
  readonly demo: boolean;
}

interface TownVillages {
  readonly town: string;
  readonly places: readonly Place[];
  readonly observations: readonly Observation[];
}

/** Null when no village is known (or every known one is invented and the demo is hidden). */
export function buildVillageLedger(
  context: FigureContext,
  words: WorkspaceWords,
  villages: TownVillages,
  withDemo: boolean,
): VillageLedger | null {
  const places = villages.places.filter(({ basis }) => withDemo || basis !== 'demo');
  if (places.length === 0) return null;
  const observations = villages.observations.filter(({ basis }) => withDemo || basis !== 'demo');
  const spoken = new Set(observations.map(({ indicator }) => indicator));
  const indicators = context.campaign.indicators.filter(({ id }) => spoken.has(id));
  const rows = places.map((place) => buildRow(context, words, place, indicators, observations));
  return {
    columns: indicators.map((indicator, at) => ({
      id: indicator.id,
      label: indicator.title[context.locale],
      counted: countYes(
        words,
        rows.flatMap(({ cells }) => cells[at]?.isYes ?? []),
      ),
      reported: describeTown(context, words, indicator, villages.town),
    })),
    rows,
    demo: [...places, ...observations].some(({ basis }) => basis === 'demo'),
  };
}

function countYes(words: WorkspaceWords, answers: readonly boolean[]): string {
  if (answers.length === 0) return words.place.villagesSilent;
  const yes = answers.filter((answer) => answer).length;
  return words.place.villageCount(String(yes), String(answers.length), formatShare(yes / answers.length));
}

function describeTown(context: FigureContext, words: WorkspaceWords, { id }: Indicator, town: string): string {
  const number = buildNumberFigure(context, id, town);
  if (number.value === null) return '';
  const share = buildRatioFigure(context, id, town);
  return words.place.townReported(
    share === null ? number.text : `${number.text}${context.messages.figures.listJoin}${share.text}`,
  );
}

function buildRow(
  context: FigureContext,
  words: WorkspaceWords,
  { code, name }: Place,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): VillageRow {
  const { asOf, locale, messages } = context;
  const answer = (value: number) => (value > 0 ? words.place.yes : words.place.no);
  return {
    code,
    name: name[locale],
    cells: indicators.map(({ id }) => {
      const said = findObservations(observations, id, code);
      const reading = pickReading(said, asOf);
      if (reading.kind === 'value') return { id, isYes: reading.value > 0, text: answer(reading.value) };
      // Of its neighbours it is known: a village nothing was ever said of has not reported.
      return { id, isYes: null, text: messages.words.missing[said.length === 0 ? 'notReported' : reading.reason] };
    }),
    statements: indicators.flatMap(({ id, title }) =>
      findObservations(observations, id, code)
        .filter(({ knownFrom }) => isKnownBy(knownFrom, asOf))
        .map((said) => {
          const source = findSource(context, said.citation.source);
          const { reading } = said;
          const value = reading.kind === 'value' ? answer(reading.value) : messages.words.missing[reading.reason];
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
