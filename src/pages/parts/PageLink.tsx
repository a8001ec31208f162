import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Route } from '@/app/paths';
import { usePage } from '@/pages/parts/pageContext';
import type { ViewWords } from '@/state/viewWords';

interface PageLinkProps {
  readonly to: Route;
  /** What a room of the workspace is asked to show. */
  readonly view?: ViewWords | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
}

/** A link to another page of this site, in the same language and with the reader's choices. */
export function PageLink({ to, view, children, className, isCurrent = false }: PageLinkProps) {
  const { hrefTo } = usePage();
  return (
    // The ~ keeps wouter from adding the base a second time.
    <Link
      href={`~${hrefTo(to, view)}`}
      {...(className === undefined ? {} : { className })}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
    >
      {children}
    </Link>
  );
}
