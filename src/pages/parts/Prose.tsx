import { Fragment } from 'react';
import { buildProse } from '@/figures/paragraph';
import { usePage } from '@/pages/parts/pageContext';
import { DatedText } from '@/ui/DatedText';

/** Prose of the package: each number in it is the live one and says which indicator explains it. */
export function Prose({ text }: { readonly text: string }) {
  const { figures } = usePage();
  let offset = 0;
  return buildProse(figures, text).map((part) => {
    const key = `${offset}`;
    offset += typeof part === 'string' ? part.length : part.figureId.length;
    if (typeof part === 'string') return <DatedText key={key} text={part} />;
    if (part.value === null) return figures.messages.days.missingInProse(part.text);
    return (
      <Fragment key={key}>
        <data value={part.value} data-figure={part.figureId}>
          {part.text}
        </data>
        {part.demo && figures.messages.days.demoMark()}
      </Fragment>
    );
  });
}
