import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

import { draw } from './draw-request.ts';
import type { Figure, Measurement } from './figure.ts';
import { benchPrompts } from './prompts.ts';
import { residentOf } from './resident.ts';
import { startGalaServer, temporaryData } from './server-process.ts';

const SETTLE_MS = 1500;
const PROMPTS = 16;
const WARM_UP = 'a white cat';

/**
 * Resident memory of the server: before it draws anything, the most it took while drawing, and what
 * one worker more adds to that.
 */
export const memory: Measurement = {
  name: 'memory',
  run: async () => {
    if (process.platform !== 'linux') return [];
    const workers = Math.max(2, availableParallelism());
    const few = await drawWith(workers - 1);
    const all = await drawWith(workers);
    const figures: Figure[] = [
      { name: 'RSS before the first picture', value: all.before, unit: 'MB', aim: { atMost: 160 } },
      { name: 'RSS peak after one picture', value: all.first, unit: 'MB', note: 'one worker' },
      {
        name: 'RSS peak',
        value: all.peak,
        unit: 'MB',
        note: `${2 * PROMPTS} pictures of 1024², all asked for at once, ${workers} workers`,
      },
      {
        name: 'RSS a worker adds',
        value: all.peak - few.peak,
        unit: 'MB',
        aim: { atMost: 250 },
        note: `peak with ${workers} workers less peak with ${workers - 1}, encoding included`,
      },
    ];
    return figures;
  },
};

/** Megabytes resident of a server with so many workers: idle, after one picture, at the peak. */
async function drawWith(
  workers: number,
): Promise<{ readonly before: number; readonly first: number; readonly peak: number }> {
  const data = temporaryData();
  const server = await startGalaServer(data, workers);
  const read = (field: 'VmRSS' | 'VmHWM'): number => residentOf(server, field);
  try {
    await sleep(SETTLE_MS);
    const before = read('VmRSS');
    const target = { origin: server.origin, key: data.key() };
    const prompts = benchPrompts('usual').slice(0, PROMPTS);
    await draw(target, { prompt: WARM_UP, size: '1024x1024' });
    const first = read('VmHWM');
    await Promise.all(prompts.map((prompt) => draw(target, { prompt, size: '1024x1024', n: 2 })));
    return { before, first, peak: read('VmHWM') };
  } finally {
    await server.stop();
    data.remove();
  }
}
