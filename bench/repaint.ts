import type * as DrawPicture from '../src/collage/draw-picture.ts';
import type * as EditPicture from '../src/collage/edit-picture.ts';
import type * as CompleteHole from '../src/collage/repaint/complete/complete-hole.ts';
import { built } from './built.ts';
import { percentile, type Figure, type Measurement } from './figure.ts';
import { benchPrompts } from './prompts.ts';

/** What an edit of a picture may cost altogether; completing its hole, three quarters of that. */
const EDGES = [
  { edge: 512, atMost: 1200 },
  { edge: 1024, atMost: 3500 },
] as const;
const COMPLETING = 0.75;
const PICTURES = 6;
const SILENT = { stage: () => {} };

/** CPU time, ms. */
interface Costs {
  readonly drawing: number;
  readonly completing: number;
  readonly editing: number;
}

/**
 * What it costs to edit a picture of which only pixels are known, with a hole that takes a quarter of
 * it; and of that completing the hole, against drawing the picture.
 */
export const repaint: Measurement = {
  name: 'repaint',
  run: async () => {
    const { drawPicture } = await built<typeof DrawPicture>('collage/draw-picture.js');
    const { completeHole } = await built<typeof CompleteHole>(
      'collage/repaint/complete/complete-hole.js',
    );
    const { editPicture } = await built<typeof EditPicture>('collage/edit-picture.js');
    const prompts = benchPrompts('usual').slice(0, PICTURES);
    const costsAt = (edge: number): readonly Costs[] =>
      prompts.map((prompt, seed) => {
        const size = { width: edge, height: edge };
        const draw = cpuOf(() => drawPicture({ prompt, size, seed }, SILENT).pixels);
        const source = draw.result;
        const hole = centreOf(edge);
        const complete = cpuOf(() => completeHole(source, hole, { seed }, SILENT));
        const keep = Uint8ClampedArray.from(hole, (missing) => (missing === 1 ? 0 : 255));
        const request = { prompt: `${prompt} with a fox`, size, seed, source, keep };
        const edit = cpuOf(() => editPicture(request, SILENT));
        return { drawing: draw.cpu, completing: complete.cpu, editing: edit.cpu };
      });
    // Code that has been compiled and art that has been read.
    costsAt(256);
    const figures: Figure[] = [];
    for (const { edge, atMost } of EDGES) {
      const costs = costsAt(edge);
      const middle = (cost: keyof Costs): number =>
        percentile(
          costs.map((one) => one[cost]),
          0.5,
        );
      figures.push(
        {
          name: `completing a quarter of ${edge}², CPU p50`,
          value: middle('completing'),
          unit: 'ms',
          aim: { atMost: COMPLETING * atMost },
          note: `${PICTURES} pictures`,
        },
        {
          name: `editing a quarter of ${edge}², CPU p50`,
          value: middle('editing'),
          unit: 'ms',
          aim: { atMost },
          note: `${PICTURES} pictures`,
        },
        {
          name: `completing against drawing ${edge}²`,
          value: middle('completing') / middle('drawing'),
          unit: '×',
        },
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
