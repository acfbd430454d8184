import { badInput, badRequest } from '../limits/refusal.ts';

/** The parameters of an address, each at most once. @throws Refusal BAD_REQUEST for bad UTF-8 or repetition, BAD_USER_INPUT for an unknown name */
export function parametersOf(url: string, known: readonly string[]): Readonly<Record<string, string | undefined>> {
  const start = url.indexOf('?');
  const text = start < 0 ? '' : url.slice(start + 1);
  try {
    decodeURIComponent(text);
  } catch {
    throw badRequest('网址不是有效的 UTF-8', 'The address is not valid UTF-8');
  }
  const parameters = new URLSearchParams(text);
  for (const name of new Set(parameters.keys())) {
    // A misspelt filter would otherwise export everything.
    if (!known.includes(name)) {
      throw badInput(
        `没有参数 ${name.slice(0, 40)}，可用：${known.join('、')}`,
        `There is no parameter ${name.slice(0, 40)}; these are: ${known.join(', ')}`,
        {
          argument: name.slice(0, 40),
        },
      );
    }
    if (parameters.getAll(name).length > 1)
      throw badRequest(`网址中的参数 ${name} 重复`, `The parameter ${name} of the address is repeated`);
  }
  return Object.fromEntries(known.map((name) => [name, parameters.get(name) || undefined]));
}

/** @throws Refusal BAD_USER_INPUT unless the text is a JSON object; null where there is none */
export function filterIn(text: string | undefined): object | null {
  if (text === undefined) return null;
  let filter: unknown;
  try {
    filter = JSON.parse(text);
  } catch {
    filter = null;
  }
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) {
    throw badInput('filter 须为 JSON 对象', 'filter must be a JSON object', { argument: 'filter' });
  }
  return filter;
}

/** @throws Refusal BAD_USER_INPUT unless the text is FIELD:ASC or FIELD:DESC; null where there is none */
export function orderIn(text: string | undefined): { readonly field: string; readonly direction: string } | null {
  if (text === undefined) return null;
  const [, field, direction] = /^([A-Za-z_]\w{0,99}):(ASC|DESC)$/.exec(text) ?? [];
  if (!field || !direction) {
    throw badInput('orderBy 须形如 FIELD:ASC 或 FIELD:DESC', 'orderBy must be FIELD:ASC or FIELD:DESC', { argument: 'orderBy' });
  }
  return { field, direction };
}
