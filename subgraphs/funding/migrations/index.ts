import { Migration20261122_create_registers } from './20261122_create_registers.ts';

/** In the order in which they are applied. */
export const migrations = [Migration20261122_create_registers];
