import { expect, test } from 'vitest';
import { Arena } from '../../../numerics/arena.ts';
import type { Material, Pattern } from '../../../language/scene.ts';
import { plainRecipe } from '../../compose/casting/recipe.ts';
import type { Recipe } from '../../compose/plan.ts';
import { spriteOf } from '../../render/sprite.ts';
import { buildFigure } from '../build-figure.ts';
import { hueDifference, oklchOfRgb } from '../colour/oklch.ts';
import { readTable } from '../table.ts';
import { grains } from './grains/index.ts';
import { patterns } from './patterns.ts';

const materials = readTable('materials').map(([name = '']) => name as Material);
const kinds = [...Object.keys(patterns), 'glitter'] as Pattern['kind'][];

const arena = new Arena(1 << 20);

/** The figure's opaque pixels, lit from above left, and how many it has in all. */
function pixelsOf(recipe: Partial<Recipe> & Pick<Recipe, 'art'>, height = 120): Uint8Array {
  const figure = buildFigure({ ...plainRecipe(recipe.art), ...recipe });
  const visible = { left: -900, top: -900, right: 900, bottom: 900 };
  const light = {
    x: -0.6,
    y: -0.8,
    contrast: 0.7,
    shade: [0.5, 0.55, 0.7],
    tint: [1, 1, 1],
    modelling: 1,
  } as const;
  return spriteOf(figure, { height, turn: 0, mirror: false, softness: 0, visible }, light, arena)
    .data;
}

/** Share of opaque pixels that differ clearly. */
function difference(a: Uint8Array, b: Uint8Array): number {
  let [changed, all] = [0, 0];
  for (let at = 0; at < a.length; at += 4) {
    if (a[at + 3]! < 250) continue;
    all += 1;
    const change = [0, 1, 2].reduce((sum, c) => sum + Math.abs(a[at + c]! - b[at + c]!), 0);
    if (change > 24) changed += 1;
  }
  return changed / all;
}

test.each(materials)('a teapot of %s does not look like a plain one', (material) => {
  const plain = pixelsOf({ art: 'noto:teapot' });
  expect(difference(plain, pixelsOf({ art: 'noto:teapot', material }))).toBeGreaterThan(0.12);
});

test('no two materials look alike', () => {
  const looks = materials.map((material) => pixelsOf({ art: 'noto:teapot', material }, 56));
  const alike = looks.flatMap((look, i) =>
    looks
      .slice(i + 1)
      .flatMap((other, j) =>
        difference(look, other) < 0.04 ? [`${materials[i]} ${materials[i + 1 + j]}`] : [],
      ),
  );
  expect(alike).toEqual([]);
});

test('every grain that a material names is there', () => {
  const missing = readTable('materials').filter(
    ([, , , grain = '']) => grain !== '' && !(grain in grains),
  );
  expect(missing).toEqual([]);
});

test.each(kinds)('%s show on a dress and leave its outline', (kind) => {
  const plain = pixelsOf({ art: 'noto:dress' });
  const covered = pixelsOf({ art: 'noto:dress', pattern: { kind, colours: [] } });
  expect(difference(plain, covered)).toBeGreaterThan(0.06);
  const outline = (pixels: Uint8Array) => pixels.filter((_, i) => i % 4 === 3);
  expect(outline(covered)).toEqual(outline(plain));
});

test('stripes leave the windows and wheels of a blue car', () => {
  const look = { art: 'noto:automobile', colours: ['blue'] } as const;
  const plain = pixelsOf(look);
  const striped = pixelsOf({ ...look, pattern: { kind: 'rainbow', colours: [] } });
  expect(difference(plain, striped)).toBeGreaterThan(0.3);
  // Tyres are the dark greys of the drawing.
  const tyres = Array.from({ length: plain.length / 4 }, (_, i) => i * 4).filter((at) => {
    const { l, c } = oklchOfRgb(plain[at]!, plain[at + 1]!, plain[at + 2]!);
    return plain[at + 3] === 255 && l < 0.4 && c < 0.02;
  });
  expect(tyres.length).toBeGreaterThan(50);
  expect(tyres.filter((at) => Math.abs(plain[at]! - striped[at]!) > 24)).toEqual([]);
});

test('a green bottle of glass is green and lets light through', () => {
  const glass = pixelsOf({ art: 'piece:bottle', colours: ['green'], material: 'glass' });
  let [green, seen] = [0, 0];
  for (let at = 0; at < glass.length; at += 4) {
    const alpha = glass[at + 3]!;
    if (alpha < 60) continue;
    seen += 1;
    const [r, g, b] = [0, 1, 2].map((c) =>
      Math.min(255, Math.round((glass[at + c]! * 255) / alpha)),
    );
    const { c, h } = oklchOfRgb(r!, g!, b!);
    if (c > 0.03 && Math.abs(hueDifference(h, 145)) < 30) green += 1;
    expect(alpha).toBeLessThan(250);
  }
  expect(green / seen).toBeGreaterThan(0.7);
});

test('what is made of things keeps its outline and takes their colours', () => {
  const plain = pixelsOf({ art: 'noto:castle' });
  const made = pixelsOf({ art: 'noto:castle', madeOf: 'noto:strawberry' });
  const outline = (pixels: Uint8Array) =>
    pixels.filter((_, i) => i % 4 === 3).map((a) => (a > 127 ? 1 : 0));
  expect(outline(made)).toEqual(outline(plain));
  let [red, seen] = [0, 0];
  for (let at = 0; at < made.length; at += 4) {
    if (made[at + 3]! < 250) continue;
    seen += 1;
    const { c, h } = oklchOfRgb(made[at]!, made[at + 1]!, made[at + 2]!);
    if (c > 0.08 && Math.abs(hueDifference(h, 27)) < 25) red += 1;
  }
  expect(red / seen).toBeGreaterThan(0.4);
});
