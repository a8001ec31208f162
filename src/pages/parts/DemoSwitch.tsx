import { usePage } from '@/pages/parts/pageContext';
import { Button } from '@/ui/Button';

/** One button that hides or shows everything invented, on this page and on every link from it. */
export function DemoSwitch() {
  const { figures, filters, setFilters, hasDemo } = usePage();
  const { shell } = figures.messages;
  if (!hasDemo) return null;
  return (
    <Button onClick={() => setFilters({ ...filters, demo: !filters.demo })}>
      {filters.demo ? shell.hideDemo : shell.showDemo}
    </Button>
  );
}
