// Sends random and hostile requests to every route of the server's own document: JSON, forms, ids, places in
// lists, headers, cookies, methods. Fails when one is answered with 5xx, not in time or in broken JSON, when
// the server logs an error, when a refusal was charged, or when files or memory stay behind.
// Usage: npm run fuzz:requests [-- --seconds 60] [--count 100000] [--seed 1]
import { mkdtempSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { pino } from 'pino';

import { readConfig } from '../../src/config/read-config.ts';
import { createEngineRegistry } from '../../src/engines/registry.ts';
import { seededRandom } from '../../src/numerics/random.ts';
import { startServer } from '../../src/start/start-server.ts';
import { noOpEngine } from '../servers/no-op-engine.ts';
import { ask } from './ask.ts';
import { knownThings } from './known-things.ts';
import { readRoutes } from './operations.ts';
import { requestOrder, type RequestOrder } from './order.ts';
import { makeWorld, type Payer } from './world.ts';

const LANES = 6;
const KEY = 'sk-gala-fuzz-0123456789';
/** More than a leak of a kilobyte a request would be too little to tell from caches that fill. */
const MOST_GROWTH = 100 * 1024 ** 2;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
const [seconds, count, seed] = [Number(values.seconds), Number(values.count), Number(values.seed)];
if (!(seconds > 0) || !Number.isSafeInteger(count) || !Number.isSafeInteger(seed)) {
  console.error('--seconds takes a number, --count and --seed take whole numbers.');
  process.exit(2);
}

const faults: string[] = [];
process.on('warning', (warning) => faults.push(`warning: ${warning.stack ?? warning.message}`));
// What has no engine here is answered and logged as such.
const hear = (line: string): void => {
  if (!line.includes('"fault":"model_unusable"')) faults.push(`logged: ${line.slice(0, 1500)}`);
};
const log = pino({ level: 'error' }, { write: hear });

const dataFolder = mkdtempSync(join(tmpdir(), 'gala-fuzz-'));
const { config } = readConfig(
  {
    // Nothing is fetched: who hears of hostile addresses is nobody.
    values: {
      port: '0',
      dataFolder,
      apiKey: KEY,
      fetch: 'off',
      offline: 'on',
      queueCapacity: '10000',
    },
    label: (name) => name,
  },
  {},
);
const server = await startServer({ config, log, engines: createEngineRegistry([noOpEngine]) });
const { origin } = server;
const routes = await readRoutes(origin);
const { payers, spared, told, isOpen } = await makeWorld(origin, KEY, LANES);
const known = knownThings(spared);
told.forEach((text) => known.hear(text));

const statuses = new Map<string, number>();
const reached = new Map<string, number>();
const startedAt = performance.now();
const share = (): number =>
  Math.max((performance.now() - startedAt) / (seconds * 1000), next / count);
let next = 0;
let halfway: number | undefined;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Where a team stands once nothing of it is under way. */
async function settled(payer: Payer): Promise<number> {
  for (let tries = 0; ; tries++) {
    const { balance, reserved } = await payer.standing();
    if (reserved === 0) return balance;
    if (tries === 100) throw new Error(`${payer.teamId} has ${reserved} credits reserved for good`);
    await sleep(50);
  }
}

const lane = async (payer: Payer): Promise<void> => {
  let balance = await settled(payer);
  // Of a request whose client left, the server may set something aside only after it was looked at.
  let hasLeft = false;
  while (share() < 1) {
    const number = next++;
    if (halfway === undefined && share() > 0.5) halfway = heapInUse();
    const random = seededRandom(seed).fork(String(number));
    const order = requestOrder(routes, random, { known, askers: payer.askers });
    const { status, text, fault } = await ask(origin, order);
    count1(statuses, String(status ?? 'left'));
    if (fault !== undefined) faults.push(`#${number} ${shown(order)}: ${fault}`);
    if (status === 200) known.hear(text);
    const isSignedOut = status === 401 && 'x-gala-csrf' in order.headers;
    if (isSignedOut && /^\/(?:gala\/)?v1\//u.test(order.path)) await payer.signIn();
    if (order.headers['authorization'] !== payer.askers.drawer['authorization']) continue;
    count1(reached, `${status}`);
    // What was deleted by others while it was drawn was drawn all the same.
    const isRefused = status !== undefined && status >= 400 && status !== 410;
    const now = await settled(payer);
    if (isRefused && !hasLeft && now !== balance) {
      faults.push(`#${number} ${shown(order)}: ${status} was charged ${balance - now} credits`);
    }
    balance = now;
    hasLeft = status === undefined;
  }
};

const count1 = (counts: Map<string, number>, name: string): unknown =>
  counts.set(name, (counts.get(name) ?? 0) + 1);

function shown({ method, path, headers, body }: RequestOrder): string {
  const { authorization: _key, cookie: _cookie, ...rest } = headers;
  return `${method} ${path.slice(0, 200)} ${JSON.stringify(rest).slice(0, 200)} ${body?.toString().slice(0, 300) ?? ''}`;
}

/** What stayed on disk that nobody asked to keep. */
async function leftovers(): Promise<readonly string[]> {
  const spooled = await readdir(join(dataFolder, 'uploads'));
  const objects = await readdir(join(dataFolder, 'objects'), { recursive: true });
  return [...spooled, ...objects.filter((path) => /inputs~|partials~|\.part$/u.test(path))];
}

await Promise.all(payers.map(lane)).catch((error: unknown) => faults.push(String(error)));
let left = await leftovers();
// Clients that left are noticed a moment later.
for (let i = 0; i < 100 && left.length > 0; i++) {
  await sleep(100);
  left = await leftovers();
}
if (!(await isOpen())) faults.push('the key of the run opens nothing any more');
const growth = heapInUse() - (halfway ?? 0);
if (halfway !== undefined && growth > MOST_GROWTH)
  faults.push(`the heap grew by ${megabytes(growth)}`);
await server.stop();
await rm(dataFolder, { recursive: true, force: true });

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, times]) => `${name}: ${times}`)
    .join(', ');

for (const fault of faults.slice(0, 40)) console.log(fault);
console.log(`all: ${listed(statuses)}`);
console.log(`of the key that draws: ${listed(reached)}`);
console.log(`heap from half-way to the end: ${growth >= 0 ? '+' : ''}${megabytes(growth)}`);
console.log(
  `${next} requests to ${routes.operations.length} routes, ${faults.length} faults, ${left.length} files left behind`,
);
process.exitCode = faults.length === 0 && left.length === 0 ? 0 : 1;
