import { describe, expect, it } from 'vitest';
import { Circuit } from './circuit.ts';
import { Turns } from './turns.ts';

describe('a circuit 熔断器', () => {
  const opened = (): Circuit => {
    const circuit = new Circuit();
    for (let failures = 0; failures < 5; failures += 1) circuit.failed(circuit.admit(0)!, 0);
    return circuit;
  };

  it('opens after five failures in a row, not after five among answers', () => {
    const circuit = new Circuit();
    for (let round = 0; round < 20; round += 1) {
      circuit.failed(circuit.admit(0)!, 0);
      if (round % 4 === 3) circuit.succeeded();
    }
    expect(circuit.state).toBe('closed');
    expect(opened().state).toBe('open');
  });

  it('admits one probe at a time, after a pause that doubles up to ten seconds', () => {
    const circuit = opened();
    let now = 0;
    const pauses: number[] = [];
    for (let probes = 0; probes < 7; probes += 1) {
      const from = now;
      while (circuit.admit(now) === null) now += 100;
      pauses.push(now - from);
      expect([circuit.state, circuit.admit(now)]).toEqual(['half-open', null]);
      circuit.failed('probe', now);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000]);
  });

  it('closes with one answer, and begins with the shortest pause the next time', () => {
    const circuit = opened();
    expect(circuit.admit(1_000)).toBe('probe');
    circuit.succeeded();
    expect([circuit.state, circuit.admit(1_000)]).toEqual(['closed', 'usual']);
    for (let failures = 0; failures < 5; failures += 1) circuit.failed('usual', 2_000);
    expect([circuit.admit(2_900), circuit.admit(3_000)]).toEqual([null, 'probe']);
  });

  it('lets another probe go when the client of the last one left before it was answered', () => {
    const circuit = opened();
    expect(circuit.admit(1_000)).toBe('probe');
    circuit.withdrawn('probe');
    expect(circuit.admit(1_000)).toBe('probe');
  });

  it('is not kept open by failures of requests that were sent before it opened', () => {
    const circuit = opened();
    for (let late = 0; late < 10; late += 1) circuit.failed('usual', 900);
    expect(circuit.admit(1_000)).toBe('probe');
  });

  it('tries at once when the subgraph says that it is well', () => {
    const circuit = opened();
    circuit.mayProbe();
    expect(circuit.admit(1)).toBe('probe');
  });
});

describe('turns 并发上限', () => {
  const never = new AbortController().signal;

  it('come in the order in which they were asked for, no more at once than allowed', async () => {
    const turns = new Turns(2, 10);
    const order: number[] = [];
    const waiting: Promise<void>[] = [];
    for (let at = 0; at < 5; at += 1) {
      const turn = turns.take(never);
      if (turn) waiting.push(turn.then(() => void order.push(at)));
    }
    expect([turns.running, turns.waiting]).toEqual([2, 3]);
    for (let ended = 0; ended < 3; ended += 1) turns.end();
    await Promise.all(waiting);
    expect([order, turns.running, turns.waiting]).toEqual([[2, 3, 4], 2, 0]);
    turns.end();
    turns.end();
    expect(turns.running).toBe(0);
  });

  it('are given up by who has gone, and pass to the next', async () => {
    const turns = new Turns(1, 10);
    expect(turns.take(never)).toBeUndefined();
    const gone = new AbortController();
    const [first, second] = [turns.take(gone.signal), turns.take(never)];
    gone.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    turns.end();
    await second;
    expect([turns.running, turns.waiting]).toEqual([1, 0]);
  });

  it('are all taken when as many run and wait as may', () => {
    const turns = new Turns(1, 1);
    expect(turns.full).toBe(false);
    void turns.take(never);
    expect(turns.full).toBe(false);
    void turns.take(never);
    expect(turns.full).toBe(true);
  });
});
