/** Days and months as they are written everywhere here: `2020-11-20`, `2020-09`. */
const date = /\b(\d{4}-\d{2}(?:-\d{2})?)\b/;

/** Running text in which every date is one to machines too. */
export function DatedText({ text }: { readonly text: string }) {
  return text.split(date).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <time key={index} dateTime={part}>
        {part}
      </time>
    ),
  );
}
