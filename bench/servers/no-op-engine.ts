import type { Engine } from '../../src/engines/engine.ts';

/** Takes the place of the embedded engine and draws one colour, which takes no time. */
export const noOpEngine: Engine = {
  id: 'collage',
  abilities: { operations: ['generate', 'edit', 'vary'], maxEdge: 1024, parallel: 64 },
  draw: async ({ size }) => {
    const data = new Uint8ClampedArray(size.width * size.height * 3).fill(128);
    return { pixels: { ...size, channels: 3, data } };
  },
  health: async () => ({ ok: true, detail: 'draws nothing' }),
  close: async () => {},
};
