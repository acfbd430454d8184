import { responsePathAsArray, type ResponsePath } from 'graphql';
import type { DataClass, Refusal } from './classification.ts';
import type { Access, AccessOutcome } from './journal/access-log.ts';

/** One place of the answer where a value is withheld; stands in `extensions.withheld`. */
export interface Withheld {
  readonly path: readonly (string | number)[];
  readonly coordinate: string;
  readonly class: DataClass;
  readonly code: Refusal;
  readonly reasonZh: string;
  readonly reasonEn: string;
  /** The bureau to ask. */
  readonly askZh: string;
  readonly askEn: string;
}

/** What one answer withheld, and what it showed that must be accounted for. */
export class Disclosure {
  readonly withheld: Withheld[] = [];
  readonly #accesses = new Map<string, { outcome: AccessOutcome; type: string; key: string; fields: Set<string> }>();

  withhold(path: ResponsePath, what: Omit<Withheld, 'path'>): void {
    this.withheld.push({ path: responsePathAsArray(path), ...what });
  }

  /** @param field its name; `*` stands for a record that is not open as a whole */
  record(outcome: AccessOutcome, type: string, key: string, field: string): void {
    const name = `${outcome} ${type} ${key}`;
    const known = this.#accesses.get(name);
    if (known) known.fields.add(field);
    else this.#accesses.set(name, { outcome, type, key, fields: new Set([field]) });
  }

  get accesses(): readonly Access[] {
    return [...this.#accesses.values()].map((access) => ({
      ...access,
      fields: [...access.fields].map((field) => `${access.type}.${field}`),
    }));
  }
}
