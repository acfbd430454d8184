/** Above this length one native scan is cheaper than a loop over the characters. */
const SHORT_TEXT = 40;

/** Exactly the characters that `JSON.stringify` escapes: quotes, backslashes, controls, and surrogates (of which only lone ones are). */
// oxlint-disable-next-line no-control-regex -- controls are what it looks for
const MAY_NEED_ESCAPING = /["\\\u0000-\u001f\ud800-\udfff]/;

/** The JSON text of a string, byte for byte what `JSON.stringify` gives, lone surrogates included. */
export function quote(text: string): string {
  if (text.length > SHORT_TEXT) return MAY_NEED_ESCAPING.test(text) ? JSON.stringify(text) : `"${text}"`;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff)) return JSON.stringify(text);
  }
  return `"${text}"`;
}

/** An object out of a subgraph's answer: its keys are response names, its prototype says nothing. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a plain read of this key could find something inherited from `Object.prototype` (`constructor`, `__proto__`, …). */
export const isInherited = (key: string): boolean => key in Object.prototype;

/** Reads only what the answer itself holds. */
export const readOwn = (data: Data, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);

/** Writes an own property, whatever its name: plain assignment to `__proto__` would change the prototype instead. */
export function writeOwn(data: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
  else data[key] = value;
}
