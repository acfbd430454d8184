import type { Candidate, Deduplication, Ground, Started } from './candidates.ts';
import { firstDifference } from './equality.ts';
import { askOnce, drive, type Shot } from './load.ts';
import { cpuMsOf, memoryMibOf } from './processes.ts';
import type { Operation } from './workload.ts';

/** How long and how hard. */
export interface Pace {
  readonly rounds: number;
  /** Of load per candidate, operation and round. */
  readonly seconds: number;
  /** Of load per candidate and operation before the first round. */
  readonly warmUpSeconds: number;
  readonly connections: number;
}

/** Processor milliseconds per request; null where the system does not tell. */
export interface Cpu {
  readonly gateway: number | null;
  /** 0 where the subgraphs work in the gateway's process. */
  readonly subgraphs: number | null;
  readonly postgres: number | null;
}

/** One candidate's figures for one operation in one round. */
export interface Sample {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  readonly cpu: Cpu;
}

export interface Measured {
  /** What the answer takes, in bytes. */
  readonly bytes: number;
  /** One per round, in their order. */
  readonly samples: readonly Sample[];
  /** Answers that differed from the first one, over all rounds. */
  readonly wrong: number;
  /** What the first of them was; null where there was none. */
  readonly example: string | null;
}

/** `equal`, or how the answer differs from ours; null where the operation was not put to the candidate. */
export type Verdict = string | null;

export interface Phase {
  readonly scale: number;
  readonly deduplication: Deduplication;
  /** Why a candidate did not start, by candidate. */
  readonly failures: Readonly<Record<string, string>>;
  /** By candidate, then operation. */
  readonly equality: Readonly<Record<string, Readonly<Record<string, Verdict>>>>;
  /** By operation, then candidate; those alone whose answers are equal to ours. */
  readonly measured: Readonly<Record<string, Readonly<Record<string, Measured>>>>;
  /** Proportional resident memory in MiB after the last round, by candidate. */
  readonly memory: Readonly<Record<string, { readonly gateway: number | null; readonly subgraphs: number | null }>>;
}

interface Entrant {
  readonly candidate: Candidate;
  readonly started: Started;
}

interface Contest {
  readonly entrant: Entrant;
  readonly operation: Operation;
  readonly shot: Shot;
  readonly expected: Buffer;
  readonly samples: Sample[];
  wrong: number;
  example: string | null;
}

/**
 * Measures candidates side by side: every round goes through all operations, and each operation is put to one candidate after the other, so that
 * what disturbs the machine disturbs neighbours alike. The first candidate's answers are what the others' must equal.
 *
 * @param tell learns of progress, for people
 */
export async function measure(
  ground: Ground,
  postgresPid: number,
  {
    candidates,
    operations,
    deduplication,
    pace,
  }: { candidates: readonly Candidate[]; operations: readonly Operation[]; deduplication: Deduplication; pace: Pace },
  tell: (line: string) => void,
): Promise<Phase> {
  const failures: Record<string, string> = {};
  const entrants: Entrant[] = [];
  try {
    for (const candidate of candidates) {
      try {
        entrants.push({ candidate, started: await candidate.start(ground, deduplication) });
      } catch (error) {
        failures[candidate.id] = reasonOf(error);
        tell(`${candidate.id}: ${failures[candidate.id]}`);
      }
    }
    const { equality, contests } = await compare(entrants, operations);
    for (const [id, verdicts] of Object.entries(equality)) {
      for (const [operation, verdict] of Object.entries(verdicts))
        if (verdict !== 'equal' && verdict !== null) tell(`${id} ${operation}: ${verdict}`);
    }
    const running = new Set(contests);
    /** A candidate that breaks under load is out of this operation, with the reason. */
    const unlessItBreaks = async (contest: Contest, work: () => Promise<unknown>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        const { candidate } = contest.entrant;
        equality[candidate.id]![contest.operation.id] = `broke under load: ${reasonOf(error)}`;
        tell(`${candidate.id} ${contest.operation.id} broke under load: ${reasonOf(error)}`);
        running.delete(contest);
      }
    };
    if (pace.warmUpSeconds > 0) {
      const warmUp = { ...pace, seconds: pace.warmUpSeconds };
      for (const contest of contests) await unlessItBreaks(contest, () => drive(contest.shot, { ...warmUp, expected: contest.expected }));
    }
    for (let round = 0; round < pace.rounds; round++) {
      tell(`scale ${ground.world.scale}, sharing ${deduplication}: round ${round + 1} of ${pace.rounds}`);
      for (const operation of operations) {
        const ofOperation = [...running].filter((contest) => contest.operation === operation);
        // Whoever begins changes from round to round.
        const first = round % Math.max(1, ofOperation.length);
        for (const contest of [...ofOperation.slice(first), ...ofOperation.slice(0, first)]) {
          await unlessItBreaks(contest, () => spell(contest, pace, postgresPid));
        }
      }
    }
    return {
      scale: ground.world.scale,
      deduplication,
      failures,
      equality,
      measured: Object.fromEntries(
        operations.map(({ id }) => [
          id,
          Object.fromEntries(
            [...running]
              .filter(({ operation }) => operation.id === id)
              .map(({ entrant, expected, samples, wrong, example }) => [
                entrant.candidate.id,
                { bytes: expected.length, samples, wrong, example },
              ]),
          ),
        ]),
      ),
      memory: Object.fromEntries(
        entrants.map(({ candidate: { id }, started: { running, subgraphPids } }) => [
          id,
          { gateway: memoryMibOf([running.pid]), subgraphs: memoryMibOf(subgraphPids) },
        ]),
      ),
    };
  } finally {
    await Promise.all(entrants.map(({ started }) => started.running.stop()));
  }
}

