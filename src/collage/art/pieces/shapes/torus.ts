import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const torus = painted({
  id: 'torus',
  names: ['torus', 'hoop', 'doughnut shape'],
  metres: 0.5,
  colour: '#37a9c4',
  draw(s, { colour }) {
    s.layer();
    s.oval(0, 0, 78, 78, 'none', { stroke: shade(colour, -0.25), width: 44 });
    s.oval(-2, -3, 78, 78, 'none', {
      stroke: s.span({ x: -80, y: -80 }, { x: 80, y: 80 }, [
        shade(colour, 0.4),
        colour,
        shade(colour, -0.2),
      ]),
      width: 34,
    });
    return {};
  },
});
