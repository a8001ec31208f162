import type { Violation } from './checkHouse';

/** Files of a house by their paths. */
export type FakeHouse = Readonly<Record<string, string>>;

/** Small houses that break one rule each: a checker that lets them stand checks nothing. */
export const brokenHouses: readonly (readonly [string, Violation['rule'], FakeHouse])[] = [
  ['domain takes React', 'import', { 'src/domain/a.ts': "import { useState } from 'react';" }],
  ['domain takes a figure', 'import', { 'src/domain/a.ts': "import { build } from '@/figures/b';" }],
  ['domain takes a type of sources', 'import', { 'src/domain/a.ts': "import type { Row } from '@/sources/tables';" }],
  ['by a relative path', 'import', { 'src/domain/a.ts': "import { b } from '../format/number';" }],
  ['by re-export', 'import', { 'src/domain/a.ts': "export { b } from '@/format/number';" }],
  ['by a dynamic import', 'import', { 'src/domain/a.ts': "export const b = () => import('@/format/number');" }],
  ['by an import type', 'import', { 'src/domain/a.ts': "export type B = import('@/format/number').B;" }],
  ['by require', 'import', { 'src/domain/a.ts': "export const b = require('@/format/number');" }],
  ['by a worker', 'import', { 'src/domain/a.ts': "export const b = new URL('../format/b.ts', import.meta.url);" }],
  ['by a side effect', 'import', { 'src/domain/a.ts': "import '@/format/number';" }],
  ['domain takes a module of Node', 'import', { 'src/domain/a.ts': "import { readFileSync } from 'node:fs';" }],
  ['without its prefix', 'import', { 'src/domain/a.ts': "import { readFileSync } from 'fs';" }],
  ['domain takes data', 'import', { 'src/domain/a.ts': "import rows from '../../data/dance/campaign.json';" }],
  ['format takes messages', 'import', { 'src/format/a.ts': "import { words } from '@/messages/words';" }],
  ['messages take sources', 'import', { 'src/messages/a.ts': "import type { CellKind } from '@/sources/cells';" }],
  ['figures take charts', 'import', { 'src/figures/a.ts': "import { Chart } from '@/charts/Chart';" }],
  ['sources take figures', 'import', { 'src/sources/a.ts': "import { build } from '@/figures/a';" }],
  ['sources take React', 'import', { 'src/sources/a.ts': "import { useState } from 'react';" }],
  ['state takes more than types', 'import', { 'src/state/a.ts': "import { locales } from '@/domain/vocabulary';" }],
  ['state takes a value beside a type', 'import', { 'src/state/a.ts': "import { type A, b } from '@/domain/a';" }],
  [
    'ui takes ours',
    'import',
    { 'src/ui/A.tsx': "import type { Basis } from '@/domain/vocabulary'; export const A = 1;" },
  ],
  ['charts take the router', 'import', { 'src/charts/a.ts': "import { Link } from 'wouter';" }],
  ['charts take queries', 'import', { 'src/charts/a.ts': "import { useQuery } from '@tanstack/react-query';" }],
  ['charts take a store', 'import', { 'src/charts/a.ts': "import { usePreferences } from '@/state/preferences';" }],
  ['charts take more than types of figures', 'import', { 'src/charts/a.ts': "import { build } from '@/figures/a';" }],
  ['exports take pages', 'import', { 'src/exports/a.ts': "import { P } from '@/pages/public/towns/P';" }],
  [
    'imports take more of sources than the schema',
    'import',
    { 'src/imports/a.ts': "import { q } from '@/sources/queries';" },
  ],
  [
    'a page takes another',
    'import',
    { 'src/pages/public/a/A.tsx': "import { B } from '@/pages/public/b/B'; export const A = B;" },
  ],
  [
    'a page takes a page of another surface',
    'import',
    { 'src/pages/public/a/A.tsx': "import { B } from '../../workspace/b/B'; export const A = B;" },
  ],
  [
    'the shared room takes a page',
    'import',
    { 'src/pages/parts/A.tsx': "import { B } from '@/pages/public/b/B'; export const A = B;" },
  ],
  ['a page takes the app', 'import', { 'src/pages/public/a/a.ts': "import { App } from '@/app/App';" }],
  ['a page takes publish', 'import', { 'src/pages/public/a/a.ts': "import { publishApi } from '@/publish/apiFiles';" }],
  ['the app takes publish', 'import', { 'src/app/a.ts': "import { publishApi } from '@/publish/apiFiles';" }],
  ['the app takes a module of Node', 'import', { 'src/app/a.ts': "import { join } from 'node:path';" }],
  ['publish runs the app', 'import', { 'src/publish/a.ts': "import { renderSite } from '@/app/serverEntry';" }],
  ['publish takes pages', 'import', { 'src/publish/a.ts': "import { P } from '@/pages/public/towns/P';" }],
  ['mocks take more of sources than the schema', 'import', { 'mocks/a.ts': "import { q } from '@/sources/queries';" }],
  ['mocks take figures', 'import', { 'mocks/a.ts': "import { f } from '@/figures/a';" }],
  ['an address made at run time', 'import', { 'src/app/a.ts': 'export const b = (name: string) => import(name);' }],
  ['a room nobody knows', 'import', { 'src/widgets/a.ts': 'export const a = 1;' }],

  ['domain reads the clock', 'content', { 'src/domain/a.ts': 'export const a = () => Date.now();' }],
  ['by new Date', 'content', { 'src/domain/a.ts': 'export const a = () => new Date();' }],
  ['by new Date without brackets', 'content', { 'src/domain/a.ts': 'export const a = () => new Date;' }],
  ['by calling Date', 'content', { 'src/domain/a.ts': 'export const a = () => Date();' }],
  ['by handing on the clock', 'content', { 'src/figures/a.ts': 'export const clock = Date.now;' }],
  ['by performance', 'content', { 'src/charts/a.ts': 'export const a = () => performance.now();' }],
  ['domain fetches', 'content', { 'src/domain/a.ts': "export const a = () => fetch('/');" }],
  ['state hands fetch on', 'content', { 'src/state/a.ts': 'export const ask = { fetch };' }],
  ['domain knows Intl', 'content', { 'src/domain/a.ts': "export const a = new Intl.NumberFormat('en');" }],
  ['domain knows the window', 'content', { 'src/domain/a.ts': 'export const a = window.innerWidth;' }],
  ['domain knows storage', 'content', { 'src/domain/a.ts': "export const a = localStorage.getItem('a');" }],
  ['by the global object', 'content', { 'src/format/a.ts': "export const a = globalThis['document'];" }],
  ['domain throws dice', 'content', { 'src/domain/a.ts': 'export const a = Math.random();' }],
  ['domain paints', 'content', { 'src/domain/a.ts': "export const a = '#c8102e';" }],
  ['domain speaks', 'content', { 'src/domain/a.ts': "export const a = '未报';" }],
  ['domain speaks in a template', 'content', { 'src/domain/a.ts': 'export const a = `个镇`;' }],
  ['figures paint', 'content', { 'src/figures/a.ts': "export const a = 'rgb(200 16 46)';" }],
  ['figures use a hook', 'content', { 'src/figures/a.ts': 'export const a = useFilters();' }],
  ['format hides a locale', 'content', { 'src/format/a.ts': 'export const a = new Intl.NumberFormat();' }],
  ['in undefined', 'content', { 'src/format/a.ts': 'export const a = new Intl.NumberFormat(undefined, {});' }],
  ['in toLocaleString', 'content', { 'src/format/a.ts': 'export const a = (b: number) => b.toLocaleString();' }],
  ['in localeCompare', 'content', { 'src/messages/a.ts': 'export const a = (b: string) => b.localeCompare("x");' }],
  [
    'format hides a time zone',
    'content',
    { 'src/format/a.ts': "export const a = new Intl.DateTimeFormat('en', { month: 'long' });" },
  ],
  ['in getMonth', 'content', { 'src/format/a.ts': 'export const a = (b: Date) => b.getMonth();' }],
  ['in new Date of parts', 'content', { 'src/domain/a.ts': 'export const a = new Date(2020, 10, 20);' }],
  ['sources speak', 'content', { 'src/sources/a.ts': "export const a = '数据加载失败';" }],
  ['sources draw', 'content', { 'src/sources/A.tsx': 'export const A = () => <p />;' }],
  ['ui knows the campaign', 'content', { 'src/ui/A.tsx': 'export const A = () => <p>创城</p>;' }],
  ['charts format', 'content', { 'src/charts/a.ts': 'export const a = (b: number) => b.toPrecision(3);' }],
  ['publish knows the document', 'content', { 'src/publish/a.ts': 'export const a = document.title;' }],
  ['a page reads the clock', 'content', { 'src/pages/public/a/a.ts': 'export const a = new Date().getUTCFullYear();' }],
  ['a page speaks', 'content', { 'src/pages/public/a/A.tsx': 'export const A = () => <p>各镇</p>;' }],

  [
    'two files in a circle',
    'cycle',
    {
      'src/domain/a.ts': "import { b } from '@/domain/b'; export const a = b;",
      'src/domain/b.ts': "import { a } from './a'; export const b = a;",
    },
  ],
  ['a file that imports itself', 'cycle', { 'src/domain/a.ts': "import { a } from './a'; export const b = a;" }],
  [
    'a circle of three through types',
    'cycle',
    {
      'src/domain/a.ts': "import type { B } from './b'; export type A = B;",
      'src/domain/b.ts': "import type { C } from './c'; export type B = C;",
      'src/domain/c.ts': "import type { A } from './a'; export type C = A;",
    },
  ],

  [
    'a chart outside live takes recharts',
    'recharts',
    { 'src/charts/A.tsx': "import { Line } from 'recharts'; export const A = Line;" },
  ],
  [
    'a page takes recharts',
    'recharts',
    { 'src/pages/public/a/A.tsx': "import { Line } from 'recharts'; export const A = Line;" },
  ],
  [
    'only its types',
    'recharts',
    { 'src/figures/a.ts': "import type { LineProps } from 'recharts'; export type A = LineProps;" },
  ],
  ['a part of it', 'recharts', { 'src/charts/a.ts': "import { scale } from 'recharts/es6/util';" }],
  [
    'live is taken at once',
    'recharts',
    { 'src/charts/A.tsx': "import { LiveChart } from './live/LiveChart'; export const A = LiveChart;" },
  ],
  [
    'live has two doors',
    'recharts',
    {
      'src/charts/A.tsx': "export const A = () => import('./live/LiveChart');",
      'src/charts/B.tsx': "export const B = () => import('./live/BarDrawing');",
    },
  ],

  ['mocks without a condition', 'mocks', { 'src/main.ts': "void import('@mocks/browser');" }],
  [
    'mocks under another condition',
    'mocks',
    { 'src/main.ts': "if (import.meta.env.PROD) void import('@mocks/browser');" },
  ],
  [
    'mocks in the other branch',
    'mocks',
    { 'src/main.ts': "if (import.meta.env.DEV) void 0; else void import('@mocks/browser');" },
  ],
  [
    'mocks imported at once',
    'mocks',
    { 'src/main.ts': "import { startMocks } from '@mocks/browser'; void startMocks;" },
  ],
  ['mocks from another file', 'mocks', { 'src/app/a.ts': "if (import.meta.env.DEV) void import('@mocks/browser');" }],
  ['mocks by a relative path', 'mocks', { 'src/app/a.ts': "import { server } from '../../mocks/server';" }],
  ['mocks in a text', 'mocks', { 'src/app/a.ts': "export const path = '@mocks/browser';" }],
  ['msw in the app', 'mocks', { 'src/app/a.ts': "import { http } from 'msw';" }],

  ['a drawer', 'name', { 'src/domain/utils.ts': 'export const a = 1;' }],
  ['a folder of drawers', 'name', { 'src/charts/helpers/a.ts': 'export const a = 1;' }],
  ['common', 'name', { 'mocks/common/a.ts': 'export const a = 1;' }],
  ['a barrel', 'name', { 'src/domain/index.ts': 'export const a = 1;' }],
  ['a component in lower case', 'name', { 'src/ui/button.tsx': 'export const button = 1;' }],
  ['a module in capitals', 'name', { 'src/domain/Plan.ts': 'export const a = 1;' }],
  ['a name with hyphens', 'name', { 'src/domain/plan-value.ts': 'export const a = 1;' }],
  ['a folder in capitals', 'name', { 'src/pages/Public/a/a.ts': 'export const a = 1;' }],

  ['a default export', 'export', { 'src/domain/a.ts': 'export default 1;' }],
  ['under another name', 'export', { 'src/domain/a.ts': 'const a = 1; export { a as default };' }],
  ['everything of another file', 'export', { 'src/domain/a.ts': "export * from './b';" }],
  ['two components', 'export', { 'src/ui/A.tsx': 'export const A = () => <p />; export const B = () => <p />;' }],
  [
    'a component and a constant',
    'export',
    { 'src/ui/A.tsx': 'export function A() { return <p />; } export const size = 3;' },
  ],
  ['a component of another name', 'export', { 'src/ui/A.tsx': 'export function B() { return <p />; }' }],
  ['no component', 'export', { 'src/ui/A.tsx': 'function A() { return <p />; } void A;' }],

  ['the county by name', 'county', { 'src/messages/a.ts': "export const a = '大厂';" }],
  ['in a comment', 'county', { 'src/domain/a.ts': '// as in Dachang' }],
  ['by code', 'county', { 'src/domain/a.ts': 'export const a = 131028;' }],
  ['in a style', 'county', { 'src/ui/a.css': '.dachang { color: red; }' }],

  ['a file of two ideas', 'length', { 'src/domain/a.ts': 'export const a = 1;\n'.repeat(301) }],
];

