import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDate, computeDayNumber } from '@/domain/date';
import { hideDemo } from '@/domain/demo';
import { type Locale, locales } from '@/domain/vocabulary';
import { createContext } from '@/figures/context';
import { buildDecisions } from '@/figures/workspace/decisions';
import { buildPaper, buildPaperQuery } from '@/figures/workspace/dispatch';
import type { Paper, PaperScope } from '@/figures/workspace/paper';
import { describePaperAsText } from '@/figures/workspace/paperText';
import { listTargets } from '@/figures/workspace/targets';
import { formatNumber } from '@/format/number';
import { getMessages, workspaceWords } from '@/messages/bothLanguages';
import { type PaperKind, paperColumns, paperKinds } from '@/messages/workspacePaper';
import { campaign, source } from '../dachang';
import { county, createCampaign, createIndicator, createPlan, observe, towns } from '../smallCampaign';
import { buildLedger } from './ledger';

const standing = await source.standing();
const whole = { ...campaign, observations: standing.observations, plans: standing.plans };
const opening = '2019-06-24';
const everybody: PaperScope = { place: null, department: null };
const firstMonday = computeDayNumber('2017-02-20');
const lastMonday = computeDayNumber('2020-11-16');

function contextOn(locale: Locale, day: string, of = whole) {
  return createContext(of, locale, getMessages(locale), day);
}

function build(
  locale: Locale,
  day = opening,
  {
    kind = 'dispatch',
    scope = everybody,
    earlier = daysBefore(day, 7),
    of = whole,
  }: Partial<{
    kind: PaperKind;
    scope: PaperScope;
    earlier: string;
    of: typeof whole;
  }> = {},
): Paper {
  const words = workspaceWords[locale];
  return buildPaper(contextOn(locale, day, of), words, {
    kind,
    scope,
    targets: listTargets(contextOn(locale, day, of), words),
    before: listTargets(contextOn(locale, earlier, of), words),
    earlier,
    release: 'abcdef',
  });
}

function daysBefore(day: string, days: number): string {
  return computeDate(computeDayNumber(day) - days);
}

function sectionOf(paper: Paper, part: Paper['sections'][number]['part']) {
  const section = paper.sections.find((one) => one.part === part);
  if (section === undefined) throw new Error(`no part ${part}`);
  return section;
}

const rowsOf = (paper: Paper) => sectionOf(paper, 'progress').table?.groups.flatMap(({ rows }) => rows) ?? [];

const scopes: readonly [name: string, scope: PaperScope][] = [
  ['the county', everybody],
  ['a town', { place: '131028102', department: null }],
  ['a department', { place: null, department: 'dept-09' }],
  ['a department in a town', { place: '131028102', department: 'dept-09' }],
  ['everything', { place: 'all', department: null }],
];

describe.each(locales)('the table of a paper (%s)', (locale) => {
  const words = workspaceWords[locale];

  it.each(scopes)('of %s has the rows and the cells of the ledger, and the copied text has them too', (_, scope) => {
    for (const kind of paperKinds) {
      const paper = build(locale, opening, { kind, scope });
      const context = contextOn(locale, opening);
      const ledger = buildLedger(context, words, buildPaperQuery(context, scope)).rows;
      const rows = rowsOf(paper);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ row }) => row)).toEqual(ledger);
      const lines = describePaperAsText(words, paper).split('\n');
      let from = 0;
      for (const [index, one] of ledger.entries()) {
        expect(rows[index]?.cells).toEqual([
          one.title,
          one.plan.text,
          one.actual.text,
          one.completion.text,
          one.planShare.text,
          one.gap.text,
          '',
          one.statusWord,
          one.due ?? '—',
        ]);
        const at = lines.findIndex(
          (line, place) => place >= from && line.startsWith(`${one.title}${words.paper.unit(one.unit)}`),
        );
        expect(at, one.key).toBeGreaterThanOrEqual(from);
        from = at + 1;
        for (const [column, text] of rows[index]?.cells.entries() ?? []) {
          if (column === 0 || text === '' || text === '—') continue;
          expect(lines[at]).toContain(`${words.paper.columns[paperColumns[column] ?? 'target']} ${text}`);
        }
      }
    }
  });

  it('names a group for each place as soon as there are several', () => {
    const groups = sectionOf(build(locale, opening, { scope: { place: 'all', department: null } }), 'progress').table
      ?.groups;
    expect(groups?.map(({ title }) => title)).toEqual([
      words.wholeCounty,
      ...campaign.places.filter(({ level }) => level === 'town').map(({ name }) => name[locale]),
    ]);
    expect(sectionOf(build(locale), 'progress').table?.groups.map(({ title }) => title)).toEqual(['']);
  });
});

