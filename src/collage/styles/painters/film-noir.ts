import { blur } from '../../../numerics/blur.ts';
import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { grain } from '../../render/noise.ts';
import { lumaOf, pixelsOf, planesOf } from '../craft/planes.ts';
import { spreadValues } from '../craft/value-range.ts';
import type { Style } from '../style.ts';

/** Black film, one hard lamp behind a blind, faces out of the dark, smoke in the beam. */
export const filmNoir: Style = {
  title: 'a film noir still',
  paint: (picture, easel) => {
    const { arena, unit, random, stage, things } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    const silver = lumaOf(full, arena);
    spreadValues(silver, 0.42);
    const veil = Float32Array.from(silver);
    const spare = arena.floats(silver.length);
    blur(veil, spare, width, height, unit * 0.02);
    const lit = arena.floats(silver.length);
    for (let i = 0; i < lit.length; i++) lit[i] = things[i] === 0 ? 0 : 1;
    blur(lit, spare, width, height, unit * 0.03);
    stage(0.5);
    const left = random.chance(0.5);
    const slant = (left ? -1 : 1) * random.between(0.26, 0.42);
    const pitch = unit * random.between(0.075, 0.095);
    const beamX = width * (left ? 0.36 : 0.64);
    const { levels, bits } = grain();
    const mask = (1 << bits) - 1;
    const size = Math.max(1, unit / 850);
    const shift = random.integer(0, mask);
    for (let y = 0, at = 0; y < height; y++) {
      const row = (Math.floor(y / size) + shift) & mask;
      for (let x = 0; x < width; x++, at++) {
        const place = (y + slant * x) / pitch;
        const off = Math.abs(place - Math.round(place)) * 2;
        const slats = smoothstep(0.34, 0.58, off);
        const beam = Math.exp(
          -(((x - beamX + 0.5 * slant * (y - height / 2)) / (0.36 * width)) ** 2),
        );
        const corner = ((x + 0.5) / width - 0.5) ** 2 + ((y + 0.5) / height - 0.5) ** 2;
        const lamp = 0.34 + 0.95 * beam * (0.35 + 0.65 * slats);
        const value = smoothstep(0.12, 0.92, silver[at]!);
        const subject = 1 + 0.4 * lit[at]!;
        const smoke = 0.09 * beam * slats * veil[at]!;
        const light = clamp01(
          value * lamp * subject * (1 - 1.15 * corner) + smoke + 0.12 * veil[at]! * veil[at]!,
        );
        const speck =
          levels[0]![(row << bits) | ((Math.floor(x / size) + 5 * shift) & mask)]! - 0.5;
        silver[at] = 0.012 + 0.985 * light + 0.24 * speck * (0.08 + light * (1 - light));
      }
    }
    return pixelsOf({ ...full, r: silver, g: silver, b: silver });
  },
};
