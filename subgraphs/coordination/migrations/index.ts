import { Migration20261122_create_registers } from './20261122_create_registers.ts';
import { Migration20261122_keep_what_only_those_concerned_see } from './20261122_keep_what_only_those_concerned_see.ts';

/** In the order in which they are applied. */
export const migrations = [Migration20261122_create_registers, Migration20261122_keep_what_only_those_concerned_see];
