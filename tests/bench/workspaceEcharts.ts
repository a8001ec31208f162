import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TargetRow } from '@/figures/workspace/targetRow';

/** A row of the ledger as the page beside ours gets it: all its words and numbers ready. */
type DrawnRow = Pick<TargetRow, 'title' | 'placeName' | 'unit' | 'bar' | 'status' | 'statusWord' | 'demo'> & {
  readonly group: string;
  /** The columns of text, left to right. */
  readonly cells: readonly string[];
};

/**
 * The ledger as ECharts draws it, as a folder with an `index.html`: the same rows, columns, bullets and status marks on
 * one canvas as high as the window, scrolled by its own zoom, so that it too draws only what is looked at; no animation.
 * Every word and number is ready, projections included, and the filters are plain buttons: it has less to do than ours.
 */
export function writeEchartsPage(
  folder: string,
  groups: readonly { title: string; rows: readonly TargetRow[] }[],
): void {
  mkdirSync(folder, { recursive: true });
  const rows = groups.flatMap(({ title, rows: own }) => own.map((row) => pickDrawn(row, title)));
  copyFileSync(createRequire(import.meta.url).resolve('echarts/dist/echarts.min.js'), join(folder, 'echarts.js'));
  writeFileSync(join(folder, 'rows.json'), JSON.stringify(rows));
  // Scripts of their own files: the server sends the same policy as for our pages.
  writeFileSync(join(folder, 'page.js'), readFileSync(new URL('./workspaceEcharts.page.js', import.meta.url)));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>ECharts</title><main><h1>ECharts</h1><div id="filters"></div>
<p role="status" id="count"></p><div id="chart"></div></main>
<script src="echarts.js"></script><script src="page.js"></script>`,
  );
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
  };
}
