import { readFileSync } from 'node:fs';

/*
 * Hive Gateway for the benchmark: the defaults, but for what the run compares (requests in flight shared or not) and for where the subgraphs are
 * today. The supergraph file is read as it was composed. `settings.json` lies beside the copy of this file that the run makes.
 */
const { subgraphUrls, deduplication } = JSON.parse(readFileSync(new URL('settings.json', import.meta.url), 'utf8'));

export const gatewayConfig = {
  transportEntries: {
    ...Object.fromEntries(Object.entries(subgraphUrls).map(([name, location]) => [name, { location }])),
    '*.http': { options: { deduplicateInflightRequests: deduplication !== 'off' } },
  },
  inboundInflightRequestDeduplication: deduplication === 'inbound',
  logging: 'error',
};
