import { painted } from '../painted.ts';
import { bowTieShape } from './bow-tie-shape.ts';

/** A bow tie, to attach at `neck`. */
export const bowTiePiece = painted({
  id: 'bow-tie',
  names: ['bow tie', 'bowtie', 'bow'],
  metres: 0.07,
  bearing: 'lies',
  extent: 'part',
  colour: '#c8313f',
  draw(s, { colour }) {
    s.layer(1, 0.5);
    bowTieShape(s, colour, 0, 0, 1);
    return { anchors: { neck: [0, -14, 70] } };
  },
});
