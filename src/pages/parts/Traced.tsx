import type { NumberSize } from '@/charts/BigNumber';
import { TracedNumber } from '@/charts/TracedNumber';
import type { NumberFigure } from '@/figures/figure';
import { usePage } from '@/pages/parts/pageContext';

interface TracedProps {
  readonly figure: NumberFigure;
  readonly size: NumberSize | 'inline';
  readonly tone?: 'plain' | 'honour';
  readonly named?: boolean;
}

/** A number with its tick, linked to the pages of this site. */
export function Traced(props: TracedProps) {
  const { hrefTo, figures } = usePage();
  const hrefFor = (id: string) => hrefTo({ page: 'indicator', id });
  return (
    <TracedNumber
      {...props}
      href={hrefFor(props.figure.figureId)}
      hrefFor={hrefFor}
      labels={figures.messages.shell.trace}
    />
  );
}
