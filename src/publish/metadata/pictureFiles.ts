import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { RenderedPage } from '@/app/serverEntry';
import type { Campaign } from '@/domain/campaign';
import { hideDemo } from '@/domain/demo';
import { createContext } from '@/figures/context';
import { getMessages } from '@/messages/bothLanguages';
import { drawPicture, type Palette } from '@/publish/metadata/picture';

const require = createRequire(import.meta.url);

/** What the pictures are drawn with. One of another version may set a line differently. */
const renderer = ['@resvg/resvg-wasm 2.6.2', '@embedpdf/fonts-sc 1.0.0'];

/** The preview pictures of pages: PNG files by their path below the site, and which page has which. */
export interface Pictures {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly pathByPage: ReadonlyMap<string, string>;
}

/**
 * Draws the preview picture of each page, about 0.1 s apiece, and keeps it in `cache` under the hash of its drawing: the
 * next build takes from there what has not changed. `tokens` is the text of the style sheet that holds the colours.
 */
export async function drawPictures(
  pages: readonly RenderedPage[],
  campaign: Campaign,
  tokens: string,
  cache: string,
): Promise<Pictures> {
  const palette = parsePalette(tokens);
  const real = hideDemo(campaign);
  const files = new Map<string, Uint8Array>();
  const pathByPage = new Map<string, string>();
  mkdirSync(cache, { recursive: true });
  for (const page of pages) {
    const svg = drawPicture(page, createContext(real, page.locale, getMessages(page.locale)), palette);
    const name = createHash('sha256')
      .update(JSON.stringify([renderer, svg]))
      .digest('hex')
      .slice(0, 16);
    const path = `/pictures/${name}.png`;
    pathByPage.set(page.path, path);
    if (!files.has(path)) files.set(path, await readOrRender(join(cache, `${name}.png`), svg));
  }
  return { files, pathByPage };
}

async function readOrRender(cached: string, svg: string): Promise<Uint8Array> {
  if (existsSync(cached)) return readFileSync(cached);
  const { fonts } = await getRenderer();
  const drawing = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: 'Noto Sans Hans' } });
  try {
    const png = drawing.render().asPng();
    // Renamed into place, so that a build at the same time never reads half a picture.
    const draft = `${cached}.${process.pid}`;
    writeFileSync(draft, png);
    renameSync(draft, cached);
    return png;
  } finally {
    drawing.free();
  }
}

let held: Promise<{ fonts: Uint8Array[] }> | null = null;

/** The renderer, started once, and its fonts: no font of the machine is used, so that it draws the same everywhere. */
function getRenderer(): Promise<{ fonts: Uint8Array[] }> {
  held ??= (async () => {
    await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
    const folder = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');
    return { fonts: ['Regular', 'Bold'].map((weight) => readFileSync(join(folder, `NotoSansHans-${weight}.otf`))) };
  })();
  return held;
}

/** The colours of the light theme: a picture is seen on somebody else's page. */
function parsePalette(tokens: string): Palette {
  const light = /:root\[data-theme="light"\]\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  return Object.fromEntries(
    [...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}
