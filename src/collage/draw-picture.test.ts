import { expect, test } from 'vitest';
import { drawPicture, frameFor } from './draw-picture.ts';

const quiet = { stage: () => {} };
const SMALL = { width: 48, height: 48 };

const STRANGE = [
  '',
  ' ',
  '\u0000\u0001',
  '?!…',
  '🦖',
  '🏖️🦖😎',
  'ein Hund auf einer Wiese',
  'ネコ',
  '고양이가 자고 있다',
  'חתול לבן',
  'قطة بيضاء',
  'кот на диване',
  'a cat \ud800 with half a letter',
  '</svg><script>alert(1)</script>',
  '"&<>\'"',
  'a sign that says "</text><image href=x>"',
  'a'.repeat(1000),
  'cat '.repeat(250),
  '1000000 dogs',
  '0 cats',
  'no cats, no dogs, no people',
  'a cat on a dog on a cat on a dog on a horse',
  'the cat holds the dog that holds the cat',
  'red orange yellow green blue',
  'of the in on at with',
  'A B C D E F G',
  'e\u0301\u0302\u0303\u0304\u0305 zalgo',
  '\u202eright to left\u202c',
  'a 𝓯𝓪𝓷𝓬𝔂 cat',
  'SELECT * FROM cats; --',
  'a very very very tiny giant small huge cat',
  'http://example.com/cat.png',
];

test.each(STRANGE)('draws %j', (prompt) => {
  const { pixels } = drawPicture({ prompt, size: SMALL, seed: 1 }, quiet);
  expect(pixels.data).toHaveLength(SMALL.width * SMALL.height * pixels.channels);
});

test('the same request gives the same pixels, another seed others', () => {
  const draw = (seed: number) =>
    drawPicture({ prompt: 'a white siamese cat', size: SMALL, seed }, quiet).pixels.data;
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test.each([
  { width: 64, height: 36 },
  { width: 36, height: 64 },
  { width: 1, height: 1 },
])('draws exactly %o', (size) => {
  const { pixels } = drawPicture({ prompt: 'three birds over the sea', size, seed: 3 }, quiet);
  expect([pixels.width, pixels.height]).toEqual([size.width, size.height]);
});

test('tells its stages in order and stops where the hook throws', () => {
  const told: [string, number][] = [];
  drawPicture({ prompt: 'a dog', size: SMALL, seed: 1 }, { stage: (...stage) => told.push(stage) });
  expect(new Set(told.map(([name]) => name))).toEqual(
    new Set(['reading', 'composing', 'painting']),
  );
  const fractions = told.map(([, fraction]) => fraction);
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  const stop = new Error('stop');
  expect(() =>
    drawPicture(
      { prompt: 'a dog', size: SMALL, seed: 1 },
      {
        stage: (name) => {
          if (name === 'painting') throw stop;
        },
      },
    ),
  ).toThrow(stop);
});

test('makes the picture in the style that the prompt asks for, after painting it', () => {
  const told: string[] = [];
  const draw = (prompt: string) =>
    drawPicture({ prompt, size: SMALL, seed: 1 }, { stage: (name) => told.push(name) });
  expect(draw('a dog').styles).toEqual([]);
  const { pixels, styles } = draw('a dog, black and white');
  expect(styles).toEqual(['black-and-white']);
  expect(told.at(-1)).toBe('styling');
  for (let at = 0; at < pixels.data.length; at += 3) {
    expect(pixels.data[at]).toBe(pixels.data[at + 1]);
    expect(pixels.data[at]).toBe(pixels.data[at + 2]);
  }
});

test('a frame measures its shorter edge as 1', () => {
  expect(frameFor({ width: 1792, height: 1024 })).toEqual({ width: 1.75, height: 1 });
  expect(frameFor({ width: 512, height: 1024 })).toEqual({ width: 1, height: 2 });
});

test.each(['a sunset over the ocean', 'happiness', 'a mountain lake'])(
  'what has no things to cut out is cut to a shape: %s',
  (prompt) => {
    const { pixels, plan } = drawPicture(
      { prompt, size: SMALL, seed: 2, finish: { cutOut: true } },
      quiet,
    );
    const alpha = [...pixels.data].filter((_, i) => i % 4 === 3);
    expect(pixels.channels).toBe(4);
    expect(alpha[0]).toBe(0);
    expect(alpha.filter((one) => one === 255).length).toBeGreaterThan(0.6 * alpha.length);
    expect(plan.finish).toEqual({ badge: true });
  },
);
