import type { JWTPayload } from 'jose';
import { bureaus } from '@helix/service-kit/bureaus';
import { departmentScope } from '@helix/service-kit/classification';
import { departments, roles, type Role, type Viewer } from '@helix/service-kit/viewer';

/** What a machine may be, and the scopes of which it must have been granted one to be that. */
const scopesOfMachines: Readonly<Partial<Record<Role, readonly string[]>>> = {
  SYSTEM: [departmentScope, ...bureaus.flatMap(({ name }) => [`${name}:read`, `${name}:write`])],
  // Held without a scope too: it opens nothing by itself, and closes personal data to whoever has it.
  PROVINCIAL_INTEGRATOR: [],
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each !== '');

/**
 * The caller whom a verified access token describes (RFC 9068):
 *
 * | claim | becomes |
 * | --- | --- |
 * | `sub` | `subject` |
 * | `client_id`, or else `azp` | `client` |
 * | `roles` | `roles`: those that we know; PUBLIC always |
 * | `department` | `department`, of a BUREAU_OFFICER or a SYSTEM and only one that we know |
 * | `regions`, `parks`, `institutions`, `assignments` | the same; a list or one text |
 * | `talent` | `talent` |
 * | `scope` | `scopes`: those of the graph, which read `<what>:<right>` |
 *
 * SYSTEM and PROVINCIAL_INTEGRATOR are what machines are. SYSTEM is held only with a scope that goes with it: `<subgraph>:read`,
 * `<subgraph>:write` or `classified:read`. A machine, whose `sub` is its `client_id`, holds no other role.
 */
export function viewerOfClaims(claims: JWTPayload): Viewer {
  const subject = text(claims.sub);
  const client = text(claims['client_id']) ?? text(claims['azp']);
  const scopes = typeof claims['scope'] === 'string' ? claims['scope'].split(' ').filter((scope) => scope.includes(':')) : [];
  const claimed = new Set<unknown>(texts(claims['roles']));
  const isMachine = subject !== null && subject === client;
  const held = roles.filter((role) => {
    if (role === 'PUBLIC') return true;
    const needed = scopesOfMachines[role];
    return claimed.has(role) && (needed ? needed.length === 0 || needed.some((scope) => scopes.includes(scope)) : !isMachine);
  });
  const department = departments.find((known) => known === claims['department']);
  return {
    subject,
    client,
    roles: held,
    department: ((held.includes('BUREAU_OFFICER') || held.includes('SYSTEM')) && department) || null,
    regions: texts(claims['regions']).filter((code) => /^\d{6}$/.test(code)),
    parks: texts(claims['parks']),
    institutions: texts(claims['institutions']),
    talent: text(claims['talent']),
    assignments: texts(claims['assignments']),
    scopes,
    purpose: null,
    reason: null,
  };
}