const reasonOf = (error: unknown): string => (error as Error).message.split('\n').slice(0, 3).join(' ').slice(0, 300);

/** Puts every operation to every candidate once, and keeps those contests whose answers can be compared and are equal. */
async function compare(
  entrants: readonly Entrant[],
  operations: readonly Operation[],
): Promise<{ equality: Record<string, Record<string, Verdict>>; contests: Contest[] }> {
  const equality: Record<string, Record<string, Verdict>> = Object.fromEntries(entrants.map(({ candidate }) => [candidate.id, {}]));
  const contests: Contest[] = [];
  for (const operation of operations) {
    let reference: unknown;
    for (const entrant of entrants) {
      const verdicts = equality[entrant.candidate.id]!;
      const shot = entrant.started.shot(operation);
      if (!shot) {
        verdicts[operation.id] = null;
        continue;
      }
      const answer = await dataOf(shot);
      if ('refusal' in answer) {
        verdicts[operation.id] = answer.refusal;
        continue;
      }
      reference ??= answer.data;
      const comparable = entrant.started.comparable ?? ((data: unknown): unknown => data);
      const difference = firstDifference(comparable(reference), comparable(answer.data));
      verdicts[operation.id] = difference ?? 'equal';
      if (difference === null) contests.push({ entrant, operation, shot, expected: answer.text, samples: [], wrong: 0, example: null });
    }
  }
  return { equality, contests };
}

/** The data of an answer without errors; twice, because the first one may find caches empty and say so. */
async function dataOf(shot: Shot): Promise<{ data: unknown; text: Buffer } | { refusal: string }> {
  try {
    await askOnce(shot);
    const { status, text } = await askOnce(shot);
    const { data, errors } = JSON.parse(text.toString('utf8')) as { data?: unknown; errors?: unknown };
    if (status !== 200 || errors !== undefined) return { refusal: `status ${status}: ${JSON.stringify(errors)?.slice(0, 200)}` };
    return { data, text };
  } catch (error) {
    return { refusal: reasonOf(error) };
  }
}

async function spell(contest: Contest, pace: Pace, postgresPid: number): Promise<void> {
  const { running, subgraphPids } = contest.entrant.started;
  const groups = [[running.pid], subgraphPids, [postgresPid]] as const;
  const before = groups.map(cpuMsOf);
  const { wrong, example, requests, ...figures } = await drive(contest.shot, { ...pace, expected: contest.expected });
  const [gateway, subgraphs, postgres] = groups.map(cpuMsOf).map((after, at) => {
    const begin = before[at];
    return after === null || begin == null ? null : (after - begin) / requests;
  }) as [number | null, number | null, number | null];
  contest.samples.push({ ...figures, requests, cpu: { gateway, subgraphs, postgres } });
  contest.wrong += wrong;
  contest.example ??= example;
}
