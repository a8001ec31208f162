import { isBuiltin } from 'node:module';
import { basename, dirname } from 'node:path';
import { type BanName, bans } from './content';
import { countyWords, drawerName, mocksRoom, nodeFiles, type Room, rooms } from './house';
import {
  getLine,
  getList,
  getName,
  type Import,
  isNode,
  type Node,
  parseSourceFile,
  type SourceFile,
  walk,
} from './sourceFile';

/** One break of a rule, at its place. */
export interface Violation {
  /** The folder of `src`, or `mocks`. */
  readonly room: string;
  readonly rule: 'import' | 'content' | 'cycle' | 'recharts' | 'mocks' | 'name' | 'export' | 'length' | 'county';
  readonly text: string;
}

type Rule = (file: SourceFile) => Generator<Omit<Violation, 'room'>>;

const fileRules: readonly Rule[] = [
  checkImports,
  checkContent,
  checkRecharts,
  checkMocks,
  checkNames,
  checkExports,
  checkLength,
];

/** Holds the files of `src/` and `mocks/`, given by their paths from the root, against the table of the house. */
export function checkHouse(files: ReadonlyMap<string, string>): Violation[] {
  const sources = [...files]
    .filter(([path]) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(([path, text]) => parseSourceFile(path, text));
  return [
    ...sources.flatMap((file) =>
      fileRules.flatMap((rule) => [...rule(file)].map((found) => ({ room: getRoomName(file.path), ...found }))),
    ),
    ...checkCounty(files),
    ...checkCycles(sources),
    ...checkLiveIsLazy(sources),
  ];
}

/** `src/charts/live/LiveChart.tsx` → `charts`; `src/main.ts` → `main`; `mocks/server.ts` → `mocks`. */
function getRoomName(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.\w+$/, '') : top;
}

function getRoom(path: string): Room | undefined {
  const name = getRoomName(path);
  return name === 'mocks' ? mocksRoom : rooms[name];
}

function place(file: SourceFile, node: Node): string {
  return `${file.path}:${getLine(file, node)}`;
}

function* checkImports(file: SourceFile): ReturnType<Rule> {
  const room = getRoom(file.path);
  if (room === undefined) {
    yield { rule: 'import', text: `${file.path}: the house has no such room` };
    return;
  }
  for (const found of file.imports) {
    const verdict = found.isOurs ? judgeOurs(file, room, found) : judgePackage(file, room, found.target);
    if (verdict !== null) yield { rule: 'import', text: `${place(file, found.node)} ${verdict}` };
  }
  if (getRoomName(file.path) === 'publish') return;
  for (const node of file.openImports) {
    yield { rule: 'import', text: `${place(file, node)} imports what is only known at run time` };
  }
}

function judgeOurs(file: SourceFile, room: Room, { target, kind }: Import): string | null {
  const name = getRoomName(file.path);
  if (name === 'main' && kind === 'dynamic' && target.startsWith('mocks/')) return null;
  if (getRoomName(target) === name) return name === 'pages' ? judgePage(file.path, target) : null;
  const way = room.may.find((entry) => isBelow(target, `src/${entry.replace(' (types)', '')}`));
  if (way === undefined) return `imports ${target}`;
  if (way.endsWith(' (types)') && kind !== 'type') return `imports more than types of ${target}`;
  return null;
}

