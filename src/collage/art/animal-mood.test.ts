import { expect, test } from 'vitest';
import { inMood } from './animal-mood.ts';
import { drawingFigure } from './drawing-figure.ts';
import { eyeSpots } from './eye-spots.ts';
import { factsOf } from './facts.ts';

const figure = (id: string) => drawingFigure(id, 'x');

test.each(['cat-face', 'dog-face', 'rabbit-face', 'tiger-face', 'pig-face', 'owl'])(
  'finds both eyes of %s, level and on either side of the anchor',
  (id) => {
    const [left, right, ...more] = eyeSpots(figure(id), 'front');
    const { eyes } = figure(id).anchors;
    expect(more).toEqual([]);
    expect(left!.x).toBeLessThan(eyes!.x);
    expect(right!.x).toBeGreaterThan(eyes!.x);
    expect(Math.abs(left!.y - right!.y)).toBeLessThan(eyes!.width * 0.12);
  },
);

test.each(['cat', 'elephant', 'horse'])('finds one eye of %s in profile', (id) => {
  expect(eyeSpots(figure(id), factsOf(id).face)).toHaveLength(1);
});

test.each(['happy', 'laughing', 'crying', 'sad', 'angry', 'asleep', 'scared', 'loving', 'winking'])(
  '%s shows on a face and moves nothing else',
  (mood) => {
    const plain = figure('dog-face');
    const shown = inMood(plain, mood, 'front');
    expect(shown.layers.length).toBeGreaterThan(plain.layers.length);
    const apart = (of: typeof plain) => of.anchors.mouth!.y - of.anchors.eyes!.y;
    expect(apart(shown)).toBeCloseTo(apart(plain), 6);
  },
);

test('what is no mood, or has no eyes, stays as it is', () => {
  const plain = figure('dog-face');
  expect(inMood(plain, 'blue', 'front')).toBe(plain);
  expect(inMood(plain, 'content', 'front')).toBe(plain);
  const table = figure('hammer');
  expect(inMood(table, 'angry', 'front')).toBe(table);
});
