import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

/**
 * The names that classes of CSS Modules have in a built site: letters for the file, by its place among all such files
 * below `folder`, and the number of the class in it: `c4`. The same for the browser's code and the server's, and for the
 * same sources always. A page says them some thousand times.
 */
export function createShortNames(folder: string): (name: string, file: string, css: string) => string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => file.split(sep).join('/'))
    .sort();
  return (name, file, css) => {
    const place = files.indexOf(relative(folder, file.replace(/\?.*$/, '')).split(sep).join('/'));
    const number = [...listNames(css)].indexOf(name);
    if (place < 0 || number < 0) throw new Error(`${file} has no style ${name} below ${folder}`);
    return `${writeInLetters(place)}${number}`;
  };
}

/** Classes and animations as they come. */
function listNames(css: string): Set<string> {
  const names = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:\.|@keyframes\s+)([A-Za-z_-][\w-]*)/g);
  return new Set([...names].map(([, name = '']) => name));
}

/** 0 → a, 25 → z, 26 → aa. */
function writeInLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : writeInLetters(Math.floor(index / 26) - 1) + letter;
}
