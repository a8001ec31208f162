/** CSS pixels a bar takes with its air. */
export const rowHeight = 34;
const axisHeight = 28;

/** The height of a drawing of that many bars and their axis, known before anything is drawn: `3` → 130. */
export function barHeight(bars: number): number {
  return bars * rowHeight + axisHeight;
}
