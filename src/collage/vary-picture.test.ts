import { expect, test } from 'vitest';
import type { Pixels } from '../kernel/pixels.ts';
import type { RecordedScene } from './recorded-scene.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { drawPicture } from './draw-picture.ts';
import { readScene, recordScene } from './recorded-scene.ts';
import { varyPicture } from './vary-picture.ts';

const size = { width: 80, height: 80 };
const quiet = { stage: () => undefined };

interface Drawn {
  readonly source: Pixels;
  readonly recorded: RecordedScene;
}

/** Drawn once for all tests; nothing changes a source. */
const drawings = new Map<string, Drawn>();

function drawn(prompt: string): Drawn {
  const known = drawings.get(prompt);
  if (known) return known;
  const { pixels, plan } = drawPicture({ prompt, size, seed: 5 }, quiet);
  const kept = readScene(recordScene({ scene: readPrompt(prompt), plan }));
  const one = { source: pixels, recorded: kept! };
  drawings.set(prompt, one);
  return one;
}

const figures = ({ plan }: RecordedScene): string[] =>
  plan.items
    .filter(({ entity }) => entity !== undefined)
    .map(({ recipe }) => `${recipe.art} ${recipe.colours.join(' ')}`)
    .sort();

const PROMPTS = [
  'a red fox and two white rabbits in a snowy forest at night',
  'a blue teapot on a table',
  'chaos',
];

test.each(PROMPTS)('%s: the same figures in the same place, arranged anew', (prompt) => {
  const { source, recorded } = drawn(prompt);
  const varied = varyPicture({ size, seed: 1, source, recorded }, quiet);
  const plan = varied.recorded!.plan;
  expect(figures(varied.recorded!)).toEqual(figures(recorded));
  expect(plan.backdrop.kind).toBe(recorded.plan.backdrop.kind);
  expect(plan.light.time).toBe(recorded.plan.light.time);
  expect(plan).not.toEqual(recorded.plan);
  expect(varied.pixels.data).not.toEqual(source.data);
});

test('a variation can be varied again from what was recorded with it', () => {
  const { source, recorded } = drawn(PROMPTS[0]!);
  const first = varyPicture({ size, seed: 1, source, recorded }, quiet);
  const kept = readScene(recordScene(first.recorded!))!;
  const second = varyPicture({ size, seed: 2, source: first.pixels, recorded: kept }, quiet);
  expect(figures(second.recorded!)).toEqual(figures(recorded));
  expect(second.pixels.data).not.toEqual(first.pixels.data);
});

test('a picture that was painted over is one like any other', () => {
  const { source, recorded } = drawn(PROMPTS[1]!);
  const data = source.data.slice();
  data.fill(255, 0, data.length / 3);
  const varied = varyPicture({ size, seed: 1, source: { ...source, data }, recorded }, quiet);
  expect(varied.recorded).toBeUndefined();
  expect(varied.pixels).toMatchObject({ ...size, channels: 3 });
});

test('a picture that is known to be unchanged is taken for what was recorded', () => {
  const { recorded } = drawn(PROMPTS[1]!);
  const { source: unlike } = drawn(PROMPTS[0]!);
  const request = { size, seed: 1, source: unlike, recorded };
  expect(varyPicture(request, quiet).recorded).toBeUndefined();
  const trusted = varyPicture({ ...request, unchanged: true }, quiet);
  expect(figures(trusted.recorded!)).toEqual(figures(recorded));
});

test('the same request gives the same pixels, another seed others', () => {
  const { source, recorded } = drawn(PROMPTS[1]!);
  const pixelsOf = (seed: number, record: boolean) =>
    varyPicture({ size, seed, source, ...(record && { recorded }) }, quiet).pixels.data;
  for (const record of [true, false]) {
    expect(pixelsOf(3, record)).toEqual(pixelsOf(3, record));
    expect(pixelsOf(3, record)).not.toEqual(pixelsOf(4, record));
  }
});

test('a picture of any proportions is cut to those asked for', () => {
  const { source } = drawn(PROMPTS[1]!);
  const wide = { ...source, width: 128, height: 50 };
  for (const asked of [
    { width: 48, height: 72 },
    { width: 1, height: 1 },
  ]) {
    expect(varyPicture({ size: asked, seed: 1, source: wide }, quiet).pixels).toMatchObject(asked);
  }
});

test('can be stopped between any two stages', () => {
  const { source, recorded } = drawn(PROMPTS[1]!);
  for (const request of [
    { size, seed: 1, source, recorded },
    { size, seed: 1, source },
  ]) {
    const seen: number[] = [];
    varyPicture(request, { stage: (_, fraction) => seen.push(fraction) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeLessThanOrEqual(1);
    let left = seen.length - 1;
    const stop = () => {
      if (left-- === 0) throw new Error('stopped');
    };
    expect(() => varyPicture(request, { stage: stop })).toThrow('stopped');
  }
});
