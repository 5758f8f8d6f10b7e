import { expect, test } from 'vitest';

import { openPainter } from '../../../src/diffusion/families/open-painter.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import { SHIPPED_MODELS } from '../../../src/start/data-layout.ts';

import { CAPTIONS, judgePictures, paintCaptions } from '../../support/mini/judge-pictures.ts';

test('it is not asked to paint over parts of what it painted', async () => {
  const runtime = await openRuntime({ device: 'cpu', threads: 1 });
  const painter = await openPainter(
    await readModelFolder(`${SHIPPED_MODELS}/mini`, 'mini'),
    runtime,
  );
  const task = { prompt: 'a red car', width: 256, height: 256, seed: 1, steps: 2 };
  const context = { signal: new AbortController().signal, onStep: () => undefined };
  const plain = await painter.paint([task], context);
  expect(await painter.paint([{ ...task, refine: true }], context)).toEqual(plain);
  await painter.release();
});

test('the model that comes with Gala paints things in colours', async () => {
  const asked = CAPTIONS.slice(0, 6);
  const seen = await judgePictures(await paintCaptions(asked));
  const right = seen.filter(
    ({ thing, colour }, i) => thing === asked[i]!.thing && colour === asked[i]!.colour,
  );
  // By chance there would be one among 240.
  expect(right.length).toBeGreaterThanOrEqual(4);
});
