import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree; what else it holds is asked by name. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** How one file takes another: its code, only its types, or later, when it is needed. */
export type ImportKind = 'static' | 'type' | 'dynamic';

export interface Import {
  readonly kind: ImportKind;
  /** A path from the project's root without its ending (`src/domain/plan`), or a package's name as it is written. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly node: Node;
}

/** A node with what it stands in, the nearest last. */
export interface Visit {
  readonly node: Node;
  readonly parents: readonly Node[];
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly imports: readonly Import[];
  /** A dynamic import whose target is computed: nobody can check it. */
  readonly openImports: readonly Node[];
}

/** Parses one file of TypeScript. Throws on broken syntax: an unread file would pass every rule. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const root: unknown = program;
  if (!isNode(root)) throw new Error(`${path}: no syntax tree`);
  const imports: Import[] = [];
  const openImports: Node[] = [];
  for (const { node } of walk(root)) {
    const found = readImport(node);
    if (found === null) continue;
    const specifier = getString(found.source);
    if (specifier === null) openImports.push(node);
    else imports.push({ kind: found.kind, ...resolve(path, specifier), node });
  }
  return { path, text, program: root, imports, openImports };
}

function readImport(node: Node): { kind: ImportKind; source: unknown } | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { kind: node.importKind === 'type' ? 'type' : 'static', source: node.source };
    case 'ExportNamedDeclaration':
      return node.source === null
        ? null
        : { kind: node.exportKind === 'type' ? 'type' : 'static', source: node.source };
    case 'ExportAllDeclaration':
      return { kind: node.exportKind === 'type' ? 'type' : 'static', source: node.source };
    case 'ImportExpression':
      return { kind: 'dynamic', source: node.source };
    case 'TSImportType':
      return { kind: 'type', source: isNode(node.source) ? node.source : node.argument };
    case 'TSExternalModuleReference':
      return { kind: 'static', source: node.expression };
    case 'CallExpression':
      return isNode(node.callee) && node.callee.type === 'Identifier' && node.callee.name === 'require'
        ? { kind: 'static', source: getList(node.arguments)[0] }
        : null;
    case 'NewExpression':
      return readWorkerAddress(node);
    default:
      return null;
  }
}

/** `new URL('./worker.ts', import.meta.url)` reaches a module as an import does. */
function readWorkerAddress(node: Node): { kind: ImportKind; source: unknown } | null {
  if (!isNode(node.callee) || node.callee.name !== 'URL') return null;
  const [source] = getList(node.arguments);
  return /\.(ts|tsx|js)$/.test(getString(source) ?? '') ? { kind: 'dynamic', source } : null;
}

const aliases: readonly (readonly [string, string])[] = [
  ['@/', 'src/'],
  ['@mocks/', 'mocks/'],
];

function resolve(path: string, specifier: string): { target: string; isOurs: boolean } {
  const bare = specifier.replace(/\?.*$/, '').replace(/\.(tsx?|js)$/, '');
  if (bare.startsWith('.')) return { target: posix.join(posix.dirname(path), bare), isOurs: true };
  if (bare.startsWith('/')) return { target: bare.slice(1), isOurs: true };
  const alias = aliases.find(([prefix]) => bare.startsWith(prefix));
  if (alias !== undefined) return { target: `${alias[1]}${bare.slice(alias[0].length)}`, isOurs: true };
  return { target: specifier, isOurs: false };
}

/** Every node of the tree with its parents. */
export function* walk(node: Node, parents: readonly Node[] = []): Generator<Visit> {
  yield { node, parents };
  const inside = [...parents, node];
  for (const [key, child] of Object.entries(node)) {
    if (key === 'parent') continue;
    for (const next of Array.isArray(child) ? child : [child]) if (isNode(next)) yield* walk(next, inside);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes of a list. */
export function getList(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The text of a string literal; null for anything else. */
export function getString(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type === 'TSLiteralType') return getString(value.literal);
  return null;
}

/** The name of an identifier; null for anything else. */
export function getName(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : null;
}

/** The line a node begins on, from 1. */
export function getLine(file: SourceFile, node: Node): number {
  return file.text.slice(0, node.start).split('\n').length;
}
