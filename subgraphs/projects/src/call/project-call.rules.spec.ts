import { describe, expect, it } from 'vitest';
import { groupsNotAsked } from './project-call.rules.ts';

describe('征求意见 consultation before a call is issued (BS-05c)', () => {
  it('asks six groups; those missing are named in the order of the text', () => {
    expect(groupsNotAsked([])).toEqual(['DEPARTMENTS', 'UNIVERSITIES', 'INSTITUTES', 'INDUSTRY', 'ASSOCIATIONS', 'PUBLIC']);
    expect(groupsNotAsked(['PUBLIC', 'DEPARTMENTS', 'INDUSTRY'])).toEqual(['UNIVERSITIES', 'INSTITUTES', 'ASSOCIATIONS']);
    expect(groupsNotAsked(['DEPARTMENTS', 'UNIVERSITIES', 'INSTITUTES', 'INDUSTRY', 'ASSOCIATIONS', 'PUBLIC'])).toEqual([]);
  });
});