/** Every number a text says, as it stands: `6446`, `11,500`, `−8.7`, `2019-05-31`. */
function listNumbers(text: string): string[] {
  return text.match(/\d{4}-\d{2}-\d{2}|[\d,]*\d(?:\.\d+)?/g) ?? [];
}

describe.each(locales)('on any Monday (%s)', (locale) => {
  const words = workspaceWords[locale];
  const mondays = fc
    .integer({ min: 1, max: (lastMonday - firstMonday) / 7 })
    .map((weeks) => computeDate(firstMonday + weeks * 7));
  const walk = (check: (day: string, scope: PaperScope, kind: PaperKind) => void) =>
    fc.assert(
      fc.property(mondays, fc.constantFrom(...scopes.map(([, scope]) => scope)), fc.constantFrom(...paperKinds), check),
      {
        numRuns: 15,
      },
    );

  it('every number of a decision is one of its own row, of its due date or of its reason', () => {
    walk((day, scope, kind) => {
      const context = contextOn(locale, day);
      const { items } = sectionOf(build(locale, day, { kind, scope }), 'decisions');
      const decisions = buildDecisions(
        context,
        words,
        buildLedger(context, words, buildPaperQuery(context, scope)).items,
      );
      expect(items).toHaveLength(Math.min(decisions.length, 12));
      for (const [index, { name, text }] of items.entries()) {
        const decision = decisions[index];
        if (decision === undefined) continue;
        const { item, row, reason } = decision;
        const { progress } = item.assessment;
        if (progress.kind === 'unplanned') throw new Error('a decision without a plan');
        expect(name.endsWith(row.title)).toBe(true);
        const actual = progress.actual?.value ?? 0;
        const dues = [{ due: progress.due, target: progress.target }, ...progress.milestones];
        const own = new Set(
          [
            reason,
            row.owner ?? '',
            row.actual.text,
            row.gap.text,
            row.planValue.text,
            ...dues.flatMap(({ due, target }) => [
              due,
              formatNumber(target, item.indicator.decimals, locale),
              formatNumber(Math.abs(target - actual), item.indicator.decimals, locale),
            ]),
          ].flatMap(listNumbers),
        );
        for (const number of listNumbers(text))
          expect(own.has(number), `${day} ${name}: ${number} in ${text}`).toBe(true);
      }
    });
  }, 120_000);

  it('what is said to have moved is the later value less the earlier, and what is not said has not', () => {
    walk((day, scope) => {
      const earlier = daysBefore(day, 7);
      const [then, now] = [earlier, day].map((on) => {
        const context = contextOn(locale, on);
        const { rows } = buildLedger(context, words, buildPaperQuery(context, scope));
        return new Map(rows.map((row) => [row.key, row]));
      });
      const { items } = sectionOf(build(locale, day, { scope, earlier }), 'changes');
      const said = items.find(({ name }) => name.startsWith(words.paper.advanced))?.text ?? '';
      const moves = [...(now ?? [])].flatMap(([key, row]) => {
        const [from, to] = [then?.get(key)?.actual.value ?? null, row.actual.value];
        return from === null || to === null || from === to ? [] : [{ row, by: to - from }];
      });
      expect(listNumbers(said)).toHaveLength(moves.length);
      for (const { row, by } of moves) {
        const { decimals = 0 } = campaign.indicators.find(({ id }) => id === row.id) ?? {};
        expect(said).toContain(`${row.title} `);
        expect(said).toContain(`${by > 0 ? '+' : ''}${formatNumber(by, decimals, locale)}`);
      }
    });
  }, 120_000);

  it('the statuses said to have turned are those that did', () => {
    walk((day, scope, kind) => {
      const earlier = daysBefore(day, 7);
      const statusesOn = (on: string) => {
        const context = contextOn(locale, on);
        const query = buildPaperQuery(context, scope);
        const everywhere = query.place === context.campaign.info.county.code ? { ...query, place: null } : query;
        return new Map(buildLedger(context, words, everywhere).rows.map((row) => [row.key, row.statusWord]));
      };
      const [then, now] = [statusesOn(earlier), statusesOn(day)];
      const keys = new Set([...then.keys(), ...now.keys()]);
      const turned = [...keys].filter((key) => then.get(key) !== now.get(key));
      const [lead = ''] = sectionOf(build(locale, day, { scope, kind, earlier }), 'changes').lead;
      expect(lead).toBe(
        turned.length === 0 ? words.paper.noChange(earlier) : words.paper.against(earlier, String(turned.length)),
      );
    });
  }, 120_000);

  it('nothing is said in words that are not there', () => {
    walk((day, scope, kind) => {
      expect(JSON.stringify(build(locale, day, { kind, scope }))).not.toMatch(/undefined|NaN|\[object/);
    });
  }, 120_000);
});

describe.each(locales)('a paper (%s)', (locale) => {
  const words = workspaceWords[locale];

  it('numbers its parts and its items from one on', () => {
    for (const kind of paperKinds) {
      const { sections } = build(locale, opening, { kind, earlier: '2019-05-24' });
      for (const [index, { head, items }] of sections.entries()) {
        expect(head).toBe(words.paper.partHead(words.paper.numeral(index + 1), head.replace(/^[^、.]+[、.]\s*/, '')));
        expect(items.map(({ number }) => number)).toEqual(
          items.map((_, at) => words.paper.itemHead(words.paper.numeral(at + 1))),
        );
      }
    }
    expect(build(locale).sections.map(({ part }) => part)).toEqual([
      'progress',
      'decisions',
      'changes',
      'silent',
      'rules',
    ]);
    expect(build(locale, opening, { kind: 'bulletin' }).sections.map(({ part }) => part)).toEqual([
      'progress',
      'towns',
      'decisions',
      'changes',
      'due',
      'silent',
      'rules',
    ]);
  });

  it('says the overdue first, with its sum and who is to act', () => {
    const [first] = sectionOf(build(locale), 'decisions').items;
    expect(first?.name).toBe(locale === 'zh-CN' ? '城中村整治' : 'Urban villages improved');
    expect(first?.text).toContain('2019-05-31');
    expect(listNumbers(first?.text ?? '')).toEqual(
      locale === 'zh-CN' ? ['2019-05-31', '6', '4', '2', '24'] : ['6', '2019-05-31', '4', '2', '24', '5'],
    );
  });

  it('is marked as invented while one row is, and without those rows there is no paper', () => {
    expect(build(locale).mark).toBe(words.paper.mark);
    const real = hideDemo(whole) as typeof whole;
    const paper = build(locale, opening, { of: real });
    expect(paper.mark).toBeNull();
    expect(paper.isEmpty).toBe(true);
  });

  it('names day, basis and release at its foot', () => {
    for (const text of [opening, 'abcdef', getMessages(locale).words.basis.demo])
      expect(build(locale).foot).toContain(text);
  });

  it('says that there is nothing earlier on the first day, and that nothing changed when nothing did', () => {
    const lead = (earlier: string) => sectionOf(build(locale, opening, { earlier }), 'changes').lead;
    expect(lead(opening)).toEqual([words.paper.noEarlier]);
    expect(lead('2019-06-17')[0]).toContain('2019-06-17');
  });

  it('tells a town from others by a rate of its own, and warns of small numbers', () => {
    const { items, lead } = sectionOf(build(locale, opening, { kind: 'bulletin' }), 'towns');
    expect(items.map(({ name }) => name)).toEqual(
      campaign.places.filter(({ level }) => level === 'town').map(({ name }) => name[locale]),
    );
    for (const { text } of items) {
      const numbers = listNumbers(text).map(Number);
      const [judged = 0, well = 0] = locale === 'zh-CN' ? numbers : [numbers[1] ?? 0, numbers[0]];
      expect(numbers[2]).toBeCloseTo((well / judged) * 100, 1);
    }
    expect(lead).toHaveLength(2);
  });

  it('names every silent place of an indicator', () => {
    const ledger = buildLedger(contextOn(locale, opening), words, { place: null, statuses: ['notReported'] }).rows;
    const { items, lead } = sectionOf(build(locale), 'silent');
    expect(lead[0]).toContain(String(ledger.length));
    for (const row of ledger) expect(items.find(({ name }) => name === row.title)?.text).toContain(row.placeName);
  });

  it('lists what falls due within the month after, soonest first', () => {
    const { items } = sectionOf(build(locale, opening, { kind: 'bulletin' }), 'due');
    const dues = items.map(({ text }) => listNumbers(text).find((number) => number.includes('-')) ?? '');
    expect(dues).toContain('2019-07-05');
    expect(dues).toEqual([...dues].sort());
    for (const due of dues) expect(due > opening && due <= '2019-07-24').toBe(true);
  });
});

describe('a paper of another county', () => {
  const indicators = [createIndicator('halls')];

  it('without towns and departments is for the county itself', () => {
    const small = createCampaign({
      indicators,
      plans: [createPlan('halls', county, 5)],
      observations: [observe('halls', county, 2)],
    });
    const alone = { ...small, places: small.places.filter(({ level }) => level !== 'town') };
    const context = createContext(alone, 'en', getMessages('en'));
    const targets = listTargets(context, workspaceWords.en);
    const paper = buildPaper(context, workspaceWords.en, {
      kind: 'bulletin',
      scope: everybody,
      targets,
      before: targets,
      earlier: context.asOf,
      release: 'r',
    });
    expect(paper.audience).toBe(workspaceWords.en.paper.audience(alone.info.county.name.en));
    expect(paper.mark).toBeNull();
    expect(paper.sections.map(({ part }) => part)).not.toContain('towns');
    expect(towns.length).toBeGreaterThan(0);
  });
});
