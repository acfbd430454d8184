import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('./', import.meta.url));
const failing = (thrown: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import './plain-errors.ts'; import { SettingsError } from '@helix/service-kit/settings'; await Promise.resolve(); throw ${thrown};`,
    ],
    { cwd: folder, encoding: 'utf8' },
  );

describe('a command that fails', () => {
  it('says in one sentence what its user can mend, and nothing else', () => {
    const { status, stderr } = failing("new SettingsError('PORT 须为数字。 PORT must be a number.')");
    expect([status, stderr]).toEqual([1, 'PORT 须为数字。 PORT must be a number.\n']);
  });

  it('shows where it failed when nobody foresaw it', () => {
    const { status, stderr } = failing("new Error('unforeseen')");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Error: unforeseen\n\s+at /);
  });
});
