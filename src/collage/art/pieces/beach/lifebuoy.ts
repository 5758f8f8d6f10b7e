import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A ring that floats flat on water, seen low. */
export const lifebuoy: Piece = {
  id: 'lifebuoy',
  names: [
    'lifebuoy',
    'life ring',
    'life preserver',
    'pool float',
    'swim ring',
    'ring buoy',
    'pool ring',
    'inflatable ring',
    'inner tube',
  ],
  metres: 0.28,
  bearing: 'floats',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const one = read.colour('colour', '#ee5a35');
    const two = read.colour('colour2', '#fbf7ee');
    const s = new Sketch('lifebuoy');
    const [rx, ry, hx, hy, lift] = [100, 40, 52, 16, -6];
    const ring = `M${-rx} 0A${rx} ${ry} 0 1 0 ${rx} 0A${rx} ${ry} 0 1 0 ${-rx} 0Z`;
    const hole = `M${-hx} ${lift}A${hx} ${hy} 0 1 0 ${hx} ${lift}A${hx} ${hy} 0 1 0 ${-hx} ${lift}Z`;
    const slice = (from: number, to: number): string => {
      const point = (r: number, t: number): string =>
        `${r * rx * 1.3 * Math.cos(t)} ${r * ry * 1.5 * Math.sin(t)}`;
      return `M0 ${lift}L${point(1, from)}L${point(1.2, (from + to) / 2)}L${point(1, to)}Z`;
    };
    s.layer();
    s.within(ring, () => {
      s.oval(0, 0, rx, ry, shade(two, -0.05));
      for (let i = 0; i < 8; i += 2) {
        s.path(slice(((i - 0.5) * Math.PI) / 4, ((i + 0.5) * Math.PI) / 4), one);
      }
      s.path(
        `${ring}${hole}`,
        s.fade([
          [0, '#ffffff', 0.35],
          [0.35, '#ffffff', 0.15],
          [0.62, '#000000', 0],
          [1, '#1a1230', 0.42],
        ]),
        { rule: 'evenodd' },
      );
    });
    s.layer(0.2);
    s.path(hole, s.fade(['#1f6f93', '#4fb7d6']));
    s.layer(0.6);
    s.line(`M${-rx * 0.9} 10C${-rx * 0.6} 38 ${rx * 0.6} 38 ${rx * 0.9} 10`, shade(two, -0.25), 3);
    return s.figure({
      metres: 0.28,
      bearing: 'floats',
      foot: { x: 0, y: 26 },
      anchors: { seat: [0, -4, 100] },
    });
  },
};
