import { expect, test } from 'vitest';

import { drawPicture } from '../../src/collage/draw-picture.ts';
import { shrunk, type ColourGrid } from '../../src/collage/synthesis/colour-grid.ts';
import { paletteIntersection, structuralSimilarity } from '../../src/collage/synthesis/likeness.ts';
import { varyPicture } from '../../src/collage/vary-picture.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';
import { readPrompt } from '../../src/language/read-prompt.ts';
import type { RecordedScene } from '../../src/collage/recorded-scene.ts';
import { variedInputs } from '../support/varied-inputs.ts';

const EDGE = 256;
const size = { width: EDGE, height: EDGE };
const quiet = { stage: () => undefined };

interface Input {
  readonly name: string;
  readonly pixels: Pixels;
  readonly recorded?: RecordedScene;
}

const PROMPTS = [
  'a white siamese cat',
  'a sailing ship on a stormy sea',
  'an astronaut riding a horse on the moon',
  'two cats playing chess',
];

/** Each of the engine's own pictures twice: with what was recorded, and as one from elsewhere. */
const own: Input[] = PROMPTS.flatMap((prompt) => {
  const { pixels, plan } = drawPicture({ prompt, size, seed: 1 }, quiet);
  const recorded = { scene: readPrompt(prompt), plan };
  return [
    { name: prompt, pixels, recorded },
    { name: `${prompt}, unknown`, pixels },
  ];
});

const gridOf = (picture: Pixels): ColourGrid => shrunk(picture, { left: 0, top: 0, ...size }, size);

/** Every fourth input is varied by three seeds, the others by two, so that kinds of takes take turns. */
const seedsOf = (index: number): number[] =>
  index % 4 === 0 ? [1, 2, 3] : [index % 4, (index % 4) + 1];

const inputs = [...variedInputs(EDGE), ...own].map((input: Input, index) => ({
  ...input,
  seeds: seedsOf(index),
}));

test.each(inputs)(
  '$name: variations share the palette and differ in arrangement, each from the others',
  ({ pixels, recorded, seeds }) => {
    const input = gridOf(pixels);
    const varied = seeds.map((seed) =>
      gridOf(
        varyPicture({ size, seed, source: pixels, ...(recorded && { recorded }) }, quiet).pixels,
      ),
    );
    for (const [index, one] of varied.entries()) {
      expect(paletteIntersection(input, one)).toBeGreaterThanOrEqual(0.8);
      expect(structuralSimilarity(input, one)).toBeLessThanOrEqual(0.85);
      for (const other of varied.slice(index + 1)) {
        expect(structuralSimilarity(one, other)).toBeLessThanOrEqual(0.9);
      }
    }
  },
);
