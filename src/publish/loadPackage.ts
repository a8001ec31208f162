import { join } from 'node:path';
import type { Locale } from '@/domain/vocabulary';
import { formatProblem } from '@/messages/problems/problems';
import type { CheckedPackage } from '@/publish/apiFiles';
import { isFolder, listPackageFolders, readPackageFolder } from '@/publish/packageFolder';
import { readPackage } from '@/sources/gate/readPackage';

/** Thrown when a package does not pass the gate; the message is the list of problems, one a line. */
export class UnsoundPackageError extends Error {
  override readonly name = 'UnsoundPackageError';
}

/** A package folder through the gate. Throws `UnsoundPackageError`: nothing is built from a package with a problem. */
export function loadPackage(folder: string, locale: Locale = 'zh-CN'): CheckedPackage {
  const { tables, campaignFile, demoFile, decks, problems } = readPackage(readPackageFolder(folder));
  if (problems.length > 0 || campaignFile === null)
    throw new UnsoundPackageError(problems.map((problem) => `${folder}: ${formatProblem(problem, locale)}`).join('\n'));
  return { tables, campaignFile, demoFile, decks };
}

/**
 * The package folder a command means: the named one (a path, or a folder under data/), else the only or first one under
 * data/. Throws when there is none.
 */
export function findPackageFolder(root: string, name: string | undefined): string {
  if (name !== undefined) {
    const folder = [join(root, 'data', name), name].find(isFolder);
    if (folder === undefined) throw new UnsoundPackageError(`no campaign package at data/${name} or ${name}`);
    return folder;
  }
  const [first] = listPackageFolders(join(root, 'data'));
  if (first === undefined) throw new UnsoundPackageError('no campaign package under data/');
  return first;
}
