import { expect, test } from 'vitest';
import type { ColourName } from '../../../language/scene.ts';
import { drawingFigure } from '../drawing-figure.ts';
import { rasterOfBox } from '../raster.ts';
import { paintColour } from './colour-names.ts';
import { figureInColours, flattened, groupsOf } from './figure-colours.ts';
import { inMaterial } from './materials.ts';
import { hueDifference, oklchOfRgb } from './oklch.ts';
import type { Oklch } from './oklch.ts';

const DRAWINGS = (
  'cat dog elephant horse t-rex parrot flamingo owl fish butterfly tiger rabbit ' +
  'automobile bicycle sailboat umbrella balloon dress t-shirt guitar rose tulip teapot mushroom'
).split(' ');
const COLOURS: readonly ColourName[] = [
  'red',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'black',
  'white',
];

function opaque(markup: string, width: number, height: number): Oklch[] {
  const pixels = rasterOfBox(markup, [0, 0, width, height], 48).data;
  const found: Oklch[] = [];
  for (let i = 0; i < pixels.length; i += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = pixels.subarray(i, i + 4);
    if (a >= 250) found.push(oklchOfRgb(r, g, b));
  }
  return found;
}

/** Opaque pixels of the drawing in those colours. */
function seen(id: string, colours: readonly ColourName[]): Oklch[] {
  const figure = figureInColours(id, drawingFigure(id, 'a'), colours);
  return opaque(flattened(figure), figure.width, figure.height);
}

/** True for a pixel that a person would call by that colour's name, shade or light. */
function looksLike(pixel: Oklch, name: ColourName): boolean {
  const { middle } = paintColour(name);
  if (name === 'black') return pixel.l < 0.45 && pixel.c < 0.06;
  if (name === 'white') return pixel.l > 0.8 && pixel.c < 0.05;
  return pixel.c > 0.05 && Math.abs(hueDifference(pixel.h, middle.h)) < 24;
}

function share(pixels: readonly Oklch[], name: ColourName): number {
  return pixels.filter((pixel) => looksLike(pixel, name)).length / pixels.length;
}

test.each(DRAWINGS)('%s takes every colour', (id) => {
  const refused = COLOURS.filter((name) => share(seen(id, [name]), name) < 0.33);
  expect(refused).toStrictEqual([]);
});

test('shading survives: lights stay lighter than shades', () => {
  const spread = (pixels: Oklch[]): number => {
    const lights = pixels.map((pixel) => pixel.l).sort((a, b) => a - b);
    const at = (part: number): number => lights[Math.floor(lights.length * part)] ?? 0;
    return at(0.9) - at(0.1);
  };
  const before = spread(seen('automobile', []));
  expect(spread(seen('automobile', ['blue']))).toBeGreaterThan(before * 0.6);
});

test('eyes, beak and legs of a blue flamingo stay', () => {
  const pixels = seen('flamingo', ['blue']);
  expect(pixels.some((pixel) => pixel.l < 0.45 && pixel.c < 0.05)).toBe(true);
});

test('the second colour goes to the second group', () => {
  const pixels = seen('tiger', ['yellow', 'blue']);
  expect(share(pixels, 'yellow')).toBeGreaterThan(0.3);
  expect(share(pixels, 'blue')).toBeGreaterThan(0.1);
});

test('no colour asked, nothing changed', () => {
  const figure = drawingFigure('cat', 'a');
  expect(figureInColours('cat', figure, [])).toBe(figure);
});

test('the groups of a drawing come by prominence', () => {
  const [first, second] = groupsOf('panda', drawingFigure('panda', 'a'));
  expect(first?.grey).toBe(true);
  expect(first?.middle.l).toBeGreaterThan(0.85);
  expect(second?.middle.l).toBeLessThan(0.5);
});

test('a material leaves no other colour in the drawing', () => {
  const gold = inMaterial(flattened(drawingFigure('parrot', 'a')), 'gold');
  const strange = opaque(gold, 128, 128).filter(
    ({ c, h }) => c > 0.04 && Math.abs(hueDifference(h, 85)) >= 35,
  );
  expect(strange).toHaveLength(0);
});

test('a colour that is said tints the material', () => {
  const green = opaque(
    inMaterial(flattened(drawingFigure('parrot', 'a')), 'marble', { hex: '#3aa644' }),
    128,
    128,
  );
  expect(share(green, 'green')).toBeGreaterThan(0.6);
});

test('what comes in all colours keeps the drawing’s own', () => {
  expect(inMaterial('<path fill="#123456"/>', 'plastic')).toBe('<path fill="#123456"/>');
});
