import type { ColourName } from '../../language/scene.ts';
import type { Rgb } from './rgb.ts';
import { mixed, rgb } from './rgb.ts';

/** What a colour word means for paint on something large: the plain colour. */
const tones: Readonly<Record<ColourName, Rgb>> = {
  red: rgb('#c8352f'),
  orange: rgb('#ec8a3a'),
  yellow: rgb('#f2cd4c'),
  green: rgb('#5aa45a'),
  teal: rgb('#3f9c98'),
  cyan: rgb('#63c3d6'),
  blue: rgb('#3f78c4'),
  navy: rgb('#26386f'),
  purple: rgb('#7d55ad'),
  magenta: rgb('#c4459a'),
  pink: rgb('#ee9bb4'),
  brown: rgb('#8b5f3f'),
  beige: rgb('#e3c9a0'),
  gold: rgb('#d5a83c'),
  silver: rgb('#b8bfc9'),
  grey: rgb('#8f9499'),
  black: rgb('#2c2c31'),
  white: rgb('#f3f0ea'),
};

export function tone(name: ColourName): Rgb {
  return tones[name];
}

/** The same colour as wall paint: enough white in it to live with, but still that colour. */
export function wallTone(name: ColourName): Rgb {
  const strong = name === 'black' || name === 'white' || name === 'beige' ? 0.08 : 0.36;
  return mixed(tones[name], rgb('#fbf3e4'), strong);
}
