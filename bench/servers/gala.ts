// The whole of Gala with an engine that takes no time, in a process of its own.
import type * as ReadConfig from '../../src/config/read-config.ts';
import type * as Registry from '../../src/engines/registry.ts';
import type * as StartServer from '../../src/start/start-server.ts';
import { built } from '../built.ts';
import { noOpEngine } from './no-op-engine.ts';

const { startServer } = await built<typeof StartServer>('start/start-server.js');
const { readConfig } = await built<typeof ReadConfig>('config/read-config.js');
const { createEngineRegistry } = await built<typeof Registry>('engines/registry.js');

const { config } = readConfig({ values: { port: '0' }, label: (name) => name });
const server = await startServer({
  config,
  log: undefined,
  engines: createEngineRegistry([noOpEngine]),
});
console.log(`listening at ${server.origin}`);
process.once('SIGTERM', () => void server.stop());
