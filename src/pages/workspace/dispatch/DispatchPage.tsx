import { PaperPage } from '@/pages/parts/workspace/PaperPage';
import { useRoom } from '@/pages/parts/workspace/useRoom';

/** 周调度表: the county's, a town's or a department's sheet for the weekly dispatch, as it goes to the printer. */
export function DispatchPage() {
  return <PaperPage kind="dispatch" room={useRoom('week')} />;
}
