import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Route } from '@/app/paths';
import { usePage } from '@/pages/parts/pageContext';

interface PageLinkProps {
  readonly to: Route;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
}

/** A link to another page of this site, in the same language and with the reader's choices. */
export function PageLink({ to, children, className, isCurrent = false }: PageLinkProps) {
  const { hrefTo } = usePage();
  return (
    // The ~ keeps wouter from adding the base a second time.
    <Link
      href={`~${hrefTo(to)}`}
      {...(className === undefined ? {} : { className })}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
    >
      {children}
    </Link>
  );
}
