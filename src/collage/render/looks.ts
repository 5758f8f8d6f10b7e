import type { Pixels } from '../../kernel/pixels.ts';
import type { Finish } from '../compose/plan.ts';
import type { Manner } from './manner.ts';

interface Look {
  /** What becomes of the painter's own manner. */
  readonly manner: Manner;
  /** Factor of the distance of each colour from grey. */
  readonly saturation: number;
  /** Steepness of the S-shaped curve: 0 leaves all tones, above it darks go down and lights up. */
  readonly curve: number;
}

/** The looks a picture can be finished with. */
export const looks: Readonly<Record<NonNullable<Finish['look']>, Look>> = {
  vivid: {
    manner: { modelling: 1.2, vignette: 0.6, contrast: 1.1, grain: 0.02 },
    saturation: 1.3,
    curve: 0.35,
  },
  natural: {
    manner: { modelling: 0.85, vignette: 0.18, contrast: 1, grain: 0.035 },
    saturation: 0.86,
    curve: 0,
  },
};

/** Rec. 709 weights of red, green and blue in what the eye sees as brightness. */
const [RED, GREEN, BLUE] = [0.2126, 0.7152, 0.0722];

/** Gives a finished picture the colours of its look, in place. What is grey already stays grey. */
export function tone({ data, channels }: Pixels, look: NonNullable<Finish['look']>): void {
  const { saturation, curve } = looks[look];
  const tones = Float32Array.from({ length: 256 }, (_, value) => {
    const t = value / 255;
    return 255 * (t + curve * t * (1 - t) * (2 * t - 1));
  });
  for (let at = 0; at < data.length; at += channels) {
    const [r, g, b] = [tones[data[at]!]!, tones[data[at + 1]!]!, tones[data[at + 2]!]!];
    const grey = RED * r + GREEN * g + BLUE * b;
    data[at] = grey + (r - grey) * saturation;
    data[at + 1] = grey + (g - grey) * saturation;
    data[at + 2] = grey + (b - grey) * saturation;
  }
}
