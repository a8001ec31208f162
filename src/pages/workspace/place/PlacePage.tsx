import { useRoom } from '@/pages/parts/workspace/useRoom';
import { CountyPage } from './CountyPage';
import { TownPage } from './TownPage';

/** A place: the county among its towns, or one town with its villages. */
export function PlacePage({ code, isCounty }: { readonly code: string; readonly isCounty: boolean }) {
  const room = useRoom();
  return isCounty ? <CountyPage room={room} /> : <TownPage room={room} code={code} />;
}
