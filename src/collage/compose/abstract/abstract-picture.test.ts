import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { openWorkshop } from '../open-workshop.ts';
import { abstractPicture } from './abstract-picture.ts';
import { themeOf } from './themes.ts';

const SQUARE = { width: 1, height: 1 };
const workshop = openWorkshop();
const pictureOf = (prompt: string, seed = 1) =>
  abstractPicture(readPrompt(prompt), SQUARE, seed, workshop, seededRandom(seed));

test.each([
  'infinity',
  'the concept of time',
  'happiness',
  'a fractal',
  'love and hope',
  'an abstract painting',
])('%j is form and colour alone', (prompt) => {
  const { plan } = pictureOf(prompt)!;
  expect(plan.backdrop.kind).toBe('abstract');
  expect(plan.items).toEqual([]);
});

test.each(['a cat', 'a cat that stands for freedom', 'a beach', 'a sign that says "LOVE"'])(
  '%j has something to draw',
  (prompt) => {
    expect(pictureOf(prompt)).toBeUndefined();
  },
);

test('form and palette belong to the idea, and seeds vary them', () => {
  const seen = new Set<unknown>();
  for (let seed = 1; seed <= 24; seed++) {
    const { form, palette } = pictureOf('anger', seed)!.plan.backdrop.options;
    expect(themeOf('anger')!.forms).toContain(form);
    expect(themeOf('anger')!.palettes).toContain(palette);
    seen.add(form);
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('colours that the prompt names are the picture’s', () => {
  const { options } = pictureOf('a fractal of blue and gold')!.plan.backdrop;
  expect([options['colour'], options['second'], options['third']]).toEqual([
    'blue',
    'gold',
    'none',
  ]);
});

test('nothing readable gets a composition of any kind', () => {
  expect(pictureOf('???')?.plan.backdrop.kind).toBe('abstract');
});

test('a school that is named decides the form', () => {
  const scene = readPrompt('joy');
  const style = { ...scene.style, words: ['mondrian'] };
  const { plan } = abstractPicture({ ...scene, style }, SQUARE, 1, workshop, seededRandom(1))!;
  expect(plan.backdrop.options['form']).toBe('grid');
  expect(themeOf('joy')!.palettes).toContain(plan.backdrop.options['palette']);
});
