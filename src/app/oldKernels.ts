/**
 * Gives arrays the one method the code uses that Chromium 83, still in use on county intranets, does not have: `at` is
 * of Chromium 92. Everything else newer is held off by `tsconfig.browser.json`; syntax is lowered by the build.
 */
export function fillOldKernel(arrays: { at?: unknown } = Array.prototype): void {
  if (typeof arrays.at === 'function') return;
  Object.defineProperty(arrays, 'at', { value: at, writable: true, configurable: true });
}

function at<Item>(this: readonly Item[], index: number): Item | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}
