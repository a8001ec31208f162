import { describe, expect, it, vi } from 'vitest';
import { joinAsked } from '@/pages/parts/asked';

const has = (data: number) => ({ data, isError: false, error: null, refetch: vi.fn() });
const waits = () => ({ data: undefined, isError: false, error: null, refetch: vi.fn() });
const failed = (error: string) => ({ data: undefined, isError: true, error, refetch: vi.fn() });
/** Had once; asking again failed. */
const kept = (data: number) => ({ data, isError: true, error: 'late', refetch: vi.fn() });

describe('several queries as one', () => {
  it.each([
    ['none', [], [], false, null],
    ['all there', [has(1), has(2)], [1, 2], false, null],
    ['one to come', [has(1), waits()], undefined, false, null],
    ['one failed', [has(1), failed('lost')], undefined, true, 'lost'],
    ['one failed, one to come', [waits(), failed('lost')], undefined, true, 'lost'],
    ['two failed', [failed('first'), failed('second')], undefined, true, 'first'],
    ['one kept from before', [has(1), kept(2)], [1, 2], false, null],
  ])('%s', (_, asked, data, isError, error) => {
    expect(joinAsked<number>(asked)).toMatchObject({ data, isError, error });
  });

  it('asks again for what failed, and for nothing else', () => {
    const asked = [has(1), failed('lost'), waits()];
    joinAsked<number>(asked).refetch();
    expect(asked.map(({ refetch }) => refetch.mock.calls.length)).toEqual([0, 1, 0]);
  });
});
