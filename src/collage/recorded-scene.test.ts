import { anything, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readPrompt } from '../language/read-prompt.ts';
import { compose } from './compose/compose.ts';
import { readScene, recordScene } from './recorded-scene.ts';

const scene = readPrompt(
  'a woman in a red hat holding a sign that says "OPEN" beside a striped cat',
);
const plan = compose(scene, { width: 1, height: 1 }, 7);
const record = JSON.parse(recordScene({ scene, plan })) as Record<string, unknown>;

/** The record with one place of its plan changed, read back. */
function readWith(change: (plan: Record<string, unknown>) => void) {
  const copy = structuredClone(record);
  change(copy['plan'] as Record<string, unknown>);
  return readScene(JSON.stringify(copy));
}

const items = (of: Record<string, unknown>) => of['items'] as Record<string, unknown>[];

test('what was written is read back, scene and plan', () => {
  const read = readScene(recordScene({ scene, plan }))!;
  expect(read.scene).toEqual(scene);
  expect(JSON.stringify(read.plan)).toBe(JSON.stringify(plan));
});

test('art, backdrops, options and styles that do not exist make a record unreadable', () => {
  expect(readWith(() => undefined)).toBeDefined();
  expect(readWith((of) => (of['styles'] = ['oil']))).toBeDefined();
  expect(readWith((of) => (of['styles'] = ['of-tomorrow']))).toBeUndefined();
  expect(readWith((of) => (of['styles'] = ['constructor']))).toBeUndefined();
  const backdrop = (of: Record<string, unknown>) => of['backdrop'] as Record<string, unknown>;
  expect(readWith((of) => (backdrop(of)['kind'] = 'constructor'))).toBeUndefined();
  expect(readWith((of) => (backdrop(of)['options'] = { tomorrow: 1 }))).toBeUndefined();
  for (const art of ['noto:of-tomorrow', 'piece:', 'rig:constructor', 'nothing']) {
    const recipe = { art, options: {}, colours: [], attached: [], lettering: [] };
    expect(readWith((of) => (items(of)[0]!['recipe'] = recipe))).toBeUndefined();
  }
});

test('numbers out of all bounds, missing parts and other formats make it unreadable', () => {
  for (const value of [1e9, null, '0.5', -1e9]) {
    expect(readWith((of) => (items(of)[0]!['x'] = value))).toBeUndefined();
  }
  expect(readWith((of) => (items(of)[0]!['height'] = 0))).toBeUndefined();
  for (const key of Object.keys(plan).filter((name) => name !== 'styles')) {
    expect(readWith((of) => delete of[key])).toBeUndefined();
  }
  expect(readScene(JSON.stringify({ ...record, format: 2 }))).toBeUndefined();
  expect(readScene(`${JSON.stringify(record)}${' '.repeat(300_000)}`)).toBeUndefined();
});

test('a recipe that nests without end is refused', () => {
  const plain = { art: 'noto:cat', options: {}, colours: [], lettering: [] };
  let nested: object = { ...plain, attached: [] };
  for (let depth = 0; depth < 3000; depth++) {
    const attachment = { recipe: nested, anchor: 'hand', scale: 1, behind: false };
    nested = { ...plain, attached: [attachment] };
  }
  expect(readWith((of) => (items(of)[0]!['recipe'] = nested))).toBeUndefined();
});

test('no text makes reading fail', () => {
  assert(property(string(), (text) => readScene(text) === undefined));
  assert(
    property(anything(), (value) => readScene(JSON.stringify({ format: 1, value })) === undefined),
  );
  const names = Object.keys(plan);
  assert(
    property(anything(), (value) => {
      for (const name of names) {
        const text = JSON.stringify({ ...record, plan: { ...plan, [name]: value } });
        expect(() => readScene(text)).not.toThrow();
      }
    }),
    { numRuns: 40 },
  );
});
