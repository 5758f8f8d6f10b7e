// One process's share of a fuzz run. Usage: share.ts FIRST STEP END SEED LIMIT; reports by IPC.
import { setImmediate as turn } from 'node:timers/promises';

import type * as Collage from '../../src/collage/draw-picture.ts';
import { built } from '../built.ts';
import { fuzzOrder } from './order.ts';
import type { Report } from './report.ts';
import { attempt } from './trial.ts';
import { readWordStock } from './word-stock.ts';

const [first, step, end, seed, limit] = process.argv.slice(2).map(Number) as [
  number,
  number,
  number,
  number,
  number,
];
const stock = readWordStock();
const { drawPicture } = await built<typeof Collage>('collage/draw-picture.js');
// Loading and compiling are not a picture's cost.
drawPicture(
  { prompt: 'a cat', size: { width: 64, height: 64 }, seed: 1 },
  { stage: () => undefined },
);

for (let number = first; number < end; number += step) {
  const order = fuzzOrder(stock, seed, number);
  const report: Report = { number, order, ...attempt(drawPicture, order, limit) };
  process.send!(report);
  // Native pictures are only freed between turns of the event loop.
  await turn();
}
process.disconnect();
