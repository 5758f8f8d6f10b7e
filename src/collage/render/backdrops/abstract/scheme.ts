import type { ColourName } from '../../../../language/scene.ts';
import type { Random } from '../../../../numerics/random.ts';
import { paintColour } from '../../../art/colour/colour-names.ts';
import { type Oklch, hexOf, oklchOf } from '../../../art/colour/oklch.ts';
import { type Rgb, rgb } from '../../rgb.ts';
import palettes from './palettes.json' with { type: 'json' };

/** The colours of one composition. */
export interface Scheme {
  /** What everything lies on, and the tone it turns into towards the rim. */
  readonly ground: Rgb;
  readonly deep: Rgb;
  /** Thin lines and weights: the darkest colour. */
  readonly ink: Rgb;
  /** Four colours that hold together, in an order of the seed's choosing. */
  readonly accents: readonly [Rgb, Rgb, Rgb, Rgb];
  /** The ground is dark, so that light things glow on it. */
  readonly dark: boolean;
}

interface Colours {
  readonly ground: string;
  readonly deep: string;
  readonly ink: string;
  readonly accents: readonly string[];
}

export type AbstractMood = keyof typeof palettes;

export const abstractMoods = Object.keys(palettes) as AbstractMood[];

/** The colours for a mood; where the prompt names colours, those instead of the mood's own. */
export function schemeFor(
  mood: AbstractMood,
  asked: readonly ColourName[],
  random: Random,
): Scheme {
  const colours = random.pick<Colours>(palettes[mood]);
  // A few degrees of hue make two pictures of one palette differ and break no harmony.
  const turn = random.between(-9, 9);
  const turned = (hex: string): string => {
    const { l, c, h } = oklchOf(hex);
    return hexOf({ l, c, h: h + turn });
  };
  const set =
    asked.length > 0
      ? askedColours(asked)
      : {
          ground: turned(colours.ground),
          deep: turned(colours.deep),
          ink: colours.ink,
          accents: shuffled(colours.accents.map(turned), random),
        };
  return {
    ground: rgb(set.ground),
    deep: rgb(set.deep),
    ink: rgb(set.ink),
    accents: set.accents.map(rgb) as unknown as Scheme['accents'],
    dark: oklchOf(set.ground).l < 0.5,
  };
}

/** Named colours become accents; black and white become grounds. Gaps are filled with their own shades. */
function askedColours(asked: readonly ColourName[]): Colours {
  const vivid = asked.filter((name) => name !== 'black' && name !== 'white');
  const first = paintColour(vivid[0] ?? 'grey').middle;
  const dark = asked.includes('black') || (!asked.includes('white') && first.l > 0.62);
  const ground: Oklch = asked.includes('black')
    ? { l: 0.17, c: 0.006, h: first.h }
    : asked.includes('white')
      ? { l: 0.965, c: 0.006, h: first.h }
      : { l: dark ? 0.22 : 0.95, c: Math.min(first.c, dark ? 0.045 : 0.02), h: first.h };
  const named = vivid.map((name) => paintColour(name).middle);
  if (asked.includes('white') && (dark || vivid.length === 0)) named.push({ l: 0.95, c: 0, h: 0 });
  if (asked.includes('black') && !dark) named.push({ l: 0.2, c: 0, h: 0 });
  if (named.length === 0) named.push({ l: 0.25, c: 0, h: 0 });
  const accents = Array.from({ length: 4 }, (_, i) => {
    const { l, c, h } = named[i % named.length]!;
    const round = Math.floor(i / named.length);
    return hexOf({ l: Math.min(0.97, Math.max(0.12, l + [0, 0.13, -0.13, 0.2][round]!)), c, h });
  });
  return {
    ground: hexOf(ground),
    deep: hexOf({ ...ground, l: ground.l - (dark ? 0.08 : 0.09), c: ground.c * 1.6 }),
    ink: hexOf({ l: dark ? 0.1 : 0.22, c: Math.min(0.04, first.c), h: first.h }),
    accents,
  };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.integer(0, i);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
