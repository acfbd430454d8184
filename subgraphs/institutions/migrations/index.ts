import { Migration20261122_create_registers } from './20261122_create_registers.ts';
import { Migration20261122_keep_rd_profiles } from './20261122_keep_rd_profiles.ts';

/** In the order in which they are applied. */
export const migrations = [Migration20261122_create_registers, Migration20261122_keep_rd_profiles];
