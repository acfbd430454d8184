import { describe, expect, it } from 'vitest';
import { publicViewer } from '@helix/service-kit/viewer';
import { viewerOfClaims } from './claims.ts';

const person = { sub: 'p-1', client_id: 'pages' };
const machine = { sub: 'm-1', client_id: 'm-1' };

describe('the caller of a token', () => {
  it('has what the claims say', () => {
    const claims = {
      ...person,
      roles: ['BUREAU_OFFICER', 'RESEARCHER'],
      department: 'TALENT_OFFICE',
      regions: ['430300'],
      parks: ['park-1'],
      institutions: ['uni-1', 'uni-2'],
      talent: 'tal-1',
      assignments: ['bid-1'],
      scope: 'openid profile talent:read',
    };
    expect(viewerOfClaims(claims)).toEqual({
      ...publicViewer,
      subject: 'p-1',
      client: 'pages',
      roles: ['PUBLIC', 'RESEARCHER', 'BUREAU_OFFICER'],
      department: 'TALENT_OFFICE',
      regions: ['430300'],
      parks: ['park-1'],
      institutions: ['uni-1', 'uni-2'],
      talent: 'tal-1',
      assignments: ['bid-1'],
      scopes: ['talent:read'],
    });
  });

  it('is the public with a name where nothing else is said', () => {
    expect(viewerOfClaims(person)).toEqual({ ...publicViewer, subject: 'p-1', client: 'pages' });
  });

  it('holds no role, department or region that we do not know', () => {
    const claims = {
      ...person,
      roles: ['BUREAU_OFFICER', 'ADMIN', 'bureau_officer', 7],
      department: 'POLICE',
      regions: ['4303', '%', '430300'],
    };
    expect(viewerOfClaims(claims)).toMatchObject({ roles: ['PUBLIC', 'BUREAU_OFFICER'], department: null, regions: ['430300'] });
  });

  it('has a department as an officer or a system, and as nothing else', () => {
    const department = 'INDUSTRY';
    expect(viewerOfClaims({ ...person, department, roles: ['BUREAU_OFFICER'] }).department).toBe('INDUSTRY');
    expect(viewerOfClaims({ ...machine, department, roles: ['SYSTEM'], scope: 'talent:read' }).department).toBe('INDUSTRY');
    expect(viewerOfClaims({ ...person, department, roles: ['RESEARCHER'] }).department).toBeNull();
  });

  it('is not misled by claims of another type', () => {
    const claims = {
      ...person,
      roles: { BUREAU_OFFICER: true },
      regions: 430_300,
      talent: ['tal-1'],
      institutions: [{ id: 'uni-1' }],
      scope: ['a:b'],
    };
    expect(viewerOfClaims(claims)).toEqual({ ...publicViewer, subject: 'p-1', client: 'pages' });
  });

  it('takes the application from azp where there is no client_id', () => {
    expect(viewerOfClaims({ sub: 'p-1', azp: 'pages' }).client).toBe('pages');
    expect(viewerOfClaims({ sub: 'p-1', azp: 'other', client_id: 'pages' }).client).toBe('pages');
  });
});

describe('a machine', () => {
  it.each([
    ['SYSTEM', 'talent:read', ['PUBLIC', 'SYSTEM']],
    ['SYSTEM', 'classified:read', ['PUBLIC', 'SYSTEM']],
    ['SYSTEM', 'reports:read', ['PUBLIC']],
    ['SYSTEM', '', ['PUBLIC']],
    ['PROVINCIAL_INTEGRATOR', 'reports:read', ['PUBLIC', 'PROVINCIAL_INTEGRATOR']],
    ['PROVINCIAL_INTEGRATOR', '', ['PUBLIC', 'PROVINCIAL_INTEGRATOR']],
  ])('that claims %s with the scope "%s" holds %j', (role, scope, roles) => {
    expect(viewerOfClaims({ ...machine, roles: [role], scope }).roles).toEqual(roles);
  });

  it('is never a person: other roles are dropped, which a person with the same claims has', () => {
    const claims = { roles: ['BUREAU_OFFICER', 'FINANCE_OFFICER', 'SYSTEM'], scope: 'talent:read' };
    expect(viewerOfClaims({ ...machine, ...claims }).roles).toEqual(['PUBLIC', 'SYSTEM']);
    expect(viewerOfClaims({ ...person, ...claims }).roles).toEqual(['PUBLIC', 'BUREAU_OFFICER', 'FINANCE_OFFICER', 'SYSTEM']);
  });

  it('keeps the role that closes personal data, whatever its scopes: denial is never lost on the way [D17]', () => {
    const claims = { roles: ['BUREAU_OFFICER', 'PROVINCIAL_INTEGRATOR'] };
    expect(viewerOfClaims({ ...person, ...claims }).roles).toEqual(['PUBLIC', 'BUREAU_OFFICER', 'PROVINCIAL_INTEGRATOR']);
  });

  it('gets no role from scopes alone', () => {
    expect(viewerOfClaims({ ...machine, scope: 'talent:read reports:read' }).roles).toEqual(['PUBLIC']);
  });
});
