import type { Pixels } from '../../kernel/pixels.ts';
import { smoothstep } from '../../numerics/interpolate.ts';
import type { Hour } from '../../language/instructions/instruction.ts';

interface Air {
  /** What becomes of dark and of light tones: factors of red, green and blue. */
  readonly darks: readonly [number, number, number];
  readonly lights: readonly [number, number, number];
  /** What the sky adds, most at the top of the picture, 0 … 255. */
  readonly sky: readonly [number, number, number];
  /** Factor of the distance of each colour from grey. */
  readonly saturation: number;
}

const AIRS: Readonly<Record<Hour, Air>> = {
  day: { darks: [1.15, 1.15, 1.15], lights: [1.04, 1.03, 1.0], sky: [4, 8, 14], saturation: 1.08 },
  dawn: {
    darks: [0.9, 0.82, 0.92],
    lights: [1.0, 0.88, 0.86],
    sky: [26, 8, 16],
    saturation: 0.92,
  },
  sunset: {
    darks: [0.86, 0.66, 0.62],
    lights: [1.06, 0.82, 0.6],
    sky: [34, 6, 0],
    saturation: 1.1,
  },
  night: {
    darks: [0.2, 0.26, 0.42],
    lights: [0.32, 0.4, 0.62],
    sky: [-6, 0, 10],
    saturation: 0.6,
  },
};

/** Rec. 709 weights of red, green and blue in brightness. */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/** A photograph in the light of another hour, by its tones alone: what is lit in it stays lit. */
export function relightPicture(picture: Pixels, hour: Hour): Pixels {
  const { width, height, channels, data: from } = picture;
  const { darks, lights, sky, saturation } = AIRS[hour];
  const data = from.slice();
  for (let y = 0; y < height; y++) {
    const up = 1 - smoothstep(0, 0.75, y / height);
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * channels;
      const grey = WEIGHTS.reduce((sum, weight, c) => sum + weight * from[at + c]!, 0);
      const share = smoothstep(20, 235, grey);
      for (let c = 0; c < 3; c++) {
        const colour = grey + (from[at + c]! - grey) * saturation;
        const factor = darks[c]! + (lights[c]! - darks[c]!) * share;
        data[at + c] = colour * factor + sky[c]! * up;
      }
    }
  }
  return { width, height, channels, data };
}
