import { expect, test } from 'vitest';
import { buildFigure } from '../build-figure.ts';

const dressed = (options: Readonly<Record<string, string>>) =>
  buildFigure({
    art: 'rig:standing',
    options: {
      being: 'person',
      human: true,
      head: 'noto:woman',
      outfit: 'dress',
      colour: '#c8283d',
      ...options,
    },
    colours: [],
    material: undefined,
    marking: undefined,
    attached: [],
    lettering: [],
  });

test('a pattern is on the clothes and on nothing else', () => {
  const { layers } = dressed({ print: 'dots #ffffff', printOn: 'colour' });
  const covered = layers.filter(({ texture }) => texture?.within?.includes('#ffffff'));
  expect(covered.length).toBeGreaterThan(0);
  expect(covered.length).toBeLessThan(layers.length);
  expect(covered[0]!.texture!.markup).toContain('fill="#ffffff"');
});

test('plain clothes stay plain', () => {
  expect(dressed({}).layers.every(({ texture }) => texture === undefined)).toBe(true);
});
