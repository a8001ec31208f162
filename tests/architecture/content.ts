import { getList, getName, getString, isNode, type Node, type SourceFile, walk } from './sourceFile';

/** Something a folder may be forbidden to contain: finds the places where a file does. */
type Ban = (file: SourceFile) => Node[];

const browserNames = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'location',
  'history',
  'self',
  'matchMedia',
  'requestAnimationFrame',
];
const networkNames = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'];
const localTimeMethods =
  /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^to(Date|Time)String$/;
const localeMethods = /^toLocale\w+$/;
const han = /\p{Script=Han}/u;
const colour = /#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(rgb|hsl|oklch|oklab|lab|lch)a?\(/i;

/** What the folders of the house may be forbidden to contain. */
export const bans = {
  /** React elements; React itself is a package and not on the folder's list. */
  jsx: (file) => find(file, ({ type }) => type === 'JSXElement' || type === 'JSXFragment'),
  hooks: (file) => find(file, (node) => node.type === 'CallExpression' && /^use[A-Z]/.test(getName(node.callee) ?? '')),
  network: (file) => findGlobals(file, networkNames),
  browser: (file) => findGlobals(file, browserNames),
  /** The one name all the others can be reached by. */
  globalObject: (file) => findGlobals(file, ['globalThis']),
  intl: (file) => findGlobals(file, ['Intl']),
  randomness: (file) => [...findMembers(file, 'Math', ['random']), ...findGlobals(file, ['crypto'])],
  /** `Date.now()`, `new Date()` and what else reads the machine's clock. */
  clock: (file) => [
    ...findMembers(file, 'Date', ['now']),
    ...findMembers(file, 'performance', ['now', 'timeOrigin']),
    ...find(
      file,
      (node) => node.type === 'NewExpression' && isDate(node.callee) && getList(node.arguments).length === 0,
    ),
    ...find(file, (node) => node.type === 'CallExpression' && isDate(node.callee)),
    ...findGlobals(file, ['Temporal']),
  ],
  /** A locale the reader did not choose: `new Intl.X()`, `toLocaleString()`, `a.localeCompare(b)`. */
  hiddenLocale: (file) => find(file, hidesLocale),
  /** The time zone of the machine. */
  hiddenTimeZone: (file) => find(file, hidesTimeZone),
  colours: (file) => findTexts(file, colour),
  /** Words for readers stand in messages or in the package; Chinese in code is how they would show. */
  prose: (file) => findTexts(file, han),
  /** Numbers become text before they reach a drawing; `toFixed` stays, coordinates need it. */
  formatting: (file) => [
    ...findGlobals(file, ['Intl']),
    ...find(file, (node) => /^to(Precision|Exponential|Locale\w+)$/.test(getCalledMethod(node) ?? '')),
  ],
} satisfies Record<string, Ban>;

export type BanName = keyof typeof bans;

function find(file: SourceFile, matches: (node: Node) => boolean): Node[] {
  return [...walk(file.program)].map(({ node }) => node).filter(matches);
}

function findTexts(file: SourceFile, pattern: RegExp): Node[] {
  return find(file, (node) => {
    if (node.type === 'TemplateElement')
      return isRecord(node.value) && typeof node.value.raw === 'string' && pattern.test(node.value.raw);
    if (node.type === 'JSXText') return typeof node.value === 'string' && pattern.test(node.value);
    const text = getString(node);
    return text !== null && pattern.test(text);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function findMembers(file: SourceFile, object: string, properties: readonly string[]): Node[] {
  return find(
    file,
    (node) =>
      node.type === 'MemberExpression' &&
      getName(node.object) === object &&
      properties.includes(getName(node.property) ?? getString(node.property) ?? ''),
  );
}

function isDate(callee: unknown): boolean {
  return getName(callee) === 'Date';
}

function getCalledMethod(node: Node): string | null {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'MemberExpression') return null;
  return getName(node.callee.property);
}

function hidesLocale(node: Node): boolean {
  const [first, second] = getList(node.arguments);
  const method = getCalledMethod(node);
  if (method !== null && localeMethods.test(method)) return isNothing(first);
  if (method === 'localeCompare') return isNothing(second);
  return getIntlClass(node) !== null && isNothing(first);
}

function hidesTimeZone(node: Node): boolean {
  const args = getList(node.arguments);
  if (node.type === 'NewExpression' && isDate(node.callee)) return args.length > 1;
  const method = getCalledMethod(node);
  if (method !== null && localTimeMethods.test(method)) return true;
  const formatsDate = getIntlClass(node) === 'DateTimeFormat' || /^toLocale(Date|Time)String$/.test(method ?? '');
  return formatsDate && !namesTimeZone(args[1]);
}

function namesTimeZone(options: Node | undefined): boolean {
  if (options === undefined) return false;
  return getList(options.properties).some(({ key }) => getName(key) === 'timeZone');
}

/** `NumberFormat` of `new Intl.NumberFormat(…)`, called with or without `new`. */
function getIntlClass(node: Node): string | null {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null;
  if (!isNode(node.callee) || node.callee.type !== 'MemberExpression') return null;
  return getName(node.callee.object) === 'Intl' ? getName(node.callee.property) : null;
}

function isNothing(argument: Node | undefined): boolean {
  if (argument === undefined || getName(argument) === 'undefined') return true;
  return argument.type === 'ArrayExpression' && getList(argument.elements).length === 0;
}

/** Uses of a global name: not a property of that name, and not a name the file gave to something of its own. */
function findGlobals(file: SourceFile, names: readonly string[]): Node[] {
  const uses = [...walk(file.program)].filter(({ node, parents }) => {
    const name = getName(node);
    return name !== null && names.includes(name) && !isOnlyName(node, parents.at(-1));
  });
  if (uses.length === 0) return [];
  const own = listOwnNames(file.program);
  return uses.map(({ node }) => node).filter((node) => !own.has(getName(node) ?? ''));
}

function isOnlyName(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'MemberExpression') return parent.property === node && parent.computed !== true;
  if (/^(ImportSpecifier|ExportSpecifier|TSQualifiedName)$/.test(parent.type)) return parent.left !== node;
  if (/^TS(FunctionType|MethodSignature|CallSignatureDeclaration)$/.test(parent.type)) return true;
  return parent.key === node && parent.computed !== true && parent.value !== node;
}

function listOwnNames(program: Node): Set<string> {
  const names = new Set<string>();
  for (const { node } of walk(program)) {
    if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) addNames(node.local, names);
    if (node.type === 'VariableDeclarator' || node.type === 'ClassDeclaration') addNames(node.id, names);
    if (node.type === 'CatchClause') addNames(node.param, names);
    if (/Function/.test(node.type)) {
      addNames(node.id, names);
      for (const param of getList(node.params)) addNames(param, names);
    }
  }
  return names;
}

function addNames(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  const name = getName(pattern);
  if (name !== null) names.add(name);
  addNames(pattern.left, names);
  addNames(pattern.argument, names);
  for (const part of [...getList(pattern.properties), ...getList(pattern.elements)]) {
    addNames(part.type === 'Property' ? part.value : part, names);
  }
}
