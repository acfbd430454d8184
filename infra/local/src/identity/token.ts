/**
 * `npm run token -- <ROLE or identity>`: prints an access token of a demo identity, got from the development issuer that runs on this machine
 * by the same steps as the pages or a departmental system take. The token alone goes to standard output.
 */
import { resolve } from 'node:path';
import { SettingsError } from '@helix/service-kit/settings';
import { localSettings } from '../settings.ts';
import { identities, identityOf, type Identity } from './identities.ts';
import { readIssuerState } from './issuer-state.ts';
import { machineToken, personToken, SignInError } from './sign-in.ts';

const all = identities as readonly Identity[];

async function main(): Promise<void> {
  const asked = process.argv[2] ?? '';
  const identity = identityOf(asked) ?? all.find(({ role }) => role === asked.toUpperCase());
  if (!identity) {
    const lines = all.map(({ id, role, labelZh, labelEn }) => `  ${id.padEnd(32)} ${role.padEnd(22)} ${labelZh} ${labelEn}`);
    throw new SettingsError(`请给出角色或演示身份。 Give a role or a demo identity:\n${lines.join('\n')}`);
  }
  const settings = localSettings();
  const state = readIssuerState(resolve(settings.HELIX_DATA));
  if (!state || !(await fetch(`${state.url}/identities`).catch(() => null))?.ok) {
    throw new SettingsError('开发用登录服务未运行，请先执行 npm start。 The development issuer does not run: npm start first.');
  }
  const secret = state.clientSecrets[identity.id];
  const token =
    identity.isMachine && secret
      ? await machineToken(state.url, identity, secret)
      : await personToken(state.url, identity.id, `${state.page}/`);
  process.stdout.write(`${token}\n`);
}

main().catch((error: unknown) => {
  const expected = error instanceof SettingsError || error instanceof SignInError;
  process.stderr.write(`${expected ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
});
