// Sends thousands of damaged forms and PNGs to a whole server whose engine takes no time; fails when
// one is answered with 5xx or not at all, or when anything of them stays behind.
// Usage: npm run fuzz:uploads [-- --count 20000] [--seed 1] [--from 0]
import { readdir, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { readConfig } from '../../src/config/read-config.ts';
import { createEngineRegistry } from '../../src/engines/registry.ts';
import { startServer } from '../../src/start/start-server.ts';
import { noOpEngine } from '../servers/no-op-engine.ts';
import { uploadOrder } from './order.ts';
import { pictureStock } from './pictures.ts';
import { send } from './send.ts';

/** How many uploads are under way at the same time. */
const ABREAST = 8;
const TELL_EVERY = 2000;
const KEY = 'sk-gala-fuzz-0123456789';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const [count, from, seed] = [Number(values.count), Number(values.from), Number(values.seed)];
if (![count, from, seed].every(Number.isSafeInteger) || count < 1) {
  console.error('--count, --from and --seed take whole numbers.');
  process.exit(2);
}

const dataFolder = mkdtempSync(join(tmpdir(), 'gala-fuzz-'));
const config = readConfig(
  { values: { port: '0', dataFolder, apiKey: KEY, logLevel: 'silent' }, label: (name) => name },
  {},
).config;
const engines = createEngineRegistry([noOpEngine]);
const server = await startServer({ config, log: undefined, engines });
const pictures = await pictureStock();

const statuses = new Map<string, number>();
const faults: string[] = [];
let next = from;
let peak = 0;

const lane = async (): Promise<void> => {
  while (next < from + count) {
    const number = next++;
    const { status, fault } = await send(server.origin, KEY, uploadOrder(pictures, seed, number));
    const name = status === undefined ? 'left' : String(status);
    statuses.set(name, (statuses.get(name) ?? 0) + 1);
    if (fault !== undefined) faults.push(`#${number} ${fault}`);
    peak = Math.max(peak, process.memoryUsage().rss);
    if ((number + 1) % TELL_EVERY === 0) {
      console.log(`${number + 1 - from} of ${count}, ${megabytes(process.memoryUsage().rss)}`);
    }
  }
};

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}

/** What uploads left on disk that nobody asked to keep. */
async function leftovers(): Promise<readonly string[]> {
  const spooled = await readdir(join(dataFolder, 'uploads'));
  const objects = await readdir(join(dataFolder, 'objects'), { recursive: true });
  return [...spooled, ...objects.filter((path) => path.includes('inputs~'))];
}

await Promise.all(Array.from({ length: ABREAST }, lane));
// Clients that left are noticed a moment later.
let left = await leftovers();
for (let i = 0; i < 50 && left.length > 0; i++) {
  await sleep(100);
  left = await leftovers();
}
await server.stop();
await rm(dataFolder, { recursive: true, force: true });

for (const fault of faults.slice(0, 50)) console.log(fault);
console.log(
  [...statuses]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, times]) => `${name}: ${times}`)
    .join(', '),
);
console.log(`peak memory of server and client together: ${megabytes(peak)}`);
console.log(`${count} uploads, ${faults.length} faults, ${left.length} files left behind`);
process.exitCode = faults.length === 0 && left.length === 0 ? 0 : 1;
