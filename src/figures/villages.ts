import type { Observation, Place } from '@/domain/campaign';
import { findObservations } from '@/domain/lookup';
import { pickReading } from '@/domain/reading';
import type { FigureContext } from '@/figures/context';

/** The villages of a town, one row each, with a yes, a no or a reason per thing that is known of villages. */
export interface VillageTable {
  readonly isDemo: boolean;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly cells: readonly { readonly id: string; readonly isYes: boolean | null; readonly text: string }[];
  }[];
}

interface TownVillages {
  readonly places: readonly Place[];
  readonly observations: readonly Observation[];
}

/** Null when no village is known (or every known one is invented and the demo is hidden). */
export function buildVillageTable(
  context: FigureContext,
  villages: TownVillages,
  withDemo: boolean,
): VillageTable | null {
  const places = villages.places.filter((place) => withDemo || place.basis !== 'demo');
  if (places.length === 0) return null;
  const observations = villages.observations.filter((observation) => withDemo || observation.basis !== 'demo');
  const { campaign, locale, asOf, messages } = context;
  const ids = new Set(observations.map(({ indicator }) => indicator));
  const indicators = campaign.indicators.filter(({ id }) => ids.has(id));
  return {
    isDemo: [...places, ...observations].some(({ basis }) => basis === 'demo'),
    columns: indicators.map(({ id, title }) => ({ id, label: title[locale] })),
    rows: places.map((place) => ({
      code: place.code,
      name: place.name[locale],
      cells: indicators.map(({ id }) => {
        const said = findObservations(observations, id, place.code);
        const reading = pickReading(said, asOf);
        if (reading.kind !== 'value') {
          // Of its neighbours it is known: a village nothing was ever said of has not reported.
          const reason = said.length === 0 ? 'notReported' : reading.reason;
          return { id, isYes: null, text: messages.words.missing[reason] };
        }
        const isYes = reading.value > 0;
        return { id, isYes, text: isYes ? messages.pages.town.yes : messages.pages.town.no };
      }),
    })),
  };
}
