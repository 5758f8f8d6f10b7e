import { setTimeout as sleep } from 'node:timers/promises';

import type { Engine } from '../../src/engines/engine.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';
import type { Size } from '../../src/kernel/size.ts';

/** As long as an engine takes that shows something on its way. */
const STATE_MS = 100;

/** Takes the place of the embedded engine and draws noise, whose files are as long as any. */
export const grainyEngine: Engine = {
  id: 'collage',
  abilities: { operations: ['generate', 'edit', 'vary'], maxEdge: 1024, parallel: 64 },
  draw: async ({ size, seed, partials = 0 }, { onPartial }) => {
    for (let i = 0; i < partials; i++) {
      onPartial?.(noise(size, seed + i + 1));
      await sleep(STATE_MS);
    }
    return { pixels: noise(size, seed) };
  },
  health: async () => ({ ok: true, detail: 'draws nothing but noise' }),
  close: async () => {},
};

/** Xorshift by Marsaglia: four bytes a step. */
function noise({ width, height }: Size, seed: number): Pixels {
  const words = new Uint32Array(Math.ceil((width * height * 3) / 4));
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  const data = new Uint8ClampedArray(words.buffer, 0, width * height * 3);
  return { width, height, channels: 3, data };
}
