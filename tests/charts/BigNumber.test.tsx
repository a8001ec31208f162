// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { BigNumber } from '@/charts/BigNumber';
import type { NumberParts } from '@/figures/figure';
import { numberSample } from './numberSamples';

afterEach(cleanup);

function textOf(parts: NumberParts): string {
  const { container } = render(<BigNumber figure={{ ...numberSample('zh'), parts }} size="list" />);
  const text = container.textContent ?? '';
  cleanup();
  return text;
}

describe('BigNumber', () => {
  it('is exactly before + digits + after + unit, whatever the parts', () => {
    const words = fc.constantFrom('', '近', '约', '第', '万', '万余', '余', '多');
    const digits = fc.oneof(fc.nat({ max: 1e9 }).map(String), fc.constantFrom('5.1', '11,577', '0', '−3.5'));
    const units = fc.constantFrom('', '座', '平方米', '个村', '名', '%');
    fc.assert(
      fc.property(words, digits, words, units, (before, number, after, unit) => {
        expect(textOf({ before, digits: number, after, unit })).toBe(`${before}${number}${after}${unit}`);
      }),
      { numRuns: 60 },
    );
  });

  it('puts a space, and nothing else, before an English unit', () => {
    expect(textOf(numberSample('en', 'toilets').parts)).toBe('11,577 toilets');
    expect(textOf(numberSample('en', 'demolition').parts)).toBe('nearly 150,000 square metres');
    expect(textOf(numberSample('en', 'volunteers').parts)).toBe('51 thousand people');
    expect(textOf(numberSample('en', 'rank').parts)).toBe('8th');
  });

  it('sets the last three of five digits apart by spacing alone', () => {
    const { container } = render(<BigNumber figure={numberSample('zh')} size="indicator" />);
    expect([...container.querySelectorAll('.digits > span')].map((group) => group.textContent)).toEqual(['11', '577']);
    expect(container.querySelector('.group')?.textContent).toBe('577');
    expect(container.querySelector('data')?.textContent).toBe('11577座');
    cleanup();
    const whole = render(<BigNumber figure={numberSample('zh', 'problems')} size="indicator" />);
    expect(whole.container.querySelectorAll('.group')).toHaveLength(0);
  });

  it('carries its machine value and the indicator that explains it', () => {
    const { container } = render(<BigNumber figure={numberSample('zh', 'demolition')} size="list" />);
    const data = container.querySelector('data');
    expect(data?.getAttribute('value')).toBe('150000');
    expect(data?.getAttribute('data-figure')).toBe('demolition');
  });

  it('shows a missing number as its reason, never as 0', () => {
    const { container } = render(<BigNumber figure={numberSample('zh', 'missing')} size="list" />);
    expect(container.textContent).toBe('未报');
    expect(container.querySelector('data')).toBeNull();
    expect(container.querySelector('[data-missing="notReported"] svg')).not.toBeNull();
  });
});
