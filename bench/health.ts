import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { draw } from './draw-request.ts';
import { percentile, type Measurement } from './figure.ts';
import { benchPrompts } from './prompts.ts';
import { startGalaServer, temporaryData } from './server-process.ts';
import { timeToAnswer } from './time-to-answer.ts';

const SECONDS = 15;
const EVERY_MS = 10;
const WARM_UP = 'a white cat';

/** How long `/healthz` takes while every core draws, as another program on the machine sees it. */
export const health: Measurement = {
  name: 'health',
  run: async () => {
    const data = temporaryData();
    const server = await startGalaServer(data);
    const agent = new Agent({ keepAlive: true });
    try {
      const target = { origin: server.origin, key: data.key() };
      const prompts = benchPrompts('usual');
      const until = performance.now() + SECONDS * 1000;
      let pictures = 0;
      const load = async (offset: number): Promise<void> => {
        for (let i = offset; performance.now() < until; i++) {
          await draw(target, { prompt: prompts[i % prompts.length] ?? WARM_UP, size: '1024x1024' });
          pictures += 1;
        }
      };
      await draw(target, { prompt: WARM_UP, size: '1024x1024' });
      // One request more than workers, so that none of them ever waits for this program.
      const loads = Promise.all([load(0), load(10), load(20)]);
      const times: number[] = [];
      while (performance.now() < until) {
        times.push(await timeToAnswer(`${server.origin}/healthz`, agent));
        await sleep(EVERY_MS);
      }
      await loads;
      const note = `${times.length} requests while ${pictures} pictures of 1024² were drawn`;
      return [
        { name: '/healthz while drawing, p50', value: percentile(times, 0.5), unit: 'ms' },
        {
          name: '/healthz while drawing, p99',
          value: percentile(times, 0.99),
          unit: 'ms',
          aim: { atMost: 50 },
          note,
        },
        { name: '/healthz while drawing, worst', value: Math.max(...times), unit: 'ms' },
      ];
    } finally {
      agent.destroy();
      await server.stop();
      data.remove();
    }
  },
};
