import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeRatio, isMeasure } from '@/domain/share';
import { natures } from '@/domain/vocabulary';
import { anyDate, anyObservation, campaign, indicator, notReported, observation, value } from './samples';

const villages = indicator({ id: 'villages', nature: 'register' });
const rounds = indicator({ id: 'rounds' });
const sewage = indicator({ id: 'sewage', nature: 'coverage', denominator: 'villages' });
const problems = indicator({ id: 'problems', denominator: 'rounds' });
const toilets = indicator({ id: 'toilets' });
const indicators = [villages, rounds, sewage, problems, toilets];
const register = observation({ indicator: 'villages', reading: value(105), knownFrom: null });

function county(...observations: ReturnType<typeof observation>[]) {
  return campaign({ indicators, observations: [register, ...observations] });
}

describe('computeRatio', () => {
  it.each([
    ['villages with sewage under control', 44, 0.419, 41.9],
    ['showcase villages', 30, 0.286, 28.6],
    ['every village', 105, 1, 100],
    ['none that was counted', 0, 0, 0],
  ])('%s of 105', (_, count, share, percent) => {
    const ratio = computeRatio(
      county(observation({ indicator: 'sewage', reading: value(count) })),
      sewage,
      '131',
      '2021-02-16',
    );
    expect(ratio?.value).toBeCloseTo(share, 3);
    expect(Math.round((ratio?.value ?? 0) * 1000) / 10).toBe(percent);
    expect(ratio).toMatchObject({ kind: 'share', basis: 'derived' });
  });

  it('problems per round are a rate, not a share', () => {
    const ratio = computeRatio(
      county(
        observation({ indicator: 'problems', reading: value(1285) }),
        observation({ indicator: 'rounds', reading: value(389) }),
      ),
      problems,
      '131',
      '2021-02-16',
    );
    expect(ratio?.value.toFixed(2)).toBe('3.30');
    expect(ratio?.kind).toBe('rate');
  });

  it('carries both inputs, so that anybody can recompute it', () => {
    const part = observation({ indicator: 'sewage', reading: value(44) });
    const ratio = computeRatio(county(part), sewage, '131', '2021-02-16');
    expect([ratio?.numerator, ratio?.denominator]).toEqual([part, register]);
  });

  const part = observation({ indicator: 'sewage', reading: value(44) });
  it.each([
    ['no denominator is named (households are not given)', county(observation()), toilets, '131', '2021-02-16'],
    ['nothing was said of the part', county(), sewage, '131', '2021-02-16'],
    ['the part is missing', county({ ...part, reading: notReported }), sewage, '131', '2021-02-16'],
    ['the part is not yet known', county(part), sewage, '131', '2021-02-15'],
    ['the whole is unknown in that place', county({ ...part, place: '131100' }), sewage, '131100', '2021-02-16'],
    [
      'the whole is missing',
      county(observation({ indicator: 'problems' }), observation({ indicator: 'rounds', reading: notReported })),
      problems,
      '131',
      '2021-02-16',
    ],
    [
      'the whole is 0',
      county(observation({ indicator: 'problems' }), observation({ indicator: 'rounds', reading: value(0) })),
      problems,
      '131',
      '2021-02-16',
    ],
    [
      'both are 0',
      county(
        observation({ indicator: 'problems', reading: value(0) }),
        observation({ indicator: 'rounds', reading: value(0) }),
      ),
      problems,
      '131',
      '2021-02-16',
    ],
  ])('none when %s', (_, which, of, place, asOf) => {
    expect(computeRatio(which, of, place, asOf)).toBeNull();
  });

  it.each([
    ['published ÷ register', 'published', 'published', 'derived'],
    ['demo ÷ published', 'demo', 'published', 'demo'],
    ['published ÷ demo', 'published', 'demo', 'demo'],
    ['demo ÷ demo', 'demo', 'demo', 'demo'],
    ['reported ÷ published', 'reported', 'published', 'derived'],
  ] as const)('%s', (_, numerator, denominator, basis) => {
    const which = campaign({
      indicators,
      observations: [
        observation({ indicator: 'sewage', basis: numerator }),
        observation({ indicator: 'villages', basis: denominator, reading: value(105) }),
      ],
    });
    expect(computeRatio(which, sewage, '131', '2021-02-16')?.basis).toBe(basis);
  });

  it('is a finite number of two values that were known, or nothing', () => {
    const mixed = fc.array(
      fc.tuple(anyObservation, fc.constantFrom('sewage', 'villages')).map(([word, id]) => ({ ...word, indicator: id })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(mixed, anyDate, (observations, asOf) => {
        const ratio = computeRatio(campaign({ indicators, observations }), sewage, '131', asOf);
        if (ratio === null) return;
        expect(Number.isFinite(ratio.value)).toBe(true);
        expect([ratio.numerator.reading.kind, ratio.denominator.reading.kind]).toEqual(['value', 'value']);
        for (const { knownFrom } of [ratio.numerator, ratio.denominator]) {
          expect(knownFrom === null || knownFrom <= asOf).toBe(true);
        }
        const isDemo = [ratio.numerator, ratio.denominator].some(({ basis }) => basis === 'demo');
        expect(ratio.basis).toBe(isDemo ? 'demo' : 'derived');
      }),
    );
  });
});

describe('isMeasure', () => {
  it('is false exactly for ranks and labels', () => {
    expect(natures.filter((nature) => !isMeasure(indicator({ nature })))).toEqual([
      'result',
      'ordinal',
      'standard',
      'scale',
      'programme',
      'idiom',
    ]);
  });
});
