import type { ColourName } from '../../language/scene.ts';
import { paintColour } from '../art/colour/colour-names.ts';
import type { Rgb } from './rgb.ts';
import { mixed, rgb } from './rgb.ts';

/** What a colour word means for paint: the same as on figures. */
export function tone(name: ColourName): Rgb {
  return rgb(paintColour(name).hex);
}

/** The same colour as wall paint: enough white in it to live with, but still that colour. */
export function wallTone(name: ColourName): Rgb {
  const strong = name === 'black' || name === 'white' || name === 'beige' ? 0.08 : 0.42;
  return mixed(tone(name), rgb('#fbf3e4'), strong);
}

/** Curtains that stand out from a wall: cream on strong walls, a deep tone of it on pale ones. */
export function curtainTone(wall: ColourName): Rgb {
  const pale = wall === 'white' || wall === 'beige' || wall === 'yellow' || wall === 'silver';
  return pale ? mixed(tone('teal'), rgb('#fbf3e4'), 0.25) : rgb('#f4e7cc');
}
