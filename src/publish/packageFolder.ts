import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files of a package folder by their path inside it, with `/` between folders: `demo/observations.csv`. Names that
 * begin with a dot belong to the operating system and are left out. Throws when the folder cannot be read.
 */
export function readPackageFolder(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const path of listFiles(folder)) {
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  return files;
}

/** The package folders in a data folder, by name: each folder directly in it is one. */
export function listPackageFolders(dataFolder: string): string[] {
  return listEntries(dataFolder).filter(isFolder);
}

/** True for a folder that exists. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function listFiles(folder: string): string[] {
  return listEntries(folder).flatMap((path) => (isFolder(path) ? listFiles(path) : [path]));
}

function listEntries(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}
