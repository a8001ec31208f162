import type { Messages } from '@/messages/messages';
import type { Route } from './paths';

/** The workspace's place in the navigation; none in the public edition, which carries no word of the workspace. */
export function workspaceLinks({ workspace }: Messages): { route: Route; label: string }[] {
  return workspace === null ? [] : [{ route: { page: 'workspace', room: { room: 'week' } }, label: workspace.name }];
}
