import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What a test run needs to start a browser; the same shape as the launch options of Playwright. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

// Emptied by `npm ci`, and in nobody else's reach, unlike a folder of a fixed name under the system's temporary one.
export const cacheFolder = join(projectFolder, 'node_modules', '.cache', 'e2e-browser');

const linuxCommands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/**
 * Finds a Chromium for the tests: the one CHROMIUM_PATH names, else an installed Chrome, Chromium or Edge, else the
 * one packed in @sparticuz/chromium, which is unpacked on first use (2 s, 200 MB).
 * Whichever it is, on Linux it sees the fonts of @embedpdf/fonts-sc and no others: Chinese is drawn on a machine
 * without fonts, and a line breaks at the same character everywhere.
 * Throws when CHROMIUM_PATH names no executable file, or when nothing was found and the packed one cannot run here.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
  const installed = env.CHROMIUM_PATH ? await checkNamedBrowser(env.CHROMIUM_PATH) : await findInstalledBrowser(env);
  const { executablePath, libraryFolder } = installed
    ? { executablePath: installed, libraryFolder: undefined }
    : await unpackBrowser(cacheFolder);
  return {
    executablePath,
    // Hinting snaps glyphs to the pixel grid, by rules that differ between builds of the font library.
    args: ['--font-render-hinting=none'],
    env: {
      ...definedOnly(env),
      FONTCONFIG_FILE: await writeFontConfiguration(cacheFolder),
      ...(libraryFolder && { LD_LIBRARY_PATH: joinPaths(libraryFolder, env.LD_LIBRARY_PATH) }),
    },
  };
}

async function checkNamedBrowser(path: string): Promise<string> {
  if (await isExecutableFile(path)) return path;
  throw new Error(`CHROMIUM_PATH is "${path}", which is not an executable file.`);
}

async function findInstalledBrowser(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const path of listUsualPaths(env)) {
    if ((await isExecutableFile(path)) && (await answersVersion(path))) return path;
  }
  return undefined;
}

function listUsualPaths(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((file) =>
      roots.map((root) => join(root, file)),
    );
  }
  const searched = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = new Set([...searched, '/usr/bin', '/usr/local/bin', '/snap/bin']);
  return linuxCommands.flatMap((command) => [...folders].map((folder) => join(folder, command)));
}

export async function isExecutableFile(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

// Some distributions install a script of the browser's name that only says how to install it.
async function answersVersion(path: string): Promise<boolean> {
  // There, Chrome opens a window instead of answering.
  if (process.platform === 'win32') return true;
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
    return /chrom|edge/i.test(stdout);
  } catch {
    return false;
  }
}

/**
 * Unpacks the browser of @sparticuz/chromium and the libraries it needs into a folder of its version below `folder`.
 * Processes may do it at the same time: each unpacks apart, the first to finish gives its folder the final name.
 */
export async function unpackBrowser(folder: string): Promise<{ executablePath: string; libraryFolder: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser for the tests: install Chrome or Chromium, or name one in CHROMIUM_PATH. (The packed one runs on Linux x64 only; this is ${process.platform} ${process.arch}.)`,
    );
  }
  const unpacked = join(folder, `chromium-${await readChromiumVersion()}`);
  const browser = { executablePath: join(unpacked, 'chromium'), libraryFolder: join(unpacked, 'al2023', 'lib') };
  if (await isExecutableFile(browser.executablePath)) return browser;

  await mkdir(folder, { recursive: true });
  const apart = await mkdtemp(join(folder, 'unpacking-'));
  try {
    // In a process of its own, because importing the package changes the environment of the process that does it. It
    // unpacks to TMPDIR, and unpacks the libraries only where it believes itself to be on that runtime.
    await run(
      process.execPath,
      ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
      { cwd: projectFolder, env: { ...process.env, TMPDIR: apart, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } },
    );
    await rename(apart, unpacked);
  } catch (error) {
    await rm(apart, { recursive: true, force: true });
    // Another process was first: the name is taken, and only ever by a whole browser.
    if (!(await isExecutableFile(browser.executablePath))) throw error;
  }
  return browser;
}

async function readChromiumVersion(): Promise<string> {
  const packageFile = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'package.json');
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  return version;
}

/** Writes the font configuration, which names one folder of fonts, and returns its path. */
export async function writeFontConfiguration(folder: string): Promise<string> {
  const fontFolder = resolve(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'fonts.conf');
  const draft = join(await mkdtemp(join(folder, 'fonts-')), 'fonts.conf');
  await writeFile(
    draft,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escapeXml(fontFolder)}</dir>
  <cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>
</fontconfig>
`,
  );
  // Renamed into place, so that a browser of another worker never reads half a file.
  await rename(draft, path);
  await rm(dirname(draft), { recursive: true });
  return path;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function joinPaths(first: string, others: string | undefined): string {
  return others ? `${first}${delimiter}${others}` : first;
}
