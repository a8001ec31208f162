import type { ProblemRecord } from '@/domain/ledger/ledger';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';

/** What falls due, as days of a calendar: the shape `writeCalendar` writes. */
export interface DueCalendar {
  readonly name: string;
  readonly asOf: string;
  readonly entries: readonly {
    readonly id: string;
    readonly day: string;
    readonly title: string;
    readonly text: string;
  }[];
}

/** Problems → the days by which those are to be handed in that still are, in the order they came; `scope` is whose they are. */
export function buildDueCalendar(writer: LedgerWriter, records: readonly ProblemRecord[], scope: string): DueCalendar {
  const { words, context, nameKind, nameSpot, nameDepartment } = writer;
  const { asOf, campaign, messages } = context;
  return {
    name: words.calendar.name(scope),
    asOf,
    entries: records.flatMap(({ id, kind, spot, department, basis, standing }) => {
      const { deadline, state, part } = standing;
      // Handed in, or late already: no day lies ahead.
      if (part !== 'openInTime' || deadline === null || (state !== 'assigned' && state !== 'rectifying')) return [];
      const title = words.calendar.due(id, nameKind(kind));
      return [
        {
          id: `problem-${id}@${campaign.info.county.code}`,
          day: deadline,
          title: basis === 'demo' ? `${messages.figures.demoTag} ${title}` : title,
          text: words.calendar.detail(nameSpot(spot), nameDepartment(department), words.states[state]),
        },
      ];
    }),
  };
}
