import { describe, expect, it } from 'vitest';
import { firstDifference, values, withoutCursors } from './equality.ts';

const answer = { project: { id: 'p1', lead: null, participants: [{ role: 'LEAD' }, { role: 'PARTNER' }] } };

describe('whether a gateway answers like ours', () => {
  it('does not mind the order of keys', () =>
    expect(
      firstDifference(answer, { project: { participants: [{ role: 'LEAD' }, { role: 'PARTNER' }], lead: null, id: 'p1' } }),
    ).toBeNull());
  it.each([
    ['another value', { project: { ...answer.project, id: 'p2' } }, 'data.project.id: "p1" and "p2"'],
    ['null instead of an object', { project: null }, /^data\.project: \{.* and null$/],
    [
      'a missing item of a list',
      { project: { ...answer.project, participants: [{ role: 'LEAD' }] } },
      'data.project.participants: 2 and 1 items',
    ],
    [
      'items in another order',
      { project: { ...answer.project, participants: answer.project.participants.toReversed() } },
      /^data\.project\.participants\.0\.role: /,
    ],
    ['a field too many', { project: { ...answer.project, extra: null } }, 'data.project.extra: only in the other'],
    ['an empty object for an empty list', { project: { ...answer.project, participants: {} } }, /^data\.project\.participants: /],
  ])('tells the place of %s', (_, other, place) => expect(firstDifference(answer, other)).toMatch(place));
});

describe('whether SQL answers like ours', () => {
  it('leaves cursors out, at any depth, and nothing else', () =>
    expect(withoutCursors({ list: { nodes: [{ id: '1' }], pageInfo: { hasNextPage: true, endCursor: 'signed' } } })).toEqual({
      list: { nodes: [{ id: '1' }], pageInfo: { hasNextPage: true } },
    }));
  it('finds the same values under other names and in another nesting, amounts in fen', () =>
    expect(values({ projects: { nodes: [{ id: 'p1', lead: { id: 'i1' }, reward: { wan: '7.5' }, chain: null, isJoint: true }] } })).toEqual(
      values({ allProjects: { nodes: [{ rowId: 'p1', leads: [{ by: { rowId: 'i1' } }], rewardFen: '7500000', isJoint: true }] } }),
    ));
  it.each([
    ['120', '120000000'],
    ['0.000001', '1'],
    ['0', '0'],
    ['-3.5', '-3500000'],
  ])('takes %s wan for %s fen', (wan, fen) => expect(values({ wan })).toEqual([fen]));
});
