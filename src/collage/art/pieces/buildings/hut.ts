import { painted } from '../painted.ts';
import { hutShape } from './hut-shape.ts';

export const hut = painted({
  id: 'thatched-hut',
  names: ['thatched hut', 'straw hut', 'tribal hut', 'mud hut'],
  metres: 3.6,
  colour: '#c9894f',
  colour2: '#b98d55',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.placed({ scale: 2 }, () => hutShape(s, colour, colour2));
    return { foot: { x: 0, y: 0 } };
  },
});
