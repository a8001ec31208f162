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
 * Breaks a label into at most `most` lines of `width`, as even as they go: Latin between words, Chinese between
 * characters (never before a closing mark). What does not fit ends in `…`; the table has it whole.
 */
export function wrapText(text: string, width: number, fontSize: number, most = 2): readonly string[] {
  const lines = fillLines(text, width, fontSize);
  if (lines.length <= 1) return lines.map((line) => shorten(line, width, fontSize));
  if (lines.length > most) {
    const last = lines[most - 1] ?? '';
    return [...lines.slice(0, most - 1), `${last}…`].map((line) => shorten(line, width, fontSize));
  }
  return evenLines(text, lines.length, width, fontSize).map((line) => shorten(line, width, fontSize));
}

/** The same number of lines in the least width: no single character left over on the last one. */
function evenLines(text: string, count: number, width: number, fontSize: number): readonly string[] {
  let best = fillLines(text, width, fontSize);
  for (let less = width - fontSize / 2; less > width / 2; less -= fontSize / 2) {
    const lines = fillLines(text, less, fontSize);
    if (lines.length > count || lines.some((line) => estimateWidth(line, fontSize) > width)) break;
    best = lines;
  }
  return best;
}

function fillLines(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[A-Za-z0-9.,'’:;%()/−–-]+[，。；：、）”]?| +|.[，。；：、）”]?/gu) ?? []) {
    if (line !== '' && estimateWidth(line + piece.trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

/** Shortens what is still too wide, a single long word. */
function shorten(text: string, width: number, fontSize: number): string {
  if (estimateWidth(text, fontSize) <= width) return text;
  const characters = [...text.replace(/…+$/, '')];
  while (characters.length > 1 && estimateWidth(`${characters.join('')}…`, fontSize) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
