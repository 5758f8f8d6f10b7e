import sharp from 'sharp';

import { seededRandom } from '../../src/numerics/random.ts';

/** PNGs of every kind there is, and some pictures that are none, to be damaged. */
export async function pictureStock(): Promise<readonly Buffer[]> {
  const size = 48;
  const random = seededRandom(1);
  const noise = Buffer.from(Array.from({ length: size * size * 4 }, () => random.integer(0, 255)));
  const rgba = () => sharp(noise, { raw: { width: size, height: size, channels: 4 } });
  const rgb = () => rgba().removeAlpha();
  return Promise.all([
    rgba().png().toBuffer(),
    rgba().png({ progressive: true }).toBuffer(),
    rgba().png({ palette: true }).toBuffer(),
    rgba().toColourspace('rgb16').png().toBuffer(),
    rgba().toColourspace('b-w').png().toBuffer(),
    rgba().withIccProfile('p3').png().toBuffer(),
    rgb().png().toBuffer(),
    rgb().png({ palette: true, colours: 4 }).toBuffer(),
    rgb().toColourspace('b-w').png().toBuffer(),
    rgb()
      .extract({ left: 0, top: 0, width: size, height: size / 2 })
      .png()
      .toBuffer(),
    rgb().toColourspace('cmyk').jpeg().toBuffer(),
    rgba().webp().toBuffer(),
  ]);
}
