import type * as Drawing from '../src/collage/draw-picture.ts';
import type * as Grids from '../src/collage/synthesis/colour-grid.ts';
import type * as Likeness from '../src/collage/synthesis/likeness.ts';
import type * as Varying from '../src/collage/vary-picture.ts';
import type { Pixels } from '../src/kernel/pixels.ts';
import { variedInputs } from '../test/support/varied-inputs.ts';
import { built } from './built.ts';
import { percentile, type Figure, type Measurement } from './figure.ts';

/** Milliseconds of CPU that a variation may take on one core, by the edge of the picture. */
const AIMS = new Map([
  [256, 1000],
  [512, undefined],
  [1024, 3000],
]);
const PROMPT = 'a red fox by a lake in the mountains';
const SIBLINGS = 3;
const quiet = { stage: () => undefined };

/**
 * What a variation of an unknown picture costs, also against drawing one of the same size, and how
 * well variations keep the palette, differ from their source and from each other.
 */
export const variations: Measurement = {
  name: 'variations',
  run: async () => {
    const { varyPicture } = await built<typeof Varying>('collage/vary-picture.js');
    const { drawPicture } = await built<typeof Drawing>('collage/draw-picture.js');
    const vary = (source: Pixels, edge: number, seed: number): Pixels =>
      varyPicture({ size: { width: edge, height: edge }, seed, source }, quiet).pixels;
    const figures: Figure[] = [];
    for (const [edge, aim] of AIMS) {
      const size = { width: edge, height: edge };
      const sources = variedInputs(edge);
      const costs = sources.map(({ pixels }) => cpuOf(() => vary(pixels, edge, 1)));
      const draws = [1, 2, 3, 4, 5].map((seed) =>
        cpuOf(() => drawPicture({ prompt: PROMPT, size, seed }, quiet)),
      );
      const [middle, highest] = [percentile(costs, 0.5), percentile(costs, 1)];
      figures.push(
        { name: `${edge}², CPU p50`, value: middle, unit: 'ms', note: `${costs.length} pictures` },
        {
          name: `${edge}², CPU, the slowest`,
          value: highest,
          unit: 'ms',
          ...(aim !== undefined && { aim: { atMost: aim } }),
        },
        { name: `${edge}², against drawing`, value: middle / percentile(draws, 0.5), unit: '×' },
      );
    }
    return [...figures, ...(await likeness(vary))];
  },
};

async function likeness(
  vary: (source: Pixels, edge: number, seed: number) => Pixels,
): Promise<readonly Figure[]> {
  const { shrunk } = await built<typeof Grids>('collage/synthesis/colour-grid.js');
  const { paletteIntersection, structuralSimilarity } = await built<typeof Likeness>(
    'collage/synthesis/likeness.js',
  );
  const edge = 256;
  const size = { width: edge, height: edge };
  const gridOf = (picture: Pixels) => shrunk(picture, { left: 0, top: 0, ...size }, size);
  const palettes: number[] = [];
  const alike: number[] = [];
  const siblings: number[] = [];
  for (const { pixels } of variedInputs(edge)) {
    const source = gridOf(pixels);
    const varied = Array.from({ length: SIBLINGS }, (_, i) => gridOf(vary(pixels, edge, i + 1)));
    for (const [index, one] of varied.entries()) {
      palettes.push(paletteIntersection(source, one));
      alike.push(structuralSimilarity(source, one));
      for (const other of varied.slice(index + 1)) siblings.push(structuralSimilarity(one, other));
    }
  }
  return [
    {
      name: 'palette in common with the source, least',
      value: Math.min(...palettes),
      unit: '',
      aim: { atLeast: 0.8 },
    },
    {
      name: 'structural similarity to the source, most',
      value: Math.max(...alike),
      unit: '',
      aim: { atMost: 0.85 },
    },
    {
      name: 'structural similarity between siblings, most',
      value: Math.max(...siblings),
      unit: '',
      aim: { atMost: 0.9 },
    },
  ];
}

/** Milliseconds of CPU time. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
