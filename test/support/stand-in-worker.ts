// A drawing thread whose prompts are commands, for testing the pool around it:
// `draw` paints the seed · `spin` works in 5 ms stages until stopped · `slow` takes 200 ms ·
// `source` hands the source back · `throw` fails · `crash` and `exit` take the thread down.
import { threadId } from 'node:worker_threads';

import { serveDraws } from '../../src/engines/collage/serve-draws.ts';

const busyFor = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

serveDraws(async ({ prompt, size, seed, source }, { stage }) => {
  stage('reading', 0.1);
  switch (prompt) {
    case 'spin':
      for (let fraction = 0.2; ; fraction += 1e-6) {
        busyFor(5);
        stage('spinning', fraction);
      }
    case 'slow':
      busyFor(200);
      break;
    case 'source':
      return { pixels: source!.pixels, scene: `${source!.scene} of ${source!.keep?.join(' ')}` };
    case 'throw':
      throw new RangeError('nothing can be drawn of this');
    case 'crash':
      setImmediate(() => {
        throw new Error('out of paint');
      });
      await new Promise(() => {});
      break;
    case 'exit':
      process.exit(7);
    default:
  }
  stage('painting', 0.6);
  const pixels = size.width * size.height;
  const data = new Uint8ClampedArray(pixels * 3).fill(seed);
  data[0] = threadId;
  // A view into something bigger, as an engine that reuses its memory would hand out.
  const arena = new Uint8ClampedArray(data.length + 100);
  arena.set(data, 50);
  const whole = prompt === 'view' ? arena.subarray(50, 50 + data.length) : data;
  return { pixels: { ...size, channels: 3, data: whole } };
});
