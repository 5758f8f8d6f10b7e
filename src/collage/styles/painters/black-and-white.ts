import { blur } from '../../../numerics/blur.ts';
import { smoothstep } from '../../../numerics/interpolate.ts';
import type { Planes } from '../craft/planes.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import { shrink, stretch } from '../craft/resample.ts';
import { spreadValues } from '../craft/value-range.ts';
import { grain } from '../../render/noise.ts';
import type { Easel, Style } from '../style.ts';

/** A silver print: orange filter, deep blacks, grain as of fast film. */
export const blackAndWhite: Style = {
  title: 'a black and white photograph',
  paint: (picture, easel) => {
    const full = planesOf(picture, easel.arena);
    const silver = easel.arena.floats(full.r.length);
    for (let i = 0; i < silver.length; i++) {
      // Filtered as photographers do: skies go dark, skin and warm things light.
      silver[i] = 0.48 * full.r[i]! + 0.44 * full.g[i]! + 0.08 * full.b[i]!;
    }
    spreadValues(silver, 0.46);
    easel.stage(0.4);
    clarify(silver, full, easel);
    easel.stage(0.7);
    develop(silver, full, easel);
    return pixelsOf({ ...full, r: silver, g: silver, b: silver });
  },
};

/** Strengthens differences between neighbouring things (a very wide unsharp mask), in place. */
function clarify(silver: Float32Array, { width, height }: Planes, { arena, unit }: Easel): void {
  const scale = Math.min(1, 200 / unit);
  const columns = Math.max(1, Math.round(width * scale));
  const rows = Math.max(1, Math.round(height * scale));
  const small = arena.floats(columns * rows);
  shrink(silver, width, height, small, columns, rows);
  blur(small, arena.floats(small.length), columns, rows, Math.min(columns, rows) * 0.05);
  const around = arena.floats(silver.length);
  stretch(small, columns, rows, around, width, height);
  for (let i = 0; i < silver.length; i++) {
    silver[i] = silver[i]! + 0.3 * (silver[i]! - around[i]!);
  }
}

function develop(silver: Float32Array, { width, height }: Planes, { unit, random }: Easel): void {
  const { levels, bits } = grain();
  const mask = (1 << bits) - 1;
  const shift = random.integer(0, mask);
  // Grain keeps its size in the print, whatever the print's size in pixels.
  const size = Math.max(1, unit / 900);
  for (let y = 0, at = 0; y < height; y++) {
    const up = ((y + 0.5) / height - 0.5) ** 2;
    const row = (Math.floor(y / size) + shift) & mask;
    for (let x = 0; x < width; x++, at++) {
      const corner = ((x + 0.5) / width - 0.5) ** 2 + up;
      const value = smoothstep(-0.12, 1.04, silver[at]!);
      const speck = levels[0]![(row << bits) | ((Math.floor(x / size) + 3 * shift) & mask)]! - 0.5;
      // Grain shows most in the middle tones.
      const grainy = 0.34 * speck * value * (1 - value) + 0.02 * speck;
      silver[at] = (0.015 + 0.97 * value) * (1 - 0.62 * corner) + grainy;
    }
  }
}
