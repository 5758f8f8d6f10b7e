import type { Pattern } from '../../../language/scene.ts';
import { hashText } from '../../../numerics/random.ts';
import { hueDifference, oklchOf } from '../colour/oklch.ts';
import type { Oklch } from '../colour/oklch.ts';
import { changeColours } from '../colour/svg-colours.ts';
import type { Figure } from '../figure.ts';
import { canvasOf } from './canvas.ts';
import { brightness, paintsOf } from './patterned.ts';
import { patterns } from './patterns.ts';
import { textured } from './textured-figure.ts';

/** How much finer the pattern of clothes is than one that covers the whole of a figure. */
const FINER = 0.62;

/**
 * Someone with a pattern on the clothes of colour `cloth`: skin, hair and buttons stay as they are.
 * `print` is the kind of the pattern and its colours, `dots #ffffff`; `head` is what was put on the
 * body, whose eyes may be as white as a shirt.
 */
export function printed(figure: Figure, print: string, cloth: string, head: Figure): Figure {
  const [name = '', ...said] = print.split(' ');
  const kind = name as Pattern['kind'];
  if (kind === 'glitter') return figure;
  const paint = patterns[kind];
  const ground = oklchOf(cloth);
  const canvas = canvasOf(figure.width, figure.height, hashText(kind));
  const [first, ...more] = paintsOf(kind, said, ground);
  const faces = new Set(head.layers.map(({ markup }) => markup));
  return textured(figure, {
    markup: paint({ ...canvas, unit: canvas.unit * FINER }, [first!, ...more]),
    mode: 'cover',
    ground: Math.max(0.08, brightness(cloth)),
    within: (layer) => {
      const { markup } = figure.layers[layer]!;
      const bare = faces.has(markup);
      return changeColours(markup, (hex) =>
        !bare && isShadeOf(oklchOf(hex), ground) ? '#ffffff' : '#000000',
      );
    },
  });
}

/** Below this chroma a colour has no hue to speak of. */
const GREY = 0.03;

/** True for the lights and darks in which a cloth is drawn. */
function isShadeOf(colour: Oklch, cloth: Oklch): boolean {
  if (Math.abs(colour.l - cloth.l) > 0.26) return false;
  if (cloth.c < GREY) return colour.c < GREY;
  const reach = cloth.c < 0.06 ? 24 : 14;
  return (
    colour.c > 0.4 * cloth.c &&
    colour.c < 1.8 * cloth.c + 0.02 &&
    Math.abs(hueDifference(cloth.h, colour.h)) < reach
  );
}
