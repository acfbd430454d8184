import { Migration20261122_create_registers } from './20261122_create_registers.ts';
import { Migration20261122_keep_legal_names } from './20261122_keep_legal_names.ts';
import { Migration20261122_open_to_those_concerned } from './20261122_open_to_those_concerned.ts';

/** In the order in which they are applied. */
export const migrations = [Migration20261122_create_registers, Migration20261122_keep_legal_names, Migration20261122_open_to_those_concerned];
