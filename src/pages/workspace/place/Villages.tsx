import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { buildVillageLedger } from '@/figures/workspace/villageLedger';
import { joinAsked } from '@/pages/parts/asked';
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
  /** Whose villages they are: a town's, or the county's. */
  readonly code: string;
  readonly towns: readonly string[];
}

/** The villages of a town or of all towns; those of each town are a file of their own. */
export function Villages({ room, workspace, code, towns }: VillagesProps) {
  const { filters } = usePage();
  const { words } = room;
  const { context } = workspace;
  const query = useQueries({ queries: towns.map(villagesQuery), combine: joinAsked });
  const { data } = query;
  const ledger = useMemo(
    () => (data === undefined ? null : buildVillageLedger(context, words, code, data, filters.demo)),
    [data, context, words, code, filters.demo],
  );
  const isCounty = code === context.campaign.info.county.code;
  return (
    <QueryState query={query} messages={context.messages}>
      {() => (
        <Panel title={isCounty ? words.place.allVillages : words.place.villages} demo={ledger?.demo ?? false}>
          {ledger === null ? (
            <StateNotice state="unknown" title={words.place.noVillages}>
              {words.place.noVillagesSupply}
            </StateNotice>
          ) : (
            <VillageTable ledger={ledger} room={room} withTown={isCounty} />
          )}
        </Panel>
      )}
    </QueryState>
  );
}
