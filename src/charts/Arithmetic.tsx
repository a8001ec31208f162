import { Fragment } from 'react';
import type { Computation } from '@/figures/figure';

/** `44 ÷ 105 = 41.9 %`, each number of it naming the indicator that explains it. */
export function Arithmetic({ computation }: { readonly computation: Computation }) {
  const pieces = splitAtTerms(computation);
  return (
    <>
      {pieces.map(({ before, term }) => (
        <Fragment key={`${term.figureId} ${term.value}`}>
          {before}
          <data value={term.value} data-figure={term.figureId}>
            {term.text}
          </data>
        </Fragment>
      ))}
    </>
  );
}

/** The terms in their order, each with what stands before it; nothing stands after the last, the result. */
function splitAtTerms({ expression, terms }: Computation) {
  let place = 0;
  return terms.map((term) => {
    const at = expression.indexOf(term.text, place);
    const before = expression.slice(place, at);
    place = at + term.text.length;
    return { before, term };
  });
}
