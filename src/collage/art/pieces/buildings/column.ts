import { painted } from '../painted.ts';
import { columnShape } from './column-shape.ts';

export const column = painted({
  id: 'column',
  names: ['column', 'pillar', 'greek column', 'roman column', 'marble column'],
  metres: 6,
  colour: '#e6dfd0',
  draw(s, { colour }) {
    s.layer();
    columnShape(s, 0, 0, 56, 280, colour);
    return { anchors: { top: [0, -280, 70] } };
  },
});
