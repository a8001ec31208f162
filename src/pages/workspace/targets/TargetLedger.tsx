import { memo } from 'react';
import type { FigureContext } from '@/figures/context';
import type { TargetTable as Targets } from '@/figures/workspace/targetTable';
import { TargetTable } from '@/pages/parts/workspace/TargetTable';
import { type RoomContext, useRoom } from '@/pages/parts/workspace/useRoom';

interface TargetLedgerProps {
  readonly table: Targets;
  readonly context: FigureContext;
  /** The room as it is by now. */
  readonly latestRoom: { readonly current: RoomContext };
}

/** The table of the ledger, which may lag behind the page's controls: it is drawn only when its own page context changes. */
export const TargetLedger = memo(function TargetLedger({ table, context, latestRoom }: TargetLedgerProps) {
  const room = useRoom();
  const { view, words } = room;
  return (
    <TargetTable
      table={table}
      context={context}
      room={room}
      latestRoom={latestRoom}
      label={words.title}
      withPlace={view.place !== null && view.group !== 'place'}
    />
  );
});
