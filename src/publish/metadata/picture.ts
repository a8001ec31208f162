import type { RenderedPage } from '@/app/serverEntry';
import { findObservations } from '@/domain/lookup';
import { pickObservation } from '@/domain/reading';
import { type FigureContext, formatFoot } from '@/figures/context';
import type { NumberFigure } from '@/figures/figure';
import { buildNumberFigure } from '@/figures/number';
import { escapeHtml } from '@/publish/html';

/** The colours a picture is drawn in, by token: `page`, `text`, `m1` … */
export type Palette = Readonly<Record<string, string>>;

const width = 1200;
const margin = 80;

/**
 * The preview picture of a page as SVG, 1200 × 630: product and county, the page's name, its first number with qualifier
 * and unit, and whose number it is as of when. Give it a campaign without demo: there is no room for a mark here.
 */
export function drawPicture(page: RenderedPage, context: FigureContext, palette: Palette): string {
  const { campaign, locale, messages } = context;
  const colour = (token: string) => palette[token] ?? 'currentColor';
  const lead = pickLead(page, context);
  const title = wrapText(page.name, 56, width - 2 * margin, 2);
  const parts = [
    `<rect width="${width}" height="630" fill="${colour('page')}"/>`,
    `<rect width="16" height="630" fill="${colour('m1')}"/>`,
    `<rect x="${margin}" y="64" width="72" height="72" rx="3" fill="${colour('seal')}"/>`,
    text(messages.shell.seal, 116, 114, 40, colour('seal-glyph'), { bold: true, middle: true }),
    text(messages.shell.product, 172, 96, 32, colour('text'), { bold: true }),
    text(campaign.info.county.name[locale], 172, 132, 24, colour('text2')),
    ...title.map((line, index) => text(line, margin, 232 + index * 72, 56, colour('text'), { bold: true })),
  ];
  if (lead !== null) {
    const { text: words, label } = lead.figure;
    parts.push(
      drawNumber(lead.figure, 458, fitSize(words, 132, width - 2 * margin), colour('text'), colour('text2')),
      ...(label === page.name ? [] : [text(label, margin, 512, 30, colour('text'))]),
    );
  }
  const foot = lead?.origin ?? `${messages.shell.dataAsOf} ${context.asOf}`;
  parts.push(
    `<rect x="${margin}" y="544" width="${width - 2 * margin}" height="1" fill="${colour('line')}"/>`,
    text(foot, margin, 586, fitSize(foot, 24, width - 2 * margin), colour('text2')),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="630">${parts.join('')}</svg>`;
}

interface Lead {
  readonly figure: NumberFigure;
  /** Whose number it is and as of when. */
  readonly origin: string;
}

/** The number a page leads with: its indicator's, a town's own villages, or the campaign's first headline. */
function pickLead({ route }: RenderedPage, context: FigureContext): Lead | null {
  const { county, headlines, register } = context.campaign.info;
  if (route.page === 'indicator') return buildLead(context, route.id, county.code);
  if (route.page === 'town' && register.villages !== null) return buildLead(context, register.villages, route.code);
  if (route.page === 'overview' && headlines[0] !== undefined) return buildLead(context, headlines[0], county.code);
  return null;
}

function buildLead(context: FigureContext, id: string, place: string): Lead | null {
  const observation = pickObservation(findObservations(context.campaign.observations, id, place), context.asOf);
  const figure = buildNumberFigure(context, id, place);
  // A mark that says "demo" is cut off by whoever shows the picture small: nothing invented is drawn at all.
  if (observation === null || figure.missing !== null || figure.demo) return null;
  return { figure, origin: formatFoot(context, [observation.citation.source], [observation.basis]) };
}

function drawNumber({ parts }: NumberFigure, y: number, size: number, colour: string, unitColour: string): string {
  const span = (content: string, scale: number, attributes = '') =>
    content === '' ? '' : `<tspan font-size="${Math.round(size * scale)}"${attributes}>${escapeHtml(content)}</tspan>`;
  const spans = [
    span(parts.before, 0.56),
    span(parts.digits, 1),
    span(parts.after, 0.6),
    span(parts.unit, 0.4, ` dx="${Math.round(size * 0.15)}" font-weight="400" fill="${unitColour}"`),
  ];
  return `<text x="${margin}" y="${y}" font-weight="700" fill="${colour}">${spans.join('')}</text>`;
}

function text(
  content: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  { bold = false, middle = false }: { bold?: boolean; middle?: boolean } = {},
): string {
  const anchor = middle ? ' text-anchor="middle"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${colour}"${anchor}>${escapeHtml(content)}</text>`;
}

/** The size at which a line fits: as asked, or smaller. */
export function fitSize(line: string, size: number, room: number): number {
  const needed = measureText(line, size);
  return needed <= room ? size : Math.floor((size * room) / needed);
}

/** Text → at most `most` lines of a width, broken at spaces where there are any; what is left over ends in `…`. */
export function wrapText(line: string, size: number, room: number, most: number): string[] {
  const words = line.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let current = '';
  for (const word of words) {
    if (current !== '' && measureText(current + word.trimEnd(), size) > room) {
      lines.push(current.trimEnd());
      current = '';
    }
    current += word;
  }
  lines.push(current.trimEnd());
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

/** Roughly how wide a line is: a Chinese character is a square, a Latin one a little more than half of it. */
function measureText(line: string, size: number): number {
  return [...line].reduce((sum, character) => sum + (/[\u2e80-\uffff]/.test(character) ? size : size * 0.58), 0);
}
