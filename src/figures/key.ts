/** A short name for a drawing that changes whenever anything in it changes (FNV-1a over its JSON, 53 bits, base 36). */
export function buildKey(content: unknown): string {
  const text = JSON.stringify(content);
  let high = 0x811c9dc5;
  let low = 0xc9dc5811;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + index), 0x01000193);
  }
  return ((high >>> 0) * 0x200000 + (low & 0x1fffff)).toString(36);
}
