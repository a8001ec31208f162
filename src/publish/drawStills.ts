import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawStills } from '@/app/serverEntry';
import type { WantedStill } from '@/charts/stills';

/**
 * Stills by the built drawing code `script`, in a process of its own, because the library draws only where it finds a
 * document. What was drawn before by the same code from the same figure is taken from `cacheFolder`.
 */
export function createStillDrawer(script: string, cacheFolder: string): DrawStills {
  const code = createHash('sha256').update(readFileSync(script)).digest('hex');
  return async (wanted) => {
    mkdirSync(cacheFolder, { recursive: true });
    const stills = new Map<string, string>();
    const missing: { still: WantedStill; file: string }[] = [];
    for (const still of wanted) {
      const name = createHash('sha256').update(code).update(JSON.stringify(still)).digest('hex').slice(0, 32);
      const file = join(cacheFolder, `${name}.html`);
      const html = readCached(file);
      if (html === null) missing.push({ still, file });
      else stills.set(still.key, html);
    }
    const drawn =
      missing.length === 0
        ? []
        : await runScript(
            script,
            missing.map(({ still }) => still),
          );
    missing.forEach(({ still, file }, index) => {
      const html = drawn[index];
      if (html === undefined || html === '') throw new Error(`the chart ${still.key} could not be drawn`);
      // Renamed into place: another build may read at the same time.
      writeFileSync(`${file}.${process.pid}`, html);
      renameSync(`${file}.${process.pid}`, file);
      stills.set(still.key, html);
    });
    return stills;
  };
}

function readCached(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function runScript(script: string, wanted: readonly WantedStill[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      else reject(new Error(`the charts could not be drawn (exit code ${code})`));
    });
    child.stdin.end(JSON.stringify(wanted));
  });
}
