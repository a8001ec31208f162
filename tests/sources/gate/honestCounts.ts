import { expect } from 'vitest';
import type { PackageResult } from '@/sources/gate/readPackage';
import { tableNames } from '@/sources/packageTables';

/** What holds whatever the files contain: no row is lost or counted twice, and none refused without a problem. */
export function expectHonestCounts(result: PackageResult): void {
  for (const counts of [result.counts, ...result.counts.byFile]) {
    expect(counts.read).toBe(counts.accepted + counts.refused);
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThanOrEqual(0);
  }
  for (const table of tableNames) {
    const accepted = result.counts.byFile
      .filter(({ file }) => file === `${table}.csv` || file === `demo/${table}.csv`)
      .reduce((sum, counts) => sum + counts.accepted, 0);
    expect(result.tables[table]).toHaveLength(accepted);
  }
  if (result.counts.refused > 0) expect(result.problems).not.toEqual([]);
}
