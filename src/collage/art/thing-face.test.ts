import { expect, test } from 'vitest';
import { buildFigure } from './build-figure.ts';
import { withFace } from './thing-face.ts';

const bare = (art: string) =>
  buildFigure({
    art,
    options: {},
    colours: [],
    material: undefined,
    marking: undefined,
    attached: [],
    lettering: [],
  });

test.each(['noto:pineapple', 'noto:avocado', 'noto:cloud', 'noto:automobile', 'noto:full-moon'])(
  'a face lies within %s, eyes above mouth and crown above both',
  (art) => {
    const thing = bare(art);
    const { anchors, layers, width, height } = withFace(thing, 'happy');
    const { eyes, mouth, crown } = anchors;
    expect(layers.length).toBeGreaterThan(thing.layers.length);
    expect(crown!.y).toBeLessThan(eyes!.y);
    expect(eyes!.y).toBeLessThan(mouth!.y);
    expect(eyes!.x - eyes!.width / 2).toBeGreaterThan(0);
    expect(eyes!.x + eyes!.width / 2).toBeLessThan(width);
    expect(mouth!.y).toBeLessThan(height);
  },
);

test('moods differ, and what has eyes keeps its own face', () => {
  const thing = bare('noto:pineapple');
  expect(withFace(thing, 'sad').layers).not.toEqual(withFace(thing, 'happy').layers);
  const cat = bare('noto:cat');
  expect(withFace(cat, 'happy')).toBe(cat);
});
