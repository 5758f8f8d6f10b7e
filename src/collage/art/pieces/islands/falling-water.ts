import type { Random } from '../../../../numerics/random.ts';
import { bumpy } from '../plants/foliage.ts';
import type { Sketch } from '../sketch.ts';

interface Fall {
  /** Middle of the lip. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly drop: number;
  readonly rainbow: boolean;
  /** Whether it ends in spray on something (else it fades away in the air). */
  readonly lands?: boolean;
}

const rainbowBands = ['#f2554e', '#fb9a3c', '#fde04f', '#63c75a', '#45b4ee', '#4f6be0', '#9a58d6'];
const waterBands = ['#8fd0f2', '#c9ecfb', '#74bfe9', '#e3f6fd', '#9ad6f4', '#bfe6f9', '#6db7e4'];

/** Draws falling water into the current layer: streaks over a lip, fading or foaming below. */
export function fallingWater(s: Sketch, fall: Fall, random: Random): void {
  const { x, top, width, drop, rainbow, lands = false } = fall;
  const half = width / 2;
  const foot = top + drop;
  const flare = half * 1.12;
  const sheet = `M${x - half} ${top + 4}C${x - half} ${top - 5} ${x + half} ${top - 5} ${x + half} ${top + 4}C${x + half} ${top + drop * 0.4} ${x + flare} ${top + drop * 0.8} ${x + flare} ${foot}H${x - flare}C${x - flare} ${top + drop * 0.8} ${x - half} ${top + drop * 0.4} ${x - half} ${top + 4}Z`;
  const see = (colour: string): string =>
    lands
      ? colour
      : s.span({ x: 0, y: top }, { x: 0, y: foot }, [
          [0, colour, 0.97],
          [0.62, colour, 0.9],
          [1, colour, 0],
        ]);
  const bands = rainbow ? rainbowBands : waterBands;
  s.within(sheet, () => {
    bands.forEach((colour, i) => {
      const step = (2 * flare) / bands.length;
      s.rect(x - flare + step * i - 0.6, top - 6, step + 1.2, drop + 6, 0, see(colour));
    });
    for (let i = 0; i < 16; i++) {
      const at = x + random.between(-flare, flare) * 0.95;
      const from = top + random.between(0, drop * 0.55);
      const wide = random.between(0.9, width * 0.06);
      s.rect(at, from, wide, random.between(drop * 0.16, drop * 0.45), wide / 2, see('#ffffff'), {
        opacity: random.between(0.3, 0.75),
      });
    }
    s.path(
      `M${x - half - 2} ${top - 6}H${x + half + 2}V${top + 5}Q${x} ${top + 14} ${x - half - 2} ${top + 5}Z`,
      '#ffffff',
      { opacity: 0.5 },
    );
  });
  if (lands) {
    s.path(bumpy(x, foot, flare * 1.35, width * 0.14, 12, random), s.fade(['#ffffff', '#d8eff9']), {
      opacity: 0.95,
    });
    s.path(
      bumpy(x - flare * 0.2, foot - width * 0.07, flare * 0.9, width * 0.1, 9, random),
      '#ffffff',
    );
  }
}