/** A page is the folder two below `pages`: `public/towns`. `pages/parts` is the room they share. */
function judgePage(path: string, target: string): string | null {
  const page = path.split('/').slice(0, 4).join('/');
  if (isBelow(target, 'src/pages/parts') || (!isBelow(path, 'src/pages/parts') && isBelow(target, page))) return null;
  return `imports another page, ${target}`;
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function judgePackage(file: SourceFile, room: Room, target: string): string | null {
  if (isBuiltin(target)) return nodeFiles.test(file.path) ? null : `imports ${target}, and is no file for Node`;
  if (isBelow(target, 'recharts') || isBelow(target, 'msw')) return null; // Each has a rule of its own.
  if (room.packages === 'any' || room.packages.some((allowed) => isBelow(target, allowed))) return null;
  return `imports the package ${target}`;
}

function* checkContent(file: SourceFile): ReturnType<Rule> {
  const never: readonly BanName[] = getRoom(file.path)?.never ?? [];
  for (const name of never) {
    for (const node of bans[name](file)) {
      const code = file.text.slice(node.start, node.end).split('\n')[0]?.slice(0, 60);
      yield { rule: 'content', text: `${place(file, node)} ${name}: ${code}` };
    }
  }
}

const live = 'src/charts/live';

function* checkRecharts(file: SourceFile): ReturnType<Rule> {
  for (const { target, kind, node } of file.imports) {
    if (isBelow(target, 'recharts') && !isBelow(file.path, live)) {
      yield { rule: 'recharts', text: `${place(file, node)} imports recharts outside ${live}` };
    }
    if (isBelow(target, live) && !isBelow(file.path, live) && kind === 'static') {
      yield { rule: 'recharts', text: `${place(file, node)} imports ${target} at once` };
    }
  }
}

function checkLiveIsLazy(files: readonly SourceFile[]): Violation[] {
  const doors = files
    // What draws stills at build is no part of the page.
    .filter(({ path }) => !isBelow(path, live) && !isBelow(path, 'src/publish'))
    .flatMap((file) =>
      file.imports
        .filter(({ target, kind }) => kind === 'dynamic' && isBelow(target, live))
        .map(({ node }) => place(file, node)),
    );
  if (doors.length <= 1) return [];
  return [{ room: 'charts', rule: 'recharts', text: `more than one door to ${live}: ${doors.join(', ')}` }];
}

/** Mocks are reached by one dynamic import of main.ts, and only in development: a build drops the branch. */
function* checkMocks(file: SourceFile): ReturnType<Rule> {
  if (file.path.startsWith('mocks/')) return;
  for (const { target, node } of file.imports) {
    if (isBelow(target, 'msw')) yield { rule: 'mocks', text: `${place(file, node)} imports ${target}` };
    if (isBelow(target, 'mocks') && !(file.path === 'src/main.ts' && isInDevelopmentBranch(file, node))) {
      yield { rule: 'mocks', text: `${place(file, node)} imports ${target} outside if (import.meta.env.DEV)` };
    }
  }
  const mentions = file.text.split('@mocks').length - 1;
  if (mentions > (file.path === 'src/main.ts' ? 1 : 0)) {
    yield { rule: 'mocks', text: `${file.path} mentions @mocks ${mentions} times` };
  }
}

function isInDevelopmentBranch(file: SourceFile, wanted: Node): boolean {
  if (wanted.type !== 'ImportExpression') return false;
  const visit = [...walk(file.program)].find(({ node }) => node === wanted);
  return (visit?.parents ?? []).some((parent, index, parents) => {
    if (parent.type !== 'IfStatement' || !isNode(parent.test)) return false;
    const test = file.text.slice(parent.test.start, parent.test.end);
    return test === 'import.meta.env.DEV' && parents[index + 1] === parent.consequent;
  });
}

function* checkNames(file: SourceFile): ReturnType<Rule> {
  const parts = file.path.replace(/\.tsx?$/, '').split('/');
  const name = parts.at(-1) ?? '';
  for (const part of parts.slice(1)) {
    if (drawerName.test(part)) yield { rule: 'name', text: `${file.path}: ${part} is a drawer` };
  }
  for (const folder of parts.slice(0, -1)) {
    if (!/^[a-z][a-zA-Z]*$/.test(folder)) yield { rule: 'name', text: `${file.path}: folder ${folder}` };
  }
  if (name === 'index') yield { rule: 'name', text: `${file.path} is a barrel` };
  const isComponent = file.path.endsWith('.tsx') && !entries.includes(file.path);
  if (isComponent && !/^[A-Z]\w*$/.test(name)) yield { rule: 'name', text: `${file.path}: components are PascalCase` };
  if (!isComponent && !/^[a-z]\w*$/.test(name)) yield { rule: 'name', text: `${file.path}: modules are camelCase` };
}

/** Where React begins, in the browser and in Node: no component files. */
const entries = ['src/main.ts', 'src/app/serverEntry.tsx'];

function* checkExports(file: SourceFile): ReturnType<Rule> {
  const statements = getList(file.program.body);
  for (const node of statements) {
    if (node.type === 'ExportAllDeclaration') yield { rule: 'export', text: `${place(file, node)} export *` };
  }
  const names = statements.flatMap(listExported);
  if (names.includes('default')) yield { rule: 'export', text: `${file.path} has a default export` };
  if (!file.path.endsWith('.tsx') || entries.includes(file.path)) return;
  const component = basename(file.path, '.tsx');
  if (names.length !== 1 || names[0] !== component) {
    yield { rule: 'export', text: `${file.path} exports ${names.join(', ') || 'nothing'}, not exactly ${component}` };
  }
}

/** Over 300 lines a file holds two ideas. */
const mostLines = 300;

function* checkLength(file: SourceFile): ReturnType<Rule> {
  const lines = file.text.trimEnd().split('\n').length;
  if (lines > mostLines) yield { rule: 'length', text: `${file.path} has ${lines} lines` };
}

/** The names of the values a statement exports; types are free. */
function listExported(node: Node): string[] {
  if (node.type === 'ExportDefaultDeclaration' || node.type === 'TSExportAssignment') return ['default'];
  if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return [];
  const specifiers = getList(node.specifiers)
    .filter(({ exportKind }) => exportKind !== 'type')
    .map(({ exported }) => getName(exported) ?? 'default');
  const { declaration } = node;
  if (!isNode(declaration) || /^TS(Interface|TypeAlias)Declaration$/.test(declaration.type)) return specifiers;
  const declared = declaration.type === 'VariableDeclaration' ? getList(declaration.declarations) : [declaration];
  return [...specifiers, ...declared.map(({ id }) => getName(id) ?? 'a pattern')];
}

function* checkCounty(files: ReadonlyMap<string, string>): Generator<Violation> {
  for (const [path, text] of files) {
    if (!path.startsWith('src/')) continue;
    for (const [index, line] of text.split('\n').entries()) {
      const word = countyWords.exec(line)?.[0];
      if (word !== undefined) yield { room: getRoomName(path), rule: 'county', text: `${path}:${index + 1} ${word}` };
    }
  }
}

/** Circles of files, types included: each is told once, from its first file in alphabetical order. */
function checkCycles(files: readonly SourceFile[]): Violation[] {
  const pathByStem = new Map(files.map(({ path }) => [path.replace(/\.tsx?$/, ''), path]));
  const nextByPath = new Map(
    files.map(({ path, imports }) => [path, imports.flatMap(({ target }) => pathByStem.get(target) ?? [])]),
  );
  const done = new Set<string>();
  const circles: string[][] = [];
  const follow = (path: string, way: readonly string[]) => {
    const met = way.indexOf(path);
    if (met >= 0) circles.push([...way.slice(met), path]);
    if (met >= 0 || done.has(path)) return;
    for (const next of nextByPath.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of [...nextByPath.keys()].sort()) follow(path, []);
  return circles.map((circle) => ({
    room: getRoomName(circle[0] ?? ''),
    rule: 'cycle',
    text: circle.map((path) => `${basename(dirname(path))}/${basename(path)}`).join(' → '),
  }));
}