/** Small houses that look odd and are sound. */
export const soundHouses: readonly (readonly [string, FakeHouse])[] = [
  ['a word in a comment is no use', { 'src/domain/a.ts': '// fetch() the window: Date.now()\nexport const a = 1;' }],
  ['a property is no global', { 'src/domain/a.ts': 'export const a = (b: { window: number }) => b.window;' }],
  ['a key is no global', { 'src/figures/a.ts': 'export const a = { window: 1, location: 2, fetch: 3 };' }],
  [
    'a parameter is no global',
    { 'src/figures/a.ts': 'export function a(history: { b: number }) { return history.b; }' },
  ],
  ['new Date of a value', { 'src/domain/a.ts': 'export const a = (b: number) => new Date(b).toISOString();' }],
  ['Date.UTC and Date.parse', { 'src/domain/a.ts': "export const a = Date.UTC(2020, 1) + Date.parse('2020-01-01');" }],
  ['Intl with a locale', { 'src/format/a.ts': "export const a = new Intl.NumberFormat('en', { useGrouping: true });" }],
  [
    'a time zone that is named',
    { 'src/format/a.ts': "export const a = new Intl.DateTimeFormat('en', { timeZone: 'UTC' });" },
  ],
  [
    'a second door to live, of the publisher',
    {
      'src/charts/a.ts': "export const a = () => import('./live/LiveChart');",
      'src/publish/b.ts': "export const b = () => import('@/charts/live/StillChart');",
    },
  ],
  [
    'domain by name and by path',
    { 'src/domain/a.ts': "import { b } from '@/domain/b'; import { c } from './c'; export const a = b + c;" },
  ],
  [
    'charts with types of figures',
    { 'src/charts/A.tsx': "import type { F } from '@/figures/figure'; export function A(_: F) { return <p />; }" },
  ],
  [
    'live with recharts behind one door',
    {
      'src/charts/live/A.tsx': "import { Line } from 'recharts'; export const A = () => <Line />;",
      'src/charts/B.tsx': "import type { P } from './live/A'; export const B = (_: P) => import('./live/A');",
    },
  ],
  [
    'a page with its parts, the shared room and the routes',
    {
      'src/pages/public/a/A.tsx':
        "import { B } from './B'; import { C } from '@/pages/parts/C'; import type { Route } from '@/app/paths'; export const A = (_: Route) => [B, C];",
    },
  ],
  [
    'mocks in development',
    { 'src/main.ts': "if (import.meta.env.DEV) { const { a } = await import('@mocks/browser'); a(); }" },
  ],
  [
    'mocks with the schema',
    {
      'mocks/a.ts':
        "import { columnsOf } from '@/sources/packageTables'; import { http } from 'msw'; export const a = [columnsOf, http];",
    },
  ],
  [
    'publish with the type of the server entry',
    {
      'src/publish/a.ts':
        "import type { Page } from '@/app/serverEntry'; export const a = (url: string): Promise<Page> => import(url);",
    },
  ],
  [
    'the server entry is for Node',
    {
      'src/app/serverEntry.tsx':
        "import { Writable } from 'node:stream'; export const a = Writable; export interface B { c: 1 }",
    },
  ],
  [
    'a component with its types',
    {
      'src/ui/A.tsx':
        'export type Size = 1 | 2; export interface AProps { size: Size } export function A(_: AProps) { return <p />; }',
    },
  ],
];
