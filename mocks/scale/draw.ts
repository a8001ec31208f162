/** Draws the place of one of the weights, each as likely as it is heavy. */
export type Draw = (random: () => number) => number;

/** By running sums, so that a draw from hundreds takes a handful of steps. Throws when there is nothing to draw from. */
export function createDraw(weights: readonly number[]): Draw {
  const sums = new Float64Array(weights.length);
  let whole = 0;
  for (const [at, weight] of weights.entries()) {
    whole += weight;
    sums[at] = whole;
  }
  if (!(whole > 0)) throw new RangeError('nothing to draw from');
  return (random) => {
    const lot = random() * whole;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > lot) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Parts of a whole number in the proportion of weights; running shares are rounded, so that they add up exactly. */
export function partOut(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let [share, given] = [0, 0];
  return weights.map((weight) => {
    share += weight;
    const next = Math.round((whole * share) / sum);
    const part = next - given;
    given = next;
    return part;
  });
}
