import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TargetRow } from '@/figures/workspace/targetRow';
import { askVillages, type VillageAnswer, type VillageLedger } from '@/figures/workspace/villageLedger';

/** A row as the page beside ours gets it: all its words and numbers ready. */
interface DrawnRow extends Pick<TargetRow, 'title' | 'placeName' | 'unit' | 'bar' | 'demo'> {
  readonly group: string;
  /** The columns of text, left to right. */
  readonly cells: readonly string[];
  /** With a mark of its own; null where the table has none. */
  readonly status: string | null;
  readonly statusWord: string;
  /** The filters that let it through. */
  readonly keys: readonly string[];
}

/** A table with its filters: a row is shown when it has one of the keys that are pressed. */
export interface DrawnTable {
  readonly rows: readonly DrawnRow[];
  readonly filters: readonly { readonly key: string; readonly label: string }[];
}

/**
 * A table as ECharts draws it, as a folder with an `index.html`: the same rows, columns, bullets and status marks on
 * one canvas as high as the window, scrolled by its own zoom, so that it too draws only what is looked at; no animation.
 * Every word and number is ready, projections included, and the filters are plain buttons: it has less to do than ours.
 */
export function writeEchartsPage(folder: string, table: DrawnTable): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(createRequire(import.meta.url).resolve('echarts/dist/echarts.min.js'), join(folder, 'echarts.js'));
  writeFileSync(join(folder, 'table.json'), JSON.stringify(table));
  // Scripts of their own files: the server sends the same policy as for our pages.
  writeFileSync(join(folder, 'page.js'), readFileSync(new URL('./workspaceEcharts.page.js', import.meta.url)));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>ECharts</title><main><h1>ECharts</h1><div id="filters"></div>
<p role="status" id="count"></p><div id="chart"></div></main>
<script src="echarts.js"></script><script src="page.js"></script>`,
  );
}

/** The ledger of targets, filtered by status. */
export function drawLedger(groups: readonly { title: string; rows: readonly TargetRow[] }[]): DrawnTable {
  const rows = groups.flatMap(({ title, rows: own }) => own.map((row) => pickDrawn(row, title)));
  const words = new Map(rows.map(({ status, statusWord }) => [status ?? '', statusWord]));
  return { rows, filters: [...words].map(([key, label]) => ({ key, label })) };
}

/** The villages of a county, filtered by what they answer. */
export function drawVillages(
  ledger: VillageLedger | null,
  answers: Readonly<Record<VillageAnswer, string>>,
): DrawnTable {
  if (ledger === null) return { rows: [], filters: [] };
  return {
    rows: ledger.rows.map(({ name, town, cells }) => ({
      group: '',
      title: name,
      placeName: town,
      unit: '',
      bar: null,
      demo: true,
      status: null,
      statusWord: '',
      cells: cells.map(({ text }) => text),
      keys: cells.map(({ id, answer }) => askVillages(id, answer)),
    })),
    filters: ledger.columns.flatMap(({ id, answers: said }) =>
      said
        .filter(({ count }) => count > 0)
        .map(({ answer }) => ({ key: askVillages(id, answer), label: answers[answer] })),
    ),
  };
}

function pickDrawn(row: TargetRow, group: string): DrawnRow {
  const { title, placeName, unit, bar, status, statusWord, demo } = row;
  return {
    group,
    title,
    placeName,
    unit,
    bar,
    status,
    statusWord,
    demo,
    cells: [
      row.plan.text,
      row.actual.text,
      row.completion.text,
      row.planShare.text,
      row.gap.text,
      row.planValue.text,
      row.projection,
      row.due ?? '—',
      row.owner ?? '—',
    ],
    keys: [status],
  };
}
