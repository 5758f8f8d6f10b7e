import { assert, expect, test } from 'vitest';
import { people } from '../../../language/lexicon/living.ts';
import type { ColourName } from '../../../language/scene.ts';
import { drawingFigure } from '../drawing-figure.ts';
import { allFacts } from '../facts.ts';
import { rasterOfFigure } from '../figure-raster.ts';
import { paintColour } from './colour-names.ts';
import { figureInColours } from './figure-colours.ts';
import { oklchOfRgb } from './oklch.ts';
import { hasSkin } from './skin-tones.ts';

const NAMES = 'red orange yellow green blue purple pink brown beige silver black white'.split(
  ' ',
) as ColourName[];

/** Every third thing and animal; of people it is the clothes that are coloured, not most of them. */
const sample = [...allFacts()]
  .filter(
    ([id, { card, names }]) => !card && !hasSkin(id) && !names.some((name) => people.has(name)),
  )
  .map(([id]) => id)
  .filter((_, i) => i % 3 === 0);

const middles = NAMES.map((name) => {
  const { l, c, h } = paintColour(name).middle;
  const angle = (h * Math.PI) / 180;
  return { name, l, a: c * Math.cos(angle), b: c * Math.sin(angle) };
});

/** The colour's name that a pixel is nearest to; lightness says less than hue, as shading changes it. */
function nameOf(r: number, g: number, b: number): ColourName {
  const { l, c, h } = oklchOfRgb(r, g, b);
  const angle = (h * Math.PI) / 180;
  const [across, down] = [c * Math.cos(angle), c * Math.sin(angle)];
  const distance = (m: (typeof middles)[number]): number =>
    0.45 * (l - m.l) ** 2 + (across - m.a) ** 2 + (down - m.b) ** 2;
  return middles.reduce((best, each) => (distance(each) < distance(best) ? each : best)).name;
}

/** True when more of the drawing has that colour than any other, or two fifths of it do. */
function shows(id: string, name: ColourName): boolean {
  const figure = figureInColours(id, drawingFigure(id, 'a'), [name]);
  const pixels = rasterOfFigure(figure, 40).data;
  const counts = new Map<ColourName, number>();
  let seen = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! < 250) continue;
    seen += 1;
    const own = nameOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const asked = counts.get(name) ?? 0;
  return asked >= 0.4 * seen || asked === Math.max(...counts.values());
}

test('the sample is large', () => {
  expect(sample.length).toBeGreaterThan(300);
});

test.each(NAMES)('hardly a drawing refuses to be %s', (name) => {
  const refused = sample.filter((id) => !shows(id, name));
  assert.isBelow(refused.length / sample.length, 0.04, refused.join(' '));
});
