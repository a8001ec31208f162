import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDayNumber } from '@/domain/date';
import { assessColumns, unfound } from '@/domain/ledger/columns';
import { assessProblem, countFunnel, funnelParts } from '@/domain/ledger/funnel';
import { problemStates } from '@/domain/ledger/history';
import { noFilter } from '@/domain/ledger/ledger';
import { surveyLedger } from '@/domain/ledger/survey';
import { anyHistory } from './histories';
import { anyDay, dateOf, dayZero, sampleIndex, sampleProblems, tellColumns, tellTable } from './ledgers';

const offsetOf = (date: string | null | undefined) => (date == null ? 0 : computeDayNumber(date) - dayZero);

describe('the ledger by columns', () => {
  it('says of every problem on every day what its history says', () => {
    fc.assert(
      fc.property(fc.array(anyHistory, { maxLength: 30 }), anyDay, (histories, day) => {
        const { parts, states, deadlines, closed, reopened } = assessColumns(tellColumns(histories), day);
        const told = histories.map((moves) => assessProblem(moves, dateOf(day)));
        expect([...parts]).toEqual(told.map((one) => (one === null ? unfound : funnelParts.indexOf(one.part))));
        expect([...states]).toEqual(told.map((one) => (one === null ? unfound : problemStates.indexOf(one.state))));
        expect([...deadlines]).toEqual(told.map((one) => offsetOf(one?.deadline)));
        expect([...closed]).toEqual(told.map((one) => offsetOf(one?.closedOn)));
        expect([...reopened]).toEqual(told.map((one) => one?.reopened ?? 0));
      }),
      { numRuns: 1000 },
    );
  });

  it('of no problems says nothing', () => {
    expect(assessColumns(tellColumns([]), 10).parts).toHaveLength(0);
  });

  it('has a funnel that adds up, of a thousand problems on every day of their year', () => {
    const problems = sampleProblems(1000);
    expect(problems).toHaveLength(1000);
    const table = tellTable(problems);
    const occurred = new Set<string>();
    let before = 0;
    for (let day = -1; day <= 345; day += 1) {
      const { found, funnel, rows } = surveyLedger(
        table,
        sampleIndex,
        assessColumns(table, day),
        day,
        noFilter,
        true,
        null,
      );
      expect(funnelParts.reduce((sum, part) => sum + funnel[part], 0)).toBe(funnel.found);
      expect([found, funnel.found, rows.length]).toEqual(Array.from({ length: 3 }, () => funnel.found));
      // What is found stays found, and the plain rules count the same.
      expect(funnel.found).toBeGreaterThanOrEqual(before);
      before = funnel.found;
      const told = problems.flatMap(({ moves }) => assessProblem(moves, dateOf(day)) ?? []);
      expect(funnel).toEqual(countFunnel(told));
      for (const part of funnelParts) if (funnel[part] > 0) occurred.add(part);
    }
    expect(before).toBe(1000);
    expect(occurred.size).toBe(funnelParts.length);
  });
});
