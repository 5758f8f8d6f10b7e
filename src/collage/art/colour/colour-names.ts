import type { ColourName } from '../../../language/scene.ts';
import { oklchOf } from './oklch.ts';
import type { Oklch } from './oklch.ts';

/** A colour to be given to a thing: what its middle tone becomes, and how much contrast stays. */
export interface PaintColour {
  readonly hex: string;
  readonly middle: Oklch;
  /** Share of the lightness differences that is kept: little near white and black. */
  readonly contrast: number;
}

const TABLE: Readonly<Record<ColourName, readonly [hex: string, contrast: number]>> = {
  red: ['#dc2f2b', 0.9],
  orange: ['#f58a1c', 0.85],
  yellow: ['#fcd12c', 0.7],
  green: ['#3aa644', 0.95],
  teal: ['#179992', 0.95],
  cyan: ['#3acbe4', 0.85],
  blue: ['#2b70dc', 0.95],
  navy: ['#22336f', 0.75],
  purple: ['#8a46c4', 0.95],
  magenta: ['#d7319f', 0.95],
  pink: ['#f68bb6', 0.8],
  brown: ['#86542f', 0.8],
  beige: ['#e0cba4', 0.75],
  gold: ['#e2a823', 0.9],
  silver: ['#bdc4cc', 0.8],
  grey: ['#8b9097', 0.9],
  black: ['#35363c', 0.45],
  white: ['#f3f2ee', 0.42],
};

/** How the colour of that name is painted. */
export function paintColour(name: ColourName): PaintColour {
  const [hex, contrast] = TABLE[name];
  return { hex, middle: oklchOf(hex), contrast };
}
