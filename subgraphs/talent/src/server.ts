import { startSubgraph } from '@helix/service-kit/start';
import { subgraph } from './subgraph.ts';

await startSubgraph(subgraph);
