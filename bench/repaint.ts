import type * as DrawPicture from '../src/collage/draw-picture.ts';
import type * as CompleteHole from '../src/collage/repaint/complete/complete-hole.ts';
import { built } from './built.ts';
import { percentile, type Figure, type Measurement } from './figure.ts';
import { benchPrompts } from './prompts.ts';

/** Of what an edit of a picture may cost altogether, three quarters: the rest is for placing. */
const EDGES = [
  { edge: 512, atMost: 900 },
  { edge: 1024, atMost: 2600 },
] as const;
const PICTURES = 6;
const SILENT = { stage: () => {} };

/** What completing a hole costs that takes a quarter of a picture, against drawing the picture. */
export const repaint: Measurement = {
  name: 'repaint',
  run: async () => {
    const { drawPicture } = await built<typeof DrawPicture>('collage/draw-picture.js');
    const { completeHole } = await built<typeof CompleteHole>(
      'collage/repaint/complete/complete-hole.js',
    );
    const prompts = benchPrompts('usual').slice(0, PICTURES);
    const both = (edge: number): { readonly drawing: number; readonly completing: number }[] =>
      prompts.map((prompt, seed) => {
        const size = { width: edge, height: edge };
        const draw = cpuOf(() => drawPicture({ prompt, size, seed }, SILENT).pixels);
        const complete = cpuOf(() => completeHole(draw.result, centreOf(edge), { seed }, SILENT));
        return { drawing: draw.cpu, completing: complete.cpu };
      });
    // Code that has been compiled and art that has been read.
    both(256);
    const figures: Figure[] = [];
    for (const { edge, atMost } of EDGES) {
      const costs = both(edge);
      const drawing = percentile(
        costs.map((cost) => cost.drawing),
        0.5,
      );
      const completing = percentile(
        costs.map((cost) => cost.completing),
        0.5,
      );
      figures.push(
        {
          name: `completing a quarter of ${edge}², CPU p50`,
          value: completing,
          unit: 'ms',
          aim: { atMost },
          note: `${PICTURES} pictures`,
        },
        { name: `against drawing ${edge}²`, value: completing / drawing, unit: '×' },
      );
    }
    return figures;
  },
};

/** A square hole of half the edge in the middle. */
function centreOf(edge: number): Uint8Array {
  const isMiddle = (at: number): boolean => at >= edge / 4 && at < (3 * edge) / 4;
  return Uint8Array.from({ length: edge * edge }, (_, i) =>
    isMiddle(i % edge) && isMiddle(Math.floor(i / edge)) ? 1 : 0,
  );
}

function cpuOf<T>(work: () => T): { readonly result: T; readonly cpu: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1000 };
}
