import type { Pixels } from '../../kernel/pixels.ts';
import type { Tones } from '../compose/plan.ts';

/** What one step does: of light to the exponent of tones, of the others to factors. */
const LIGHT = 0.8;
const COLOUR = 1.3;
const WARMTH = 0.06;
const CONTRAST = 0.22;
/** Rec. 709 weights of red, green and blue in what the eye sees as brightness. */
const [RED, GREEN, BLUE] = [0.2126, 0.7152, 0.0722];

/** A picture brighter, richer, warmer or harder by so many steps, or the other way; alpha stays. */
export function adjusted(picture: Pixels, tones: Tones): Pixels {
  const { light = 0, colour = 0, warmth = 0, contrast = 0 } = tones;
  const curve = Float32Array.from({ length: 256 }, (_, value) => {
    const bright = (value / 255) ** (LIGHT ** light);
    // An S about the middle, which black and white do not leave.
    const s = bright + CONTRAST * contrast * bright * (1 - bright) * (2 * bright - 1) * 2;
    return 255 * s;
  });
  const saturation = COLOUR ** colour;
  const [red, blue] = [1 + WARMTH * warmth, 1 - WARMTH * warmth];
  const data = picture.data.slice();
  for (let at = 0; at < data.length; at += picture.channels) {
    const [r, g, b] = [curve[data[at]!]!, curve[data[at + 1]!]!, curve[data[at + 2]!]!];
    const grey = RED * r + GREEN * g + BLUE * b;
    data[at] = (grey + (r - grey) * saturation) * red;
    data[at + 1] = grey + (g - grey) * saturation;
    data[at + 2] = (grey + (b - grey) * saturation) * blue;
  }
  return { ...picture, data };
}
