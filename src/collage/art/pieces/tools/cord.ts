import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** Sides of the box from which `run` and `rise` may be chosen: nothing in a picture is longer. */
const LONGEST = 4000;

/**
 * A slack cord from its foot to the point `run` to the right and `rise` up (or down where negative);
 * `sag` is how far its middle hangs below the straight line, in shares of its length. One unit of
 * its own is a thousandth of the unit in which it is placed.
 */
export const cord: Piece = {
  id: 'cord',
  names: ['cord'],
  metres: 1,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const colour = read.colour('colour', '#8a5a3c');
    const run = read.number('run', 600, -LONGEST, LONGEST);
    const rise = read.number('rise', 120, -LONGEST, LONGEST);
    const sag = read.number('sag', 0.18, 0, 1) * Math.hypot(run, rise);
    const width = read.number('width', 14, 2, 60);
    const s = new Sketch('cord');
    s.layer(0.6);
    const d = `M0 0Q${run / 2} ${2 * sag - rise / 2} ${run} ${-rise}`;
    s.line(d, shade(colour, -0.2), width);
    s.line(d, shade(colour, 0.25), width * 0.4);
    return s.figure({ metres: 1, bearing: 'lies', foot: { x: 0, y: 0 } });
  },
};
