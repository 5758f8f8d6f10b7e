import type { ColourName, Pattern } from '../../../language/scene.ts';
import { hashText } from '../../../numerics/random.ts';
import { belongs } from '../colour/colour-groups.ts';
import { paintColour } from '../colour/colour-names.ts';
import { flattened, groupsOf } from '../colour/figure-colours.ts';
import { hexOf, oklchOf } from '../colour/oklch.ts';
import type { Oklch } from '../colour/oklch.ts';
import { changeColours } from '../colour/svg-colours.ts';
import type { Figure } from '../figure.ts';
import { canvasOf } from './canvas.ts';
import { grains } from './grains/index.ts';
import { patterns } from './patterns.ts';
import { textured } from './textured-figure.ts';

/** Colours that go with a pattern when none was asked for. */
const OWN: Readonly<Partial<Record<Pattern['kind'], readonly string[]>>> = {
  camouflage: ['#5b6b34', '#3c4a26', '#8a7a4b'],
  leopard: ['#33261b'],
  tiger: ['#26211f'],
  zebra: ['#1f2024'],
  flowers: ['#f6f2ea', '#e8618c', '#f3b43a'],
  patches: ['#d9473c', '#f2b83a', '#3f7fd0', '#5fae3a', '#8a46c4'],
  gradient: ['#ff7a5c', '#f7c948', '#43b7c9', '#5a4fcf'],
};

/** Coats on which some patterns are known, when no colour was asked for. */
export const COATS: Readonly<Partial<Record<Pattern['kind'], ColourName>>> = {
  leopard: 'gold',
  tiger: 'orange',
  zebra: 'white',
  camouflage: 'beige',
};

/**
 * The figure with a pattern on what has its main colour: windows, wheels and eyes stay as they are.
 * `colours` are those of the thing itself, its ground first; `bare` is the same figure before it
 * took them, in which a blue car's windows are not yet like its paint.
 */
export function patterned(
  figure: Figure,
  bare: Figure,
  { kind, colours: asked }: Pattern,
  colours: readonly ColourName[],
): Figure {
  const seed = hashText(kind);
  const canvas = canvasOf(figure.width, figure.height, seed);
  if (kind === 'glitter')
    return textured(figure, { markup: grains.glitter(canvas), mode: 'shade', ground: 1 });
  const [coat] = groupsOf(`pattern ${hashText(flattened(figure))}`, figure);
  const [meant] = groupsOf(`pattern ${hashText(flattened(bare))}`, bare);
  if (coat === undefined || meant === undefined) return figure;
  const said = [...asked, ...(asked.length > 0 ? [] : colours.slice(1))].map(
    (name) => paintColour(name).hex,
  );
  const [first, ...more] = paintsOf(kind, said, coat.middle);
  return textured(figure, {
    markup: patterns[kind](canvas, [first!, ...more]),
    mode: 'cover',
    ground: Math.max(0.08, brightness(hexOf(coat.middle))),
    within: (layer) =>
      changeColours(bare.layers[layer]!.markup, (hex) =>
        belongs(oklchOf(hex), meant) ? '#ffffff' : '#000000',
      ),
  });
}

/** The colours of a pattern on a ground of this colour, where `said` are those that were asked for. */
export function paintsOf(
  kind: Pattern['kind'],
  said: readonly string[],
  ground: Oklch,
): readonly string[] {
  return said.length > 0 ? blended(kind, said, ground) : (OWN[kind] ?? [against(ground)]);
}

/** A gradient runs from the thing's own colour to the others. */
function blended(kind: Pattern['kind'], said: readonly string[], coat: Oklch): readonly string[] {
  return kind === 'gradient' || (kind === 'camouflage' && said.length === 1)
    ? [hexOf(coat), ...said]
    : said;
}

/** A colour that shows on the coat: white on what has a colour, a deep blue on what is pale. */
function against({ l, c }: Oklch): string {
  return l > 0.8 && c < 0.12 ? '#2c4a8a' : '#faf8f2';
}

/** Of a colour as the screen gets it, 0 … 1, weighted as the eye weighs red, green and blue. */
export function brightness(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
