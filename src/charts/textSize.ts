/**
 * How wide a text will be, in CSS pixels, without a browser to measure it: labels are placed by arithmetic so that a
 * still drawn at build looks as the live chart does. Errs to the wide side.
 */
export function estimateWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * fontSize * (bold ? 1.06 : 1);
}

function widthOf(character: string): number {
  if (/[\u2e80-\uffef]/.test(character)) return 1;
  if (/[ .,:;'|!ijl()]/.test(character)) return 0.32;
  if (/[mwMW%—…]/.test(character)) return 0.92;
  if (/[A-Z]/.test(character)) return 0.68;
  return 0.58;
}

/**
 * Breaks a label into at most `most` lines of `width`: Latin between words, Chinese between characters (never before a
 * closing mark). What does not fit ends in `…`; the table has it whole.
 */
export function wrapText(text: string, width: number, fontSize: number, most = 2): readonly string[] {
  if (estimateWidth(text, fontSize) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[A-Za-z0-9.,'’:;%()/−–-]+[，。；：、）”]?| +|.[，。；：、）”]?/gu) ?? []) {
    if (line !== '' && estimateWidth(line + piece.trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line !== '') lines.push(line);
  const shown = lines.slice(0, most);
  const last = shown[most - 1];
  if (lines.length > most && last !== undefined) shown[most - 1] = shorten(`${last}…`, width, fontSize);
  return shown.map((each) => (estimateWidth(each, fontSize) > width ? shorten(`${each}…`, width, fontSize) : each));
}

function shorten(text: string, width: number, fontSize: number): string {
  let characters = [...text.replace(/…+$/, '')];
  while (characters.length > 1 && estimateWidth(`${characters.join('')}…`, fontSize) > width)
    characters = characters.slice(0, -1);
  return `${characters.join('').trimEnd()}…`;
}
