import type { Locale } from '@/domain/vocabulary';
import { workspaceWords } from '@/messages/workspace';
import type { Route } from './paths';

/** The workspace's place in the navigation; none in the public edition, which carries no word of the workspace. */
export function workspaceLinks(locale: Locale): { route: Route; label: string }[] {
  if (import.meta.env.VITE_EDITION === 'public') return [];
  return [{ route: { page: 'workspace' }, label: workspaceWords[locale].name }];
}
