/** A position of the client's answer. */
export type ResponsePath = readonly (string | number)[];

/** What may be told to a client about something that went wrong; paths and locations are the executor's business. */
export interface Complaint {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Fields that never arrived at an object, and why. It is reported wherever the client looks for one of them. */
export interface Loss {
  /** Dotted response paths from the object on. */
  readonly paths: { has(path: string): boolean };
  /** Empty when the reasons are already reported as located problems. */
  readonly complaints: readonly Complaint[];
  /** Not worth an error unless the client looks for one of the fields. */
  readonly isQuiet?: true;
}

export type Losses = ReadonlyMap<object, readonly Loss[]>;

/** The losses that may explain what is missing at one object: its own, and those of objects above it that reach down to it. */
export type Reach = readonly { readonly loss: Loss; readonly above: string }[];

export const OUT_OF_REACH: Reach = [];

export function reachAt(data: object, losses: Losses, inherited: Reach): Reach {
  const own = losses.get(data);
  return own ? [...own.map((loss) => ({ loss, above: '' })), ...inherited] : inherited;
}

/** What of a reach goes on below a field. */
export function reachBelow(reach: Reach, key: string): Reach {
  if (reach.length === 0) return reach;
  return reach.filter(({ loss, above }) => loss.paths.has(above + key)).map(({ loss, above }) => ({ loss, above: `${above}${key}.` }));
}

export const lossOf = (reach: Reach, key: string): Loss | undefined => reach.find(({ loss, above }) => loss.paths.has(above + key))?.loss;
