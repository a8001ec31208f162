import { locales } from '@/domain/vocabulary';
import { workspaceWords } from '@/messages/bothLanguages';
import { loadPackage } from '@/publish/loadPackage';
import { internalColumnsOf, tableNames } from '@/sources/packageTables';
import { findIn, getHead, listPages, type Site } from './builtSite';
import { dachang } from './scratchBuilds';

/** What must not stand in what the public is served. */
export const mockCode = /mockServiceWorker|setupWorker|onUnhandledRequest|\bmsw\b|sign in<\/title>/;
export const developmentCode =
  /\/@vite\/|@react-refresh|import\.meta\.hot|jsxDEV|__vite_ssr|sourceMappingURL|127\.0\.0\.1/;
export const personalData: [what: string, pattern: RegExp][] = [
  ['a mobile number', /(?<![\w.-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w.-])/],
  ['an identity number', /(?<![\w.])\d{17}[\dXx](?![\w.])/],
  ['an e-mail address', /[\w.+-]{2,}@[\w-]+\.(?:com|cn|net|org)\b/],
  ['the name of whoever posted the article', new RegExp(String.fromCodePoint(0x6881, 0x745e))],
];

/** The columns only the internal edition has, and any of them. */
export const internalColumns = [...new Set(tableNames.flatMap(internalColumnsOf))];
export const internalColumn = new RegExp(`\\b(${internalColumns.join('|')})\\b`);

/** The internal remarks of the real package. */
export const remarks = (() => {
  const { tables } = loadPackage(dachang);
  const all = [...tables.assignments, ...tables.observations, ...tables.targets].map(({ remark }) => remark);
  return [...new Set(all.filter((remark) => remark !== ''))];
})();

/** Those remarks, wherever they stand in a site. */
export function findRemarks(site: Site): string[] {
  return [...site].flatMap(([path, text]) =>
    remarks.filter((remark) => text.includes(remark)).map((remark) => `${path}: ${remark}`),
  );
}

/** Sentences of the workspace, and its name, wherever they stand in a site. */
export function findWorkspaceWords(site: Site): string[] {
  const words = locales.flatMap((locale) => {
    const { none, noneSupply, banner, lede } = workspaceWords[locale];
    return [none, noneSupply, ...banner('|').split('|'), ...lede('|', '|', '|').split('|')];
  });
  const told = words.filter((word) => word.length > 7);
  const found = [...site].flatMap(([path, text]) =>
    told.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
  const names = new RegExp(locales.map((locale) => workspaceWords[locale].name).join('|'));
  return [...found, ...findIn(site, names)];
}

/**
 * Files of the ledger of problems and the code that reads them: by their path, or by what every one of them holds under
 * whatever name; a page that is called so is no file of it. Its columns are called otherwise than those of the package, so that a scan for these misses them. The counts
 * of it are every edition's.
 */
export function findLedger(site: Site): string[] {
  return [...site]
    .filter(
      ([path, text]) =>
        /ledger(?!-counts|Counts|Public)|\.bin$/i.test(path) ||
        /LDG1|"kind":"ledger"|(?<!"id":)"ledger(-notes|-rounds)?[/"]/.test(text),
    )
    .map(([path]) => path);
}

/** A table of an API file. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The rows of a site's data files that another site's do not have and that do not say that they are invented. */
export function findUnmarkedRows(site: Site, real: Site): string[] {
  const known = new Set(listRows(real).map(({ text }) => text));
  return listRows(site)
    .filter(({ text, basis }) => !known.has(text) && basis !== 'demo')
    .map(({ text }) => text);
}

/** The rows that say that they are invented. */
export function countMarkedRows(site: Site): number {
  return listRows(site).filter(({ basis }) => basis === 'demo').length;
}

function listRows(site: Site): { text: string; basis: unknown }[] {
  const files = [...site].filter(([path]) => /^api\/.*\.json$/.test(path) && !path.includes('/manifest.'));
  const rows = files.flatMap(([path, json]) =>
    Object.entries((JSON.parse(json).tables ?? {}) as Record<string, Table>).flatMap(([table, { columns, rows }]) =>
      rows.map((row) => ({
        // Without the hash in the file's name, which is another for each release.
        text: `${path.replace(/\.[0-9a-f]{12}\.json$/, '')} ${table} ${JSON.stringify(row)}`,
        basis: row[columns.indexOf('basis')],
        id: row[columns.indexOf('id')],
      })),
    ),
  );
  // What is searched for is the words of rows, and as real as they are.
  const basisById = new Map(rows.map(({ id, basis }) => [id, basis]));
  const searched = files.flatMap(([, json]) => (JSON.parse(json).items ?? []) as { id: string }[]);
  return [...rows, ...searched.map((item) => ({ text: JSON.stringify(item), basis: basisById.get(item.id) }))];
}

/** The pages whose head says something else with demo than without: titles, descriptions, previews, data. */
export function findDifferingHeads(shown: Site, bare: Site): string[] {
  return listPages(shown)
    .filter(([path, html]) => getHead(html) !== getHead(bare.get(path) ?? ''))
    .map(([path]) => path);
}
