import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, styleText } from 'node:util';
import type { Problem } from '@/domain/problem';
import { type Locale, locales } from '@/domain/vocabulary';
import { type CheckReportWords, checkReportWords } from '@/messages/problems/checkReport';
import { formatProblem } from '@/messages/problems/problems';
import { isFolder, listPackageFolders, readPackageFolder } from '@/publish/packageFolder';
import { type PackageResult, readPackage } from '@/sources/gate/readPackage';

/** Where the command stands and writes. */
export interface CheckSurroundings {
  readonly workingFolder: string;
  readonly isColoured: boolean;
  write(line: string): void;
}

/** Problems of one kind in one file that are printed one by one; the rest is counted. */
const mostOfKind = 20;

/**
 * `npm run data:check [folder] [--lang zh-CN|en]`: reads packages through the gate and prints every problem, the rows
 * of each file and a verdict. Returns the exit code: 0 sound, 1 something refused, 2 wrong use of the command.
 */
export function runDataCheck(args: readonly string[], surroundings: CheckSurroundings): 0 | 1 | 2 {
  const options = readOptions(args);
  const words = checkReportWords[options.locale];
  const complain = (complaint: string): 2 => {
    surroundings.write(complaint);
    surroundings.write(words.usage);
    return 2;
  };
  if ('complaint' in options) return complain(options.complaint);
  if (options.isHelp) {
    surroundings.write(words.usage);
    return 0;
  }
  const given = options.folder ?? 'data';
  const folder = resolve(surroundings.workingFolder, given);
  if (!isFolder(folder)) return complain(words.noFolder(given));
  const packages = options.folder === null ? listPackageFolders(folder) : [folder];
  if (packages.length === 0) return complain(words.noPackages(given));
  const results = packages.map((path) => {
    const result = readPackage(readPackageFolder(path));
    const name = relative(surroundings.workingFolder, path) || '.';
    for (const line of formatReport(name, result, options.locale, surroundings.isColoured)) surroundings.write(line);
    return result;
  });
  return results.some((result) => result.problems.length > 0) ? 1 : 0;
}

type Options =
  | { readonly locale: Locale; readonly folder: string | null; readonly isHelp: boolean }
  | { readonly locale: Locale; readonly complaint: string };

function readOptions(args: readonly string[]): Options {
  const { tokens } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const folders: string[] = [];
  const unknown: string[] = [];
  let lang: string | undefined = 'zh-CN';
  let isHelp = false;
  for (const token of tokens) {
    // npm keeps `--lang` to itself unless `--` stands before it, and hands on the language alone.
    if (token.kind === 'positional' && isLocale(token.value)) lang = token.value;
    else if (token.kind === 'positional') folders.push(token.value);
    else if (token.kind === 'option' && token.name === 'lang') lang = token.value;
    else if (token.kind === 'option' && token.name === 'help') isHelp = true;
    else if (token.kind === 'option') unknown.push(token.rawName);
  }
  const locale = lang !== undefined && isLocale(lang) ? lang : undefined;
  const words: CheckReportWords = checkReportWords[locale ?? 'zh-CN'];
  if (locale === undefined) return { locale: 'zh-CN', complaint: words.unknownLanguage(lang ?? '') };
  const [firstUnknown] = unknown;
  if (firstUnknown !== undefined) return { locale, complaint: words.unknownOption(firstUnknown) };
  if (folders.length > 1) return { locale, complaint: words.tooManyFolders };
  return { locale, folder: folders[0] ?? null, isHelp };
}

function isLocale(word: string): word is Locale {
  return (locales as readonly string[]).includes(word);
}

/** The report on one package, line by line. */
export function* formatReport(
  folder: string,
  result: PackageResult,
  locale: Locale,
  isColoured: boolean,
): Generator<string> {
  const words = checkReportWords[locale];
  yield words.package(folder);
  yield* formatProblems(result.problems, locale);
  for (const counts of result.counts.byFile) yield words.counts(counts.file, counts);
  yield words.total(result.counts);
  const isSound = result.problems.length === 0;
  const verdict = isSound ? words.sound : words.unsound(result.problems.length, result.counts.refused);
  yield isColoured ? styleText(isSound ? 'green' : 'red', verdict, { validateStream: false }) : verdict;
}

/** A whole wrong column is one mistake, not thousands of lines. */
function* formatProblems(problems: readonly Problem[], locale: Locale): Generator<string> {
  const counts = new Map<string, { file: string; count: number }>();
  for (const problem of problems) {
    const key = `${problem.file} ${problem.fault.code} ${problem.column}`;
    const kind = counts.get(key) ?? { file: problem.file, count: 0 };
    kind.count += 1;
    counts.set(key, kind);
    if (kind.count <= mostOfKind) yield formatProblem(problem, locale);
  }
  for (const { file, count } of counts.values()) {
    if (count > mostOfKind) yield checkReportWords[locale].moreOfKind(file, count - mostOfKind);
  }
}

const [, script] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  process.exitCode = runDataCheck(process.argv.slice(2), {
    workingFolder: process.cwd(),
    isColoured: process.stdout.isTTY === true && !process.env.NO_COLOR,
    write: (line) => process.stdout.write(`${line}\n`),
  });
}
