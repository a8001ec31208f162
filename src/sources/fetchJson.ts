/** Why a file could not be had; each kind has its own words and its own advice. */
export const sourceFaults = [
  'offline',
  'timeout',
  'notFound',
  'forbidden',
  'busy',
  'server',
  'notJson',
  'malformed',
  'newerFormat',
  'otherRelease',
] as const;
export type SourceFault = (typeof sourceFaults)[number];

/** Thrown by every loader of this folder. `retryAfter` is in milliseconds, null when the server did not say. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    readonly fault: SourceFault,
    readonly path: string,
    readonly detail: string,
    readonly retryAfter: number | null = null,
  ) {
    super(`${fault} at ${path}: ${detail}`);
  }
}

const longestWait = 8_000;

/**
 * GET of one JSON file. Throws `SourceError`: no answer within 8 s is `timeout`, an error page that arrives as 200 is
 * `notJson`, half a text is `malformed`.
 */
export async function fetchJson(url: string): Promise<unknown> {
  return get(url, async (response) => parseJson(await response.text(), url));
}

/** GET of one file as it is. Throws `SourceError` as `fetchJson` does. */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  return get(url, async (response) => {
    const bytes = new Uint8Array(await response.arrayBuffer());
    refusePage(new TextDecoder().decode(bytes.subarray(0, pageStart)), url);
    return bytes;
  });
}

/** A page has begun within so many bytes, blank lines before it included. */
const pageStart = 64;

async function get<T>(url: string, read: (response: Response) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), longestWait);
  try {
    const response = await fetch(url, { signal: controller.signal, credentials: 'same-origin' });
    if (!response.ok) throw describeStatus(response, url);
    return await read(response);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(controller.signal.aborted ? 'timeout' : 'offline', url, String(error));
  } finally {
    clearTimeout(timer);
  }
}

function parseJson(body: string, url: string): unknown {
  refusePage(body, url);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new SourceError('malformed', url, String(error));
  }
}

function refusePage(body: string, url: string): void {
  if (body.trimStart().startsWith('<')) throw new SourceError('notJson', url, 'a page came instead of data');
}

function describeStatus(response: Response, url: string): SourceError {
  const { status } = response;
  const detail = `HTTP ${status}`;
  if (status === 404 || status === 410) return new SourceError('notFound', url, detail);
  if (status === 401 || status === 403) return new SourceError('forbidden', url, detail);
  if (status === 429 || status === 503)
    return new SourceError('busy', url, detail, readRetryAfter(response.headers.get('retry-after')));
  return new SourceError('server', url, detail);
}

/** `Retry-After: 2` → 2000. A date or nonsense is not waited for. */
function readRetryAfter(header: string | null): number | null {
  return header !== null && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : null;
}
