import type { Oklch } from '../../src/collage/art/colour/oklch.ts';

/** Families of colour that anybody tells apart at a glance. */
export type ColourFamily =
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'cyan'
  | 'blue'
  | 'purple'
  | 'pink'
  | 'brown'
  | 'beige'
  | 'black'
  | 'grey'
  | 'white';

/**
 * What a colour word may look like in a lit picture, where shade darkens, lamps yellow and the
 * evening reddens.
 */
export const FAMILIES_OF: Readonly<Record<string, readonly ColourFamily[]>> = {
  red: ['red'],
  orange: ['orange'],
  yellow: ['yellow'],
  green: ['green'],
  teal: ['cyan', 'green'],
  turquoise: ['cyan', 'green'],
  cyan: ['cyan', 'blue'],
  blue: ['blue'],
  navy: ['blue'],
  purple: ['purple'],
  violet: ['purple'],
  magenta: ['pink', 'purple'],
  pink: ['pink'],
  brown: ['brown'],
  beige: ['beige', 'white'],
  gold: ['yellow', 'orange', 'brown'],
  golden: ['yellow', 'orange', 'brown'],
  silver: ['grey', 'white'],
  grey: ['grey'],
  gray: ['grey'],
  black: ['black'],
  white: ['white'],
};

/** The family of a colour. */
export function familyOf({ l, c, h }: Oklch): ColourFamily {
  if (l < 0.27 || (l < 0.42 && c < 0.04)) return 'black';
  const warm = h >= 25 && h < 115;
  // Warm greys are taken for grey or white up to a chroma at which cool ones look blue.
  if (c < (warm ? 0.035 : 0.03)) return l > 0.78 ? 'white' : 'grey';
  if (warm && c < 0.09 && l > 0.7) return 'beige';
  if (h >= 30 && h < 100 && l < 0.62 && c < 0.135) return 'brown';
  if (h >= 345 || h < 12) return l > 0.55 ? 'pink' : 'red';
  if (h < 40) return l > 0.74 && c < 0.16 ? 'pink' : 'red';
  if (h < 74) return 'orange';
  if (h < 114) return l < 0.55 ? 'brown' : 'yellow';
  if (h < 170) return 'green';
  if (h < 222) return 'cyan';
  if (h < 284) return 'blue';
  if (h < 325) return 'purple';
  return 'pink';
}
