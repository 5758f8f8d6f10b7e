import { once } from 'node:events';
import { symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { workerBeside } from '../../src/kernel/worker-file.ts';
import { percentile, type Figure } from '../figure.ts';
import { timeEvents } from '../post-images.ts';
import { BUILT_MAIN, startProcess, temporaryData } from '../server-process.ts';
import type { TurnOrder } from './turn.ts';

const EVERY_MS = 5;
const MODEL = 'gpt-image-1';

/** How long the server takes for other answers while it draws with a model, and when there is a preview. */
export async function apiWhileDrawing(order: TurnOrder): Promise<readonly Figure[]> {
  const data = temporaryData();
  const models = join(data.path, 'models');
  mkdirSync(models);
  symlinkSync(order.folder, join(models, order.name));
  const bindings = { [MODEL]: { engine: 'diffusion', model: order.name } };
  writeFileSync(join(models, 'bindings.json'), JSON.stringify(bindings));
  const server = await startProcess(
    [BUILT_MAIN, 'serve', '--port', '0'],
    data,
    /Base URL\s+(\S+)\/v1\n/,
    { GALA_MODELS: models },
  );
  try {
    const target = { origin: server.origin, key: data.key() };
    const { steps, guidance } = order;
    const body = { model: MODEL, size: '1024x1024', quality: 'low', steps, guidance };
    // The model is loaded while this is drawn.
    await timeEvents(target, { ...body, prompt: 'a white cat' });
    const { url, execArgv } = workerBeside(
      new URL('../main.ts', import.meta.url).href,
      'health-prober',
    );
    const prober = new Worker(url, {
      workerData: { url: `${server.origin}/healthz`, everyMs: EVERY_MS },
      execArgv: [...execArgv],
    });
    await once(prober, 'message');
    const [first = NaN, ...rest] = await timeEvents(target, {
      ...body,
      prompt: 'a small boat on a lake',
      partial_images: 2,
    });
    const answered = once(prober, 'message');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    prober.postMessage('done');
    const [times] = (await answered) as [readonly number[]];
    return [
      {
        name: `${order.name}, /healthz while drawing, p99`,
        value: percentile(times, 0.99),
        unit: 'ms',
        aim: { atMost: 50 },
        note: `${times.length} requests; worst ${Math.max(...times).toFixed(1)} ms`,
      },
      {
        name: `${order.name}, first event of a stream`,
        value: first,
        unit: 'ms',
        note: `the picture came after ${(rest.at(-1) ?? first).toFixed(0)} ms`,
      },
    ];
  } finally {
    await server.stop();
    data.remove();
  }
}
