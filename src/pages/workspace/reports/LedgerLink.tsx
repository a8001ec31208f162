import type { ReactNode } from 'react';
import type { ReportItem } from '@/figures/workspace/reportItems';
import { PageLink } from '@/pages/parts/PageLink';

/** To the row of the ledger a report belongs to, opened; where the ledger has none, the words alone. */
export function LedgerLink({ item, children }: { readonly item: ReportItem; readonly children: ReactNode }) {
  if (!item.isInLedger) return <span>{children}</span>;
  return (
    <PageLink to={{ page: 'workspace', room: { room: 'targets' } }} view={{ place: item.place.code, open: item.key }}>
      {children}
    </PageLink>
  );
}
