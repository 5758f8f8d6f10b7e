import type { Random } from '../../../../numerics/random.ts';
import { bumpy } from '../plants/foliage.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { BACK } from './anatomy.ts';
import type { Coat, CoatColours } from './anatomy.ts';

/** The box in which a body lies, and what its coat shows there; drawn within the outline. */
export function paintCoat(
  s: Sketch,
  coat: Coat,
  { coat: colour, second, limbs }: CoatColours,
  length: number,
  random: Random,
): void {
  const left = -length / 2;
  switch (coat) {
    case 'spots':
    case 'rosettes':
      for (let row = 0; row < 5; row++)
        for (let column = 0; column < 8; column++) {
          const x = left - 6 + (column + (row % 2) * 0.5) * (length / 7.4) + random.between(-5, 5);
          const y = -BACK + 8 + row * 19 + random.between(-4, 4);
          const r = random.between(5.4, 7.6);
          if (coat === 'spots') s.oval(x, y, r, r * 0.86, limbs, { opacity: 0.9 });
          else {
            s.oval(x, y, r * 1.1, r, shade(colour, -0.25), { opacity: 0.8 });
            s.line(
              `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r * 0.4} ${y - r}M${x + r} ${y}A${r} ${r} 0 0 1 ${x - r * 0.3} ${y + r}`,
              limbs,
              4.4,
            );
          }
        }
      return;
    case 'stripes':
      for (let i = 0; i < 7; i++) {
        const x = left + (i + 0.6) * (length / 7);
        s.path(
          `M${x - 7} ${-BACK - 20}C${x + 10} ${-BACK + 20} ${x - 4} ${-BACK + 44} ${x + 6} ${-BACK + 70}C${x + 12} ${-BACK + 40} ${x + 18} ${-BACK + 20} ${x + 9} ${-BACK - 20}Z`,
          limbs,
          { opacity: 0.85 },
        );
      }
      return;
    case 'panda':
      s.path(
        `M${left - 30} -190H${left + length * 0.3}C${left + length * 0.42} -120 ${left + length * 0.38} -60 ${left + length * 0.3} 20H${left - 30}Z`,
        limbs,
      );
      return;
    case 'saddle':
      s.path(
        `M${left + length * 0.16} -190C${left + length * 0.2} -90 ${left + length * 0.8} -84 ${left + length + 20} -120V-190Z`,
        limbs,
        { opacity: 0.9 },
      );
      return;
    case 'shaggy':
    case 'quills': {
      const fine = coat === 'quills';
      for (let i = 0; i < (fine ? 70 : 46); i++) {
        const x = random.between(left - 6, left + length);
        const y = random.between(-BACK - 18, fine ? -70 : -42);
        const tone =
          fine && random.chance(0.45) ? second : shade(colour, random.between(-0.38, 0.16));
        s.line(
          `M${x} ${y}q${fine ? 14 : 4} ${fine ? 2 : 12} ${fine ? 26 : 10} ${fine ? 8 : 20}`,
          tone,
          fine ? 2.6 : 3.4,
          {
            opacity: 0.75,
          },
        );
      }
      return;
    }
    case 'socks':
    case 'plain':
      s.path(
        bumpy(0, -40, length * 0.5, 30, 12, random),
        s.fade([shade(second, 0), shade(second, -0.15)]),
        { opacity: coat === 'socks' ? 0 : 0.4 },
      );
  }
}
