import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { cacheFolder, definedOnly, isExecutableFile, unpackBrowser, writeFontConfiguration } from './browser';

const require = createRequire(import.meta.url);

/** Where the packed browser runs; elsewhere its tests are skipped. */
export const runsOldBrowser = process.platform === 'linux' && process.arch === 'x64';

// In one process, because the sandbox of its time and the helper processes need rights a container does not give.
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'];

type Message = Readonly<Record<string, unknown>>;

/**
 * A page of the Chromium 83 packed in chrome-aws-lambda, spoken to over a pipe in the DevTools protocol of its day:
 * Playwright's own protocol is years ahead of it.
 */
export class OldPage {
  /** Errors nobody caught, messages of the console, and requests that failed, in their order. */
  readonly complaints: string[] = [];
  readonly #browser: ChildProcess;
  readonly #profile: string;
  readonly #answers = new Map<number, { resolve: (result: Message) => void; reject: (error: Error) => void }>();
  readonly #waiting: { method: string; resolve: () => void }[] = [];
  #lastId = 0;
  #sessionId: string | undefined;

  constructor(browser: ChildProcess, profile: string) {
    this.#browser = browser;
    this.#profile = profile;
    let unread = '';
    (browser.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      const messages = `${unread}${chunk}`.split('\0');
      unread = messages.pop() ?? '';
      for (const message of messages) this.#hear(JSON.parse(message));
    });
    browser.once('exit', (code) => {
      for (const { reject } of this.#answers.values()) reject(new Error(`Chromium 83 ended with ${code}.`));
      this.#answers.clear();
    });
  }

  /** Opens the one page of the browser. */
  async attach(): Promise<void> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    this.#sessionId = String(sessionId);
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`);
    await this.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  }

  send(method: string, params: Message = {}): Promise<Message> {
    this.#lastId += 1;
    const id = this.#lastId;
    const session = this.#sessionId === undefined ? {} : { sessionId: this.#sessionId };
    (this.#browser.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    return new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  /** Loads an address and resolves when all of the page has come. */
  async goto(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.#waiting.push({ method: 'Page.loadEventFired', resolve }));
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    await loaded;
  }

  /** Runs a function in the page, with arguments and a result that JSON can carry. */
  async evaluate<Arguments extends readonly unknown[], Result>(
    inPage: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result> {
    const expression = `(${inPage})(...${JSON.stringify(given)})`;
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails !== undefined) throw new Error(describe(answer.exceptionDetails));
    return (answer.result as { value: Result }).value;
  }

  /** Presses and lets go of the first mouse button, as a hand would: on whatever lies on top at that place. */
  async click(x: number, y: number): Promise<void> {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  async press(key: string): Promise<void> {
    for (const type of ['rawKeyDown', 'keyUp'])
      await this.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: key === 'Tab' ? 9 : 0 });
  }

  /** A picture of what is in sight, for whoever looks into a failure. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    const ended = once(this.#browser, 'exit');
    this.#browser.kill('SIGKILL');
    if (this.#browser.exitCode === null && this.#browser.signalCode === null) await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  #hear({ id, method, params, result, error }: Message): void {
    if (typeof id === 'number') {
      const answer = this.#answers.get(id);
      this.#answers.delete(id);
      if (error === undefined) answer?.resolve((result ?? {}) as Message);
      else answer?.reject(new Error(describe(error)));
      return;
    }
    const complaint = readComplaint(String(method), params);
    if (complaint !== null) this.complaints.push(complaint);
    for (const waiting of this.#waiting.filter((one) => one.method === method)) waiting.resolve();
  }
}

/**
 * Starts a Chromium 83 with one empty page. It is unpacked on first use (1 s, 135 MB); Linux x64 only.
 * Full hinting gives letters the widths they have in current browsers, nearly.
 */
export async function startOldBrowser(): Promise<OldPage> {
  const executablePath = await unpackOldBrowser(cacheFolder);
  // Its libraries are of a system of its time; those of the newer packed browser serve it where the system has none.
  const { libraryFolder } = await unpackBrowser(cacheFolder);
  const profile = await mkdtemp(join(cacheFolder, 'old-profile-'));
  const browser = spawn(
    executablePath,
    [...flags, '--disable-dev-shm-usage', '--hide-scrollbars', '--font-render-hinting=full', '--lang=zh-CN'].concat(
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
    ),
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: {
        ...definedOnly(process.env),
        HOME: profile,
        TZ: 'America/New_York',
        FONTCONFIG_FILE: await writeFontConfiguration(cacheFolder),
        LD_LIBRARY_PATH: libraryFolder,
      },
    },
  );
  const page = new OldPage(browser, profile);
  await page.attach();
  return page;
}

async function unpackOldBrowser(folder: string): Promise<string> {
  const packed = resolve(require.resolve('chrome-aws-lambda/package.json'), '../bin/chromium.br');
  const unpacked = join(folder, 'chromium-83');
  if (await isExecutableFile(unpacked)) return unpacked;
  await mkdir(folder, { recursive: true });
  const apart = join(await mkdtemp(join(folder, 'unpacking-')), 'chromium-83');
  await writeFile(apart, await promisify(brotliDecompress)(await readFile(packed)));
  await chmod(apart, 0o755);
  // Renamed into place, so that another worker never starts half a browser.
  await rename(apart, unpacked);
  await rm(resolve(apart, '..'), { recursive: true });
  return unpacked;
}

/** What a page complains of in an event; null where it does not. */
function readComplaint(method: string, params: unknown): string | null {
  const event = (params ?? {}) as Record<string, Record<string, unknown> & { args?: unknown[] }> & { type?: unknown };
  switch (method) {
    case 'Runtime.exceptionThrown':
      return `error: ${describe(event.exceptionDetails)}`;
    case 'Runtime.consoleAPICalled':
      return ['error', 'warning', 'assert'].includes(String(event.type)) ? `console: ${describe(event.args)}` : null;
    case 'Log.entryAdded':
      return ['error', 'warning'].includes(String(event.entry?.level)) ? `browser: ${describe(event.entry)}` : null;
    case 'Network.loadingFailed':
      return `request: ${describe(params)}`;
    default:
      return null;
  }
}

function describe(details: unknown): string {
  return JSON.stringify(details).slice(0, 600);
}
