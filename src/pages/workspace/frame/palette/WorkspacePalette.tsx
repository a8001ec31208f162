import { useLocation } from 'wouter';
import { usePage } from '@/pages/parts/pageContext';
import { PaletteButton } from './PaletteButton';
import { findPaletteRoute } from './paletteRoute';

/** The palette on this site: what is chosen is opened, in the reader's language and with the reader's choices. */
export function WorkspacePalette() {
  const { figures, hrefTo } = usePage();
  const [, navigate] = useLocation();
  const { workspace } = figures.messages;
  if (workspace === null) return null;
  return (
    <PaletteButton
      words={workspace.palette}
      // The ~ keeps wouter from adding the base a second time.
      onGo={({ target }) => navigate(`~${hrefTo(findPaletteRoute(target, figures.campaign))}`)}
    />
  );
}
