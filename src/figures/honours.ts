import { isKnownBy } from '@/domain/date';
import { isMeasure } from '@/domain/share';
import { type Scope, scopes } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNamedEntry, type NamedEntry } from '@/figures/named';
import { buildNumberFigure } from '@/figures/number';

/** What a campaign won, apart from the title it worked for. */
export interface Honours {
  /** Titles by name, in the package's order. */
  readonly named: readonly NamedEntry[];
  /** The source leaves the list of names open. */
  readonly isOpen: boolean;
  /** How many titles are held, by the level that gives them; levels are never added: one unit may hold two. */
  readonly counted: readonly {
    readonly scope: Scope;
    readonly title: string;
    readonly figures: readonly NumberFigure[];
  }[];
  /** The other measures of the fields that hold titles: selections and the people commended. */
  readonly people: readonly NumberFigure[];
}

/** The honours known on the context's day. A number that is not known then is left out, never 0. */
export function buildHonours(context: FigureContext): Honours {
  const { campaign, messages, asOf } = context;
  const named = campaign.events.filter(({ kind, knownFrom }) => kind === 'honour' && isKnownBy(knownFrom, asOf));
  const titles = campaign.indicators.filter(({ nature }) => nature === 'titles');
  const fields = new Set(titles.map(({ category }) => category));
  const people = campaign.indicators.filter(
    (indicator) => fields.has(indicator.category) && isMeasure(indicator) && indicator.nature !== 'titles',
  );
  const listFigures = (indicators: typeof titles) =>
    indicators.map(({ id }) => buildNumberFigure(context, id)).filter(({ value }) => value !== null);
  return {
    named: named.map((item) => buildNamedEntry(context, item)),
    isOpen: named.some(({ openList }) => openList),
    counted: scopes.flatMap((scope) => {
      const figures = listFigures(titles.filter((title) => title.scope === scope));
      return figures.length === 0
        ? []
        : [{ scope, title: messages.chronicle.counted(messages.chronicle.scope[scope]), figures }];
    }),
    people: listFigures(people),
  };
}
