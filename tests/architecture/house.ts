import type { BanName } from './content';

/** One room of the house: whom its files may import, and what must not be in them. */
export interface Room {
  /** Other folders or single files of ours, below `src/`; `(types)` when only their types. Its own files always. */
  readonly may: readonly string[];
  /** Packages; `any` where the table names none. */
  readonly packages: readonly string[] | 'any';
  readonly never: readonly BanName[];
}

/** The part of `sources` that says which columns and cells a package has. */
const schema = ['sources/tables', 'sources/packageTables', 'sources/cells', 'sources/campaignFile'];

const everythingButPublish = [
  'domain',
  'format',
  'messages',
  'figures',
  'sources',
  'exports',
  'imports',
  'state',
  'ui',
  'charts',
  'pages',
];

/** "Who may import whom". Clock, locale and randomness enter at `app` or at the command line and travel as arguments. */
export const rooms: Readonly<Record<string, Room>> = {
  domain: {
    may: [],
    packages: [],
    never: [
      'jsx',
      'network',
      'clock',
      'intl',
      'hiddenLocale',
      'hiddenTimeZone',
      'browser',
      'globalObject',
      'randomness',
      'colours',
      'prose',
    ],
  },
  format: {
    may: ['domain'],
    packages: [],
    never: ['jsx', 'network', 'clock', 'hiddenLocale', 'hiddenTimeZone', 'browser', 'globalObject', 'randomness'],
  },
  messages: {
    may: ['domain'],
    packages: [],
    never: ['jsx', 'network', 'clock', 'hiddenLocale', 'hiddenTimeZone', 'browser', 'globalObject', 'randomness'],
  },
  figures: {
    may: ['domain', 'format', 'messages'],
    packages: [],
    never: [
      'jsx',
      'hooks',
      'network',
      'clock',
      'hiddenLocale',
      'hiddenTimeZone',
      'browser',
      'globalObject',
      'randomness',
      'colours',
    ],
  },
  sources: {
    may: ['domain'],
    packages: ['@humanwhocodes/momoa', '@tanstack/react-query', 'csv-parse', 'zod'],
    never: ['jsx', 'clock', 'hiddenLocale', 'hiddenTimeZone', 'randomness', 'prose'],
  },
  exports: {
    may: ['domain', 'figures', 'format', 'messages'],
    packages: 'any',
    never: ['clock', 'hiddenLocale', 'hiddenTimeZone', 'randomness'],
  },
  imports: {
    may: ['domain', 'figures', 'format', 'messages', ...schema],
    packages: 'any',
    never: ['clock', 'hiddenLocale', 'hiddenTimeZone', 'randomness'],
  },
  publish: {
    // The app's server entry is built and loaded by its path at run time; only its type is imported.
    may: ['sources', 'figures', 'charts', 'exports', 'domain', 'format', 'messages', 'app/serverEntry (types)'],
    packages: 'any',
    never: ['browser', 'hiddenLocale'],
  },
  state: {
    may: ['domain (types)'],
    packages: ['zustand'],
    never: ['jsx', 'network', 'clock', 'randomness'],
  },
  ui: {
    may: [],
    packages: ['@base-ui/react', 'react', 'react-dom'],
    never: ['network', 'clock', 'hiddenLocale', 'hiddenTimeZone', 'randomness', 'prose'],
  },
  charts: {
    may: ['ui', 'figures (types)'],
    packages: ['react', 'react-dom', 'recharts'],
    never: ['network', 'clock', 'hiddenLocale', 'hiddenTimeZone', 'randomness', 'prose', 'formatting'],
  },
  pages: {
    // `app/paths` is the pure grammar of routes: a page names another by its route, never by its file.
    may: [...everythingButPublish, 'app/paths'],
    packages: ['@base-ui/react', '@tanstack', 'react', 'react-dom', 'wouter'],
    never: ['network', 'clock', 'hiddenLocale', 'hiddenTimeZone', 'randomness', 'prose'],
  },
  app: { may: everythingButPublish, packages: 'any', never: ['hiddenLocale', 'hiddenTimeZone', 'prose'] },
  // The start of the app; its one dynamic import of mocks has a rule of its own.
  main: { may: [...everythingButPublish, 'app'], packages: ['react', 'react-dom'], never: ['prose'] },
};

/** The pretend network and the generators stand beside `src`. */
// What is made for its size is served as everything else is: by the publisher, so that its form cannot drift.
export const mocksRoom: Room = {
  may: ['domain', 'publish/apiFiles', ...schema],
  packages: 'any',
  never: ['jsx', 'clock', 'randomness'],
};

/** Folders that run in Node; nobody else imports its modules. */
export const nodeFiles = /^(mocks\/|src\/publish\/|src\/app\/serverEntry\.tsx$)/;

/** Names of drawers: things are put in and never found again. */
export const drawerName = /^(utils?|helpers?|common|misc|shared|lib|stuff)$/i;

/** The campaign this product was first made for is a folder of data; code knows no county. */
export const countyWords = /大厂|131028|dachang/i;
