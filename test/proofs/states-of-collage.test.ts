import { beforeAll, describe, expect, test } from 'vitest';
import { chosenStates } from '../../src/collage/chosen-states.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';
import type { DrawTask, SourcePicture } from '../../src/engines/engine.ts';
import { carryOut } from '../../src/engines/collage/carry-out.ts';

const size = { width: 112, height: 80 };
const stage = (): void => undefined;

const order = (facts: Partial<DrawTask>): DrawTask => ({
  operation: 'generate',
  model: 'gpt-image-1',
  prompt: 'a cat on a beach',
  size,
  seed: 11,
  ...facts,
});

function watchedBy(wanted: number, task: DrawTask) {
  const states: Pixels[] = [];
  const show = chosenStates(wanted, (state) => states.push({ ...state, data: state.data.slice() }));
  const drawing = carryOut(task, { stage, ...(show && { show }) });
  return { states, drawing };
}

const bytesOf = ({ data }: Pixels): Buffer =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength);

/** The rules that every state of every drawing keeps; returns how many there were. */
function expectTrueStates(task: DrawTask): number {
  const alone = carryOut(task, { stage });
  const { states, drawing } = watchedBy(3, task);
  expect(bytesOf(drawing.pixels).equals(bytesOf(alone.pixels))).toBe(true);
  expect(drawing.scene).toEqual(alone.scene);
  expect(states.length).toBeLessThanOrEqual(3);
  const { width, height, channels } = drawing.pixels;
  for (const state of states) {
    expect(state).toMatchObject({ width, height, channels });
    expect(state.data.length).toBe(width * height * channels);
    expect(bytesOf(state).equals(bytesOf(drawing.pixels))).toBe(false);
  }
  return states.length;
}

const PROMPTS = [
  'a cat on a beach at sunset',
  'three dogs playing in a park',
  'a red apple on a kitchen table',
  'a castle on a hill at night',
  'a lighthouse by the sea in a storm',
  'a rocket in space',
  'freedom',
  'a neon sign that says “OPEN”',
  '?!…',
  'an oil painting of a fox in a forest',
  'a knitted fox in a forest, black and white photo',
  'a stained glass window of a fox',
  'a watercolour of a fox',
];

/** Every way of finishing a picture, in turn. */
const WAYS = [
  { quality: 'low' },
  { quality: 'medium', background: 'transparent' },
  { quality: 'high' },
  { quality: 'medium', look: 'vivid' },
  { quality: 'low', background: 'transparent' },
  { quality: 'hd', look: 'natural' },
  { quality: 'high', background: 'transparent' },
] as const;

describe('watching changes nothing, and shows what is on its way', () => {
  test.each(PROMPTS.map((prompt, i) => [prompt, i] as const))('of “%s”', (prompt, i) => {
    const way = WAYS[i % WAYS.length];
    expect(expectTrueStates(order({ prompt, ...way }))).toBeGreaterThan(0);
  });
});

describe('of edits', () => {
  let known: SourcePicture;
  const hole = new Uint8ClampedArray(size.width * size.height).map((_, i) => {
    const [x, y] = [i % size.width, Math.floor(i / size.width)];
    return x > 20 && x < 60 && y > 20 && y < 70 ? 0 : 255;
  });
  beforeAll(() => {
    const { pixels, scene } = carryOut(order({ prompt: 'a dog on a meadow' }), { stage });
    known = { pixels, scene: scene!, unchanged: true };
  });

  test.each([
    ['a hole in a picture of this engine', true, true],
    ['a hole in any picture', false, true],
    ['an instruction for a picture of this engine', true, false],
    ['an instruction for any picture', false, false],
  ])('%s', (_, own, keep) => {
    const { scene: __, ...foreign } = known;
    const source = { ...(own ? known : foreign), ...(keep && { keep: hole }) };
    const prompt = keep ? 'a red fox on a meadow' : 'make it an oil painting';
    for (const quality of ['low', 'high'] as const) {
      const shown = expectTrueStates(order({ operation: 'edit', prompt, source, quality }));
      expect(shown).toBeGreaterThan(0);
    }
    if (!own && !keep) return;
    expectTrueStates(order({ operation: 'edit', prompt, source, background: 'transparent' }));
  });

  test('with other pictures as material', () => {
    const { scene: __, ...foreign } = known;
    const materials = [
      carryOut(order({ prompt: 'a teapot', background: 'transparent' }), { stage }),
    ];
    const source = { ...foreign, keep: hole, materials: materials.map(({ pixels }) => pixels) };
    expect(expectTrueStates(order({ operation: 'edit', prompt: '', source }))).toBeGreaterThan(0);
  });

  test('of variations, where somebody asks for them', () => {
    const shown = [known, { pixels: known.pixels }].map((source) =>
      expectTrueStates(order({ operation: 'vary', prompt: '', source })),
    );
    expect(shown[0]).toBeGreaterThan(0);
  });
});

test('as few as are wanted, and none where none is', () => {
  for (const wanted of [0, 1, 2]) {
    expect(watchedBy(wanted, order({})).states.length).toBe(wanted);
  }
});

test('the same drawing shows the same states', () => {
  for (const prompt of ['three dogs in a park', 'an oil painting of a fox']) {
    const [once, again] = [1, 2].map(() => watchedBy(3, order({ prompt })).states.map(bytesOf));
    expect(once).toEqual(again);
  }
});

test('the last state is nearer to the end than the first', () => {
  for (const prompt of PROMPTS.slice(0, 5)) {
    const { states, drawing } = watchedBy(3, order({ prompt, quality: 'medium' }));
    const apart = states.map(({ data }) => {
      let sum = 0;
      for (const [i, value] of data.entries()) sum += Math.abs(value - drawing.pixels.data[i]!);
      return sum / data.length;
    });
    expect(apart.length).toBeGreaterThan(1);
    expect(apart.at(-1)).toBeLessThan(0.8 * apart[0]!);
  }
});
