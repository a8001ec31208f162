/** Joins the class names that apply: `('a', false, undefined, 'b')` → `a b`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => typeof name === 'string').join(' ');
}
