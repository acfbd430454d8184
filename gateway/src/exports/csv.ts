import type { Column, Leaf } from './columns.ts';

// Office programs keep a byte order mark to tell UTF-8 from the old national encodings.
const byteOrderMark = '\ufeff';
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;
// What office programs take for a formula, in half and full width, also behind spaces that they drop; tab and line breaks lead to the next cell.
const formula = /^(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Values of a list stand in one cell. */
export const joined = (value: Leaf | readonly Leaf[]): Leaf => (Array.isArray(value) ? value.join('；') : (value as Leaf));

/** A cell that no office program runs as a formula (hostile case C12): an apostrophe before what begins like one, unless it is a plain number. */
export const harmless = (text: string): string => (formula.test(text) && !plainNumber.test(text) ? `'${text}` : text);

function cell(value: Leaf): string {
  if (value === null) return '';
  const text = harmless(String(value));
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly Leaf[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A CSV file: UTF-8 with its byte order mark, RFC 4180, one line of headings in both languages; a piece of text per page of records. */
export async function* csv(columns: readonly Column[], pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  yield byteOrderMark + line(columns.map(({ label: { zh, en } }) => `${zh} ${en}`));
  for await (const records of pages) {
    yield records.map((record) => line(columns.map((column) => joined(column.valueIn(record))))).join('');
  }
}
