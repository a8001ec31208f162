import type { Campaign, IsoDate } from '@/domain/campaign';
import { hideDemo } from '@/domain/demo';
import { createContext, type FigureContext } from '@/figures/context';
import { listTargets, type TargetList } from '@/figures/workspace/targets';
import type { WorkspaceWords } from '@/messages/workspace';
import type { Standing } from '@/sources/api';

/** The campaign as a room of the workspace sees it on a day. */
export interface Workspace {
  /** With all that was ever said of county and towns. */
  readonly context: FigureContext;
  readonly targets: TargetList;
}

/** What was opened lately: bar, page and comparison look at the same days. */
const opened = new WeakMap<Standing, Map<string, Workspace>>();
const mostKept = 6;

/** The workspace on a day, computed once for all who ask. */
export function openWorkspace(
  standing: Standing,
  { campaign: catalogue, locale, messages }: Omit<FigureContext, 'asOf'>,
  words: WorkspaceWords,
  day: IsoDate,
  withDemo: boolean,
): Workspace {
  const kept = opened.get(standing) ?? new Map<string, Workspace>();
  opened.set(standing, kept);
  const key = `${day} ${locale} ${withDemo}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const campaign: Campaign = { ...catalogue, observations: standing.observations, plans: standing.plans };
  const context = createContext(withDemo ? campaign : hideDemo(campaign), locale, messages, day);
  const workspace = { context, targets: listTargets(context, words) };
  kept.set(key, workspace);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return workspace;
}
