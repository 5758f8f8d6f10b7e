import { paletteFrom } from '../craft/palette.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import { paintRegions, regionsOf } from '../craft/regions.ts';
import { flatColours } from '../../render/manner.ts';
import type { Style } from '../style.ts';

const COLOURS = 22;

/** A poster of few clean shapes: no texture, no outline, calm colours. */
export const flat: Style = {
  title: 'a flat illustration',
  ground: flatColours,
  paint: (picture, easel) => {
    const full = planesOf(picture, easel.arena);
    const regions = regionsOf(
      full,
      { colours: COLOURS, rounding: 0.0046, simplified: 0.007, distinct: 0.035, smallest: 0.00018 },
      easel,
    );
    easel.stage(0.8);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    paintRegions(regions, calmed(regions.palette.lab), sheet);
    return pixelsOf(sheet);
  },
};

/** Lighter, evenly spaced values and one measure of chroma, as if mixed for one poster. */
function calmed(lab: Float32Array): Float32Array {
  const mixed = new Float32Array(lab.length);
  for (let k = 0; k < lab.length; k += 3) {
    const chroma = Math.hypot(lab[k + 1]!, lab[k + 2]!);
    const wanted = chroma < 0.03 ? chroma : Math.min(0.17, 0.035 + chroma * 0.9);
    const scale = chroma > 0 ? wanted / chroma : 1;
    mixed[k] = 0.17 + 0.815 * lab[k]!;
    mixed[k + 1] = lab[k + 1]! * scale;
    mixed[k + 2] = lab[k + 2]! * scale;
  }
  return paletteFrom(mixed).rgb;
}
