import { SettingsError } from '@helix/service-kit/settings';

/* Imported by commands for its effect: who can mend a fault by reading one sentence gets the sentence and no stack. */

process.on('uncaughtException', (error: Error) => {
  process.stderr.write(`${error instanceof SettingsError ? error.message : (error.stack ?? String(error))}\n`);
  process.exit(1);
});
