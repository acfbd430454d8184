/** A piece of markup that is safe to send as it stands. Only {@link html} makes one. */
export interface Html {
  readonly markup: string;
}

type Interpolated = string | number | Html | readonly Interpolated[] | null | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made harmless in element content and in quoted attribute values. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

function markupOf(value: Interpolated): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map(markupOf).join('');
}

/**
 * Markup from a template. Every interpolated string is escaped, so a description that a bureau wrote can never become markup;
 * lists are joined, and null, undefined and false print nothing.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Interpolated[]): Html => ({
  markup: strings.reduce((page, text, index) => page + markupOf(values[index - 1]) + text),
});
