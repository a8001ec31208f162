import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { buildVillageLedger } from '@/figures/workspace/villageLedger';
import { usePage } from '@/pages/parts/pageContext';
import { QueryState } from '@/pages/parts/QueryState';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import { Panel } from '@/pages/parts/workspace/Panel';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { villagesQuery } from '@/sources/queries';
import { StateNotice } from '@/ui/StateNotice';
import { VillageTable } from './VillageTable';

interface VillagesProps {
  readonly room: RoomContext;
  readonly workspace: Workspace;
  readonly code: string;
}

/** The villages of a town, which are a file of their own. */
export function Villages({ room, workspace, code }: VillagesProps) {
  const { filters } = usePage();
  const { words } = room;
  const { context } = workspace;
  const query = useQuery(villagesQuery(code));
  const { data } = query;
  const ledger = useMemo(
    () => (data === undefined ? null : buildVillageLedger(context, words, data, filters.demo)),
    [data, context, words, filters.demo],
  );
  return (
    <QueryState query={query} messages={context.messages}>
      {() => (
        <Panel title={words.place.villages} demo={ledger?.demo ?? false}>
          {ledger === null ? (
            <StateNotice state="unknown" title={words.place.noVillages}>
              {words.place.noVillagesSupply}
            </StateNotice>
          ) : (
            <VillageTable ledger={ledger} room={room} />
          )}
        </Panel>
      )}
    </QueryState>
  );
}
