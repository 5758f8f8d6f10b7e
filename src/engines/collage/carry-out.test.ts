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
});

test('without a mask the prompt says what is to be done, or is refused', () => {
  const { keep: _, ...maskless } = source;
  const edit = (prompt: string) =>
    carryOut(order({ operation: 'edit', source: maskless, prompt }), hooks);
  expect(edit('make it night').scene).toContain('"time":"night"');
  expect(() => edit('make it better')).toThrow('edit_needs_mask');
  expect(() => edit('remove the tiger')).toThrow('The picture has nothing of that name.');
  expect(() => edit('make the tiger bigger')).toThrow('Nothing about the tiger can change so.');
  expect(() => edit(`make the ${'very '.repeat(60)}old tiger bigger`)).toThrow(
    'edit_needs_mask {}',
  );
});

test('what another picture shows must be told apart from it', () => {
  const materials = [source.pixels];
  const filled = () =>
    carryOut(order({ operation: 'edit', source: { ...source, materials } }), hooks);
  expect(filled).toThrow(/edit_needs_mask.*backdrop.*"masked":true/u);
});

/** Mean distance from grey, and mean difference between neighbours, 0 … 255. */
function measure({ pixels: { data, width } }: Drawing) {
  let saturation = 0;
  let detail = 0;
  for (let at = 0; at < data.length - 3 * width; at += 3) {
    const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
    saturation += Math.max(r, g, b) - Math.min(r, g, b);
    detail += Math.abs(g - data[at + 4]!) + Math.abs(g - data[at + 1 + 3 * width]!);
  }
  return { saturation: (3 * saturation) / data.length, detail: (3 * detail) / data.length };
}

test.each(['a white cat in a forest', 'a lighthouse by the sea'])(
  'of “%s”, vivid is richer in colour than natural, hd finer than standard',
  (prompt) => {
    const of = (facts: Partial<DrawTask>) =>
      measure(carryOut(order({ prompt, size: { width: 256, height: 256 }, ...facts }), hooks));
    const [vivid, natural] = [of({ look: 'vivid' }), of({ look: 'natural' })];
    expect(vivid.saturation).toBeGreaterThan(1.25 * natural.saturation);
    const [standard, hd] = [of({ quality: 'standard' }), of({ quality: 'hd' })];
    expect(hd.detail).toBeGreaterThan(1.05 * standard.detail);
  },
);

test('a finished picture is known again as the one it is', () => {
  const first = carryOut(order({ quality: 'hd', look: 'natural' }), hooks);
  const again = carryOut(
    order({ operation: 'edit', source: { ...source, pixels: first.pixels, scene: first.scene! } }),
    hooks,
  );
  expect(again.scene).toContain('"look":"natural"');
});
