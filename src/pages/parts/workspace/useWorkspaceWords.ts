import type { WorkspaceWords } from '@/messages/workspace';
import { usePage } from '@/pages/parts/pageContext';

/** The words of the workspace. Throws in the public edition, which has neither them nor this page. */
export function useWorkspaceWords(): WorkspaceWords {
  const { workspace } = usePage().figures.messages;
  if (workspace === null) throw new Error('no workspace in this edition');
  return workspace;
}
