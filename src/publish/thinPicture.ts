import { thinPath } from '@/publish/thinPath';

/** The names of the library that drawing.module.css uses. */
const styledByLibraryName = ['recharts-area-area', 'recharts-line-curve'];

/** What the library says on marks whose look is the style sheet's, and sizes that mean nothing on them. */
const idleAttributes: Readonly<Record<string, readonly string[]>> = {
  line: ['x', 'y', 'width', 'height', 'stroke', 'fill', 'angle', 'orientation'],
  path: ['width', 'height', 'stroke-width', 'stroke'],
};

/** What an element is without being told. */
const defaults = { 'text-anchor': 'start', 'fill-opacity': '1' } as const;

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing of the library → the same picture as a page of many can afford it: nothing said twice, nothing empty, no
 * digits nobody sees, no style attributes, names of its own that begin with `name`.
 */
export function thinPicture(drawn: SVGElement, name: string, { width, height }: PictureSize): string {
  // A copy: the original is taken down by those who put it up.
  const svg = drawn.cloneNode(true) as SVGElement;
  for (const element of svg.querySelectorAll('*')) thinElement(element);
  shareClips(svg);
  nameAnew(svg, name);
  // From the inmost outwards: what holds only empty groups is empty itself.
  for (const element of [...svg.querySelectorAll('*')].reverse()) dissolve(element);
  for (const { name: attribute } of [...svg.attributes]) if (attribute !== 'xmlns') svg.removeAttribute(attribute);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('preserveAspectRatio', 'xMinYMin meet');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  return svg.outerHTML
    .replace(/><\/(line|path|rect|circle)>/g, '/>')
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}

function thinElement(element: Element): void {
  const idle = idleAttributes[element.tagName] ?? [];
  for (const attribute of ['style', 'role', 'tabindex', ...idle]) element.removeAttribute(attribute);
  for (const [attribute, value] of Object.entries(defaults))
    if (element.getAttribute(attribute) === value) element.removeAttribute(attribute);
  for (const word of [...element.classList])
    if (/^(recharts-|[xy]Axis$)/.test(word) && !styledByLibraryName.includes(word)) element.classList.remove(word);
  if (element.classList.length === 0) element.removeAttribute('class');
  // Lines get it from the style sheet; of an area it is the hatch.
  if (element.tagName === 'path' && element.getAttribute('fill') === 'none') element.removeAttribute('fill');
  const path = element.getAttribute('d');
  if (path !== null) element.setAttribute('d', thinPath(path));
}

/** Each line brings the same clip with it: one serves all. */
function shareClips(svg: SVGElement): void {
  const idByShape = new Map<string, string>();
  for (const clip of svg.querySelectorAll('clipPath')) {
    const shared = idByShape.get(clip.innerHTML);
    if (shared === undefined) idByShape.set(clip.innerHTML, clip.id);
    else
      for (const clipped of svg.querySelectorAll(`[clip-path="url(#${clip.id})"]`))
        clipped.setAttribute('clip-path', `url(#${shared})`);
  }
}

/** Short names, no two alike in a page; what nothing refers to has none, and a clip or pattern of no use goes. */
function nameAnew(svg: SVGElement, name: string): void {
  let count = 0;
  for (const element of svg.querySelectorAll('[id]')) {
    const reference = `url(#${element.id})`;
    const users = [...svg.querySelectorAll('[fill], [clip-path]')].filter(
      (user) => user.getAttribute('fill') === reference || user.getAttribute('clip-path') === reference,
    );
    if (users.length > 0) {
      element.id = `s${name}-${count}`;
      count += 1;
      for (const user of users)
        for (const attribute of ['fill', 'clip-path'])
          if (user.getAttribute(attribute) === reference) user.setAttribute(attribute, `url(#${element.id})`);
    } else if (element.tagName === 'clipPath' || element.tagName === 'pattern') element.remove();
    else element.removeAttribute('id');
  }
}

/** Empty elements that draw nothing go, and groups that say nothing of their content let it out. */
function dissolve(element: Element): void {
  if (!['g', 'defs', 'title', 'desc'].includes(element.tagName)) return;
  if (element.childNodes.length === 0) element.remove();
  else if (element.tagName === 'g' && element.attributes.length === 0) element.replaceWith(...element.childNodes);
}
