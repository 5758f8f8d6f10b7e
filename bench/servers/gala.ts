// The whole of Gala with an engine that takes next to no time, in a process of its own: with one that draws
// one colour, or with `grainy` as its word one whose pictures are long files. Its key has limits that
// nobody reaches, so that they are counted.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type * as ReadConfig from '../../src/config/read-config.ts';
import type * as Registry from '../../src/engines/registry.ts';
import type * as Rights from '../../src/ledger/rights.ts';
import type * as StartServer from '../../src/start/start-server.ts';
import { built } from '../built.ts';
import { grainyEngine } from './grainy-engine.ts';
import { noOpEngine } from './no-op-engine.ts';
import { tellCpu } from './tell-cpu.ts';

const { startServer } = await built<typeof StartServer>('start/start-server.js');
const { readConfig } = await built<typeof ReadConfig>('config/read-config.js');
const { createEngineRegistry } = await built<typeof Registry>('engines/registry.js');
const { OPERATOR } = await built<typeof Rights>('ledger/rights.js');

const { config } = readConfig({ values: { port: '0' }, label: (name) => name });
const server = await startServer({
  config,
  log: undefined,
  engines: createEngineRegistry([process.argv[2] === 'grainy' ? grainyEngine : noOpEngine]),
});
const { secret } = await server.keyring.create(OPERATOR, {
  name: 'bench',
  scopes: ['images'],
  limits: { requestsPerMinute: 1_000_000, imagesPerMinute: 1_000_000 },
});
writeFileSync(join(config.dataFolder, 'first-key'), secret);
tellCpu();
console.log(`listening at ${server.origin}`);
process.once('SIGTERM', () => void server.stop());
