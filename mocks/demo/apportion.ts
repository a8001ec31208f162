/**
 * Parts a whole number by weights so that the parts are whole, add up to it exactly and are within 1 of the exact
 * share: `apportion(10, [1, 1, 1])` → [4, 3, 3]. What is left after rounding down goes to the largest remainders, ties
 * to the earlier part. Throws when a number is negative or not whole, or when there is something to part and no weight.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  for (const number of [total, ...weights]) {
    if (!Number.isInteger(number) || number < 0) throw new RangeError(`apportion takes whole numbers, found ${number}`);
  }
  if (!Number.isSafeInteger(total * sum)) throw new RangeError(`apportion cannot hold ${total} × ${sum} exactly`);
  if (sum === 0) {
    if (total === 0) return weights.map(() => 0);
    throw new RangeError(`nothing to part ${total} by: all weights are 0`);
  }
  // Whole-number remainders: a rounding error could otherwise hand out one piece too many.
  const shares = weights.map((weight, index) => {
    const remainder = (total * weight) % sum;
    return { index, floor: (total * weight - remainder) / sum, remainder };
  });
  const left = total - shares.reduce((whole, share) => whole + share.floor, 0);
  const ranked = [...shares].sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const favoured = new Set(ranked.slice(0, left).map((share) => share.index));
  return shares.map((share) => share.floor + (favoured.has(share.index) ? 1 : 0));
}
