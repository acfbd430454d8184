import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const about = z.strictObject({
  titleZh: z.string().min(1),
  titleEn: z.string().min(1),
  descriptionZh: z.string(),
  descriptionEn: z.string(),
  variables: z.record(z.string(), z.unknown()),
});

/** A question that the graph answers in one operation; stored as `<id>.graphql` with `<id>.json` beside it. */
export interface StoredOperation extends z.infer<typeof about> {
  readonly id: string;
  readonly document: string;
}

/** Reads the stored operations, by id. @throws naming the file that is incomplete */
export function storedOperations(folder: URL): readonly StoredOperation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const id = file.slice(0, -'.graphql'.length);
      const described = about.safeParse(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')));
      if (!described.success) throw new Error(`${id}.json: ${z.prettifyError(described.error)}`);
      return { id, document: readFileSync(new URL(file, folder), 'utf8'), ...described.data };
    });
}
