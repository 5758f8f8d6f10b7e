import { beforeAll, expect, test } from 'vitest';
import type { DrawTask, Drawing, SourcePicture } from '../engine.ts';
import { carryOut } from './carry-out.ts';

const size = { width: 48, height: 48 };
const hooks = { stage: () => undefined };

const order = (facts: Partial<DrawTask>): DrawTask => {
  return {
    operation: 'generate',
    model: 'dall-e-2',
    prompt: 'a red apple on a table',
    size,
    seed: 5,
    ...facts,
  };
};

let drawn: Drawing;
let source: SourcePicture & { readonly keep: Uint8ClampedArray<ArrayBuffer> };
beforeAll(() => {
  drawn = carryOut(order({}), hooks);
  // The left half is to be replaced.
  const keep = new Uint8ClampedArray(48 * 48).map((_, i) => (i % 48 < 24 ? 0 : 255));
  source = { pixels: drawn.pixels, keep, scene: drawn.scene! };
});

test.each(['edit', 'vary'] as const)(
  'records what it shows: %s builds on it, and records what that shows in turn',
  (operation) => {
    const known = carryOut(order({ operation, source, prompt: 'a blue cup on a table' }), hooks);
    expect(known.pixels).toMatchObject({ ...size, channels: 3 });
    expect(known.scene).toContain('"prompt"');
    const { scene: _, ...foreign } = source;
    const unknown = carryOut(order({ operation, source: foreign }), hooks);
    expect(unknown.pixels).toMatchObject({ ...size, channels: 3 });
    expect(unknown.scene).toBeUndefined();
  },
);

test('a record that cannot be read makes the picture a foreign one', () => {
  const spoilt = { ...source, scene: `${drawn.scene}?` };
  const { scene } = carryOut(order({ operation: 'vary', source: spoilt, prompt: '' }), hooks);
  expect(scene).toBeUndefined();
});

test('without what to start from there is nothing to do', () => {
  expect(() => carryOut(order({ operation: 'vary' }), hooks)).toThrow('nothing came');
  const { keep: _, ...maskless } = source;
  expect(() => carryOut(order({ operation: 'edit', source: maskless }), hooks)).toThrow('kept');
});
