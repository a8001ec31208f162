/** A feature of the web that Chromium 83 does not have, and the version that brought it. */
interface Newer {
  readonly name: string;
  readonly since: number;
  readonly pattern: RegExp;
}

// Functions of objects and globals. Those that libraries reach for behind a test (`WeakRef`, `reportError`) are left out.
const newerCode: readonly Newer[] = [
  { name: 'replaceAll', since: 85, pattern: /\.replaceAll\(/ },
  { name: 'Promise.any', since: 85, pattern: /Promise\.any\(/ },
  { name: 'replaceChildren', since: 86, pattern: /\.replaceChildren\(/ },
  { name: 'crypto.randomUUID', since: 92, pattern: /\.randomUUID\(/ },
  { name: 'Object.hasOwn', since: 93, pattern: /Object\.hasOwn\(/ },
  { name: 'structuredClone', since: 98, pattern: /structuredClone\(/ },
  { name: 'findLast', since: 97, pattern: /\.findLast(Index)?\(/ },
  { name: 'AbortSignal.timeout', since: 103, pattern: /AbortSignal\.(timeout|any)\(/ },
  { name: 'toSorted, toReversed, toSpliced', since: 110, pattern: /\.to(Sorted|Reversed|Spliced)\(/ },
  { name: 'Object.groupBy', since: 117, pattern: /(Object|Map)\.groupBy\(/ },
  { name: 'Promise.withResolvers', since: 119, pattern: /\.withResolvers\(/ },
  { name: 'showPopover', since: 114, pattern: /\.showPopover\(/ },
  { name: 'requestClose', since: 134, pattern: /\.requestClose\(/ },
  { name: 'Intl.Segmenter', since: 87, pattern: /Intl\.(Segmenter|DurationFormat)/ },
];

const newerSelectors: readonly Newer[] = [
  { name: ':is, :where', since: 88, pattern: /:(is|where)\(/ },
  { name: ':not of a list', since: 88, pattern: /:not\([^()]*,/ },
  { name: ':has', since: 105, pattern: /:has\(/ },
  { name: ':user-valid', since: 119, pattern: /:user-(in)?valid/ },
  { name: '::marker', since: 86, pattern: /::marker/ },
  { name: 'nesting', since: 112, pattern: /&/ },
];

const newerDeclarations: readonly Newer[] = [
  { name: 'inset', since: 87, pattern: /^inset(-block|-inline)?(-start|-end)?:/ },
  { name: 'aspect-ratio', since: 88, pattern: /^aspect-ratio:/ },
  { name: 'margin and padding shorthands by direction', since: 87, pattern: /^(margin|padding)-(inline|block):/ },
  { name: 'overflow: clip', since: 90, pattern: /^overflow(-[xy])?:.*clip/ },
  { name: 'translate, rotate, scale', since: 104, pattern: /^(translate|rotate|scale):/ },
  { name: 'container', since: 105, pattern: /^container(-|:)/ },
  { name: 'small, large and dynamic viewport', since: 108, pattern: /\d[sld]v(h|w|min|max|b|i)\b/ },
  { name: 'oklch, lab, color-mix', since: 111, pattern: /(oklch|oklab|\blab|\blch|color-mix|light-dark)\(/ },
  { name: 'round, mod', since: 125, pattern: /:.*\b(round|mod|rem)\(/ },
];

const newerBlocks: readonly Newer[] = [
  { name: '@property', since: 85, pattern: /^@property/ },
  { name: '@layer', since: 99, pattern: /^@layer/ },
  { name: '@container', since: 105, pattern: /^@container/ },
  { name: '@media in range syntax', since: 104, pattern: /^@media[^{]*[<>]/ },
  { name: '@scope, @starting-style', since: 117, pattern: /^@(scope|starting-style)/ },
];

/** What in a piece of JavaScript, as it is shipped, calls for more than Chromium 83. */
export function findNewerCode(code: string): string[] {
  return listFound(newerCode, code);
}

/**
 * What in a minified style sheet calls for more than Chromium 83. What it merely passes over is left out: `text-wrap`
 * (lines break where they will), `accent-color`.
 */
export function findNewerStyles(css: string): string[] {
  const blocks = [...css.matchAll(/@[a-z-]+[^{;]*/g)].flatMap(([block]) => listFound(newerBlocks, block));
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) => {
    const declarations = body.split(';');
    return [
      ...listFound(newerSelectors, selector).map((found) => `${found} in ${selector}`),
      ...findDroppedFocus(selector),
      ...declarations.flatMap((declaration) => listFound(newerDeclarations, declaration)),
      ...findGap(selector, declarations),
    ];
  });
  return [...blocks, ...rules];
}

/** An unknown pseudo-class takes its whole list of selectors with it. */
function findDroppedFocus(selector: string): string[] {
  const parts = selector.split(',');
  const withIt = parts.filter((part) => part.includes(':focus-visible'));
  return withIt.length === 0 || withIt.length === parts.length ? [] : [`:focus-visible (86) takes ${selector} with it`];
}

/** `gap` keeps the items of a grid and columns of text apart, but those of a flex box only from Chromium 84 on. */
function findGap(selector: string, declarations: readonly string[]): string[] {
  const hasGap = declarations.some((declaration) => /^(row-|column-)?gap:/.test(declaration));
  const isGrid = declarations.some((declaration) =>
    /^(display:(inline-)?grid|column(s|-count|-width):)/.test(declaration),
  );
  return hasGap && !isGrid ? [`gap (84 in a flex box) in ${selector}: say grid-gap, or display: grid beside it`] : [];
}

function listFound(features: readonly Newer[], text: string): string[] {
  return features.filter(({ pattern }) => pattern.test(text)).map(({ name, since }) => `${name} (${since})`);
}
