import type { Column } from './columns.ts';

/** JSON Lines: an object per record, its values by the path of their column exactly as the graph gives them; a piece of text per page. */
export async function* jsonLines(columns: readonly Column[], pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const records of pages) {
    yield records
      .map((record) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column.path, column.valueIn(record)])))}\n`)
      .join('');
  }
}

/** The last line of a file that could not be finished: what a GraphQL answer would say. */
export const errorLine = (errors: readonly object[]): string => `${JSON.stringify({ errors })}\n`;
