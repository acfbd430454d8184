import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewerOfClaims } from '@helix/gateway/auth/claims';
import { roles } from '@helix/service-kit/viewer';
import { realInput } from '@helix/world/real-input';
import { generators } from '@helix/world/world';
import { spineOf } from '../load-world.ts';
import { claimsOf, identities, identityOf, pagesClient, viewerOf, type Identity } from './identities.ts';

const all = identities as readonly Identity[];

describe('the demo identities 演示身份', () => {
  it('are one at least for each role of those who sign in, and have ids and labels of their own', () => {
    expect(new Set(all.map(({ role }) => role))).toEqual(new Set(roles.filter((role) => role !== 'PUBLIC')));
    for (const field of ['id', 'labelZh', 'labelEn'] as const) expect(new Set(all.map((each) => each[field])).size).toBe(all.length);
  });

  it('are bound to records of the demo world', async () => {
    const spine = (await spineOf(1))!;
    const ids = new Set(
      Object.values(generators).flatMap((generate) =>
        Object.values(generate(spine)).flatMap((rows) => rows.map((row) => (row as { id?: string }).id)),
      ),
    );
    for (const entity of ['Institution', 'Park', 'Region']) {
      for (const line of readFileSync(realInput('institutions', entity), 'utf8').trim().split('\n')) {
        const { id, code } = JSON.parse(line) as { id?: string; code?: string };
        ids.add(id ?? code);
      }
    }
    const bound = all.flatMap(({ regions = [], parks = [], institutions = [], assignments = [], talent }) => [
      ...regions,
      ...parks,
      ...institutions,
      ...assignments,
      ...(talent ? [talent] : []),
    ]);
    expect(bound.length).toBeGreaterThan(all.length);
    expect(bound.filter((id) => !ids.has(id))).toEqual([]);
    expect(spine.talents.find(({ id }) => id === identityOf('researcher')!.talent)!.employerId).toBe(
      identityOf('institution-admin')!.institutions![0],
    );
  });

  it.each(all.map(({ id }) => id))('%s is for tests the caller whom the gateway makes of its token', (id) => {
    const identity = identityOf(id)!;
    const client_id = identity.isMachine ? id : pagesClient;
    const scope = ['openid', ...(identity.scopes ?? [])].join(' ');
    expect(viewerOfClaims({ ...claimsOf(identity), sub: id, client_id, scope })).toEqual(viewerOf(id));
  });
});
