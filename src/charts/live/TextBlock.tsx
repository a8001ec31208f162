import type { PlacedText } from './lineLayout';

/** A label of one or more lines at its place. */
export function TextBlock({ text, className }: { readonly text: PlacedText; readonly className: string | undefined }) {
  return (
    <text className={className} x={text.x} y={text.y} textAnchor={text.anchor}>
      {text.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one label never move
        <tspan key={index} x={text.x} {...(index === 0 ? {} : { dy: 17 })}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
