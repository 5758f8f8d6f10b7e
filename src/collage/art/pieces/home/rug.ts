import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A rug on the floor, seen low. `shape`: `round` or `long` (with fringes). */
export const rug: Piece = {
  id: 'rug',
  names: ['rug', 'carpet', 'floor mat', 'mat'],
  metres: 0.5,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const colour = read.colour('colour', '#a83248');
    const trim = read.colour('colour2', '#f1d9a7');
    const s = new Sketch('rug');
    s.layer(0.5);
    if (read.oneOf('shape', ['round', 'long']) === 'round') {
      const rings = [
        [1, shade(colour, -0.12)],
        [0.9, trim],
        [0.83, shade(colour, -0.05)],
        [0.62, trim],
        [0.57, shade(colour, 0.12)],
        [0.22, trim],
        [0.16, shade(colour, 0.2)],
      ] as const;
      s.oval(0, 3, 180, 48, shade(colour, -0.45));
      for (const [part, paint] of rings) s.oval(0, 0, 180 * part, 48 * part, paint);
    } else {
      const band = (inset: number, paint: string): void => {
        const [x, y] = [170 - inset * 2, 44 - inset * 0.62];
        s.path(`M${-x * 0.82} ${-y}H${x * 0.82}L${x} ${y}H${-x}Z`, paint);
      };
      for (let i = 0; i <= 22; i++) {
        const t = -1 + i / 11;
        s.line(`M${t * 168} 43L${t * 172} 51M${t * 138} -44L${t * 135} -49`, shade(trim, -0.06), 3);
      }
      band(0, shade(colour, -0.15));
      band(7, trim);
      band(12, colour);
      band(30, shade(trim, -0.05));
      band(34, shade(colour, 0.12));
      for (const x of [-70, 0, 70]) s.path(`M${x - 26} 0L${x} -14L${x + 26} 0L${x} 16Z`, trim);
      for (const x of [-70, 0, 70])
        s.path(`M${x - 13} 0L${x} -7L${x + 13} 0L${x} 8Z`, shade(colour, -0.1));
    }
    return s.figure({
      metres: 0.5,
      bearing: 'lies',
      foot: { x: 0, y: 0 },
      anchors: { top: [0, 0, 280] },
    });
  },
};
