import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A vehicle's plate. */
export const numberPlate = painted({
  id: 'number-plate',
  names: ['license plate', 'licence plate', 'number plate', 'registration plate'],
  metres: 0.3,
  colour: '#f7f5ee',
  colour2: '#2456a6',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-150, -100, 300, 100, 14, shade(colour, -0.7));
    s.rect(-145, -95, 290, 90, 11, s.fade([shade(colour, 0.15), shade(colour, -0.08)]));
    s.layer(0.4);
    s.rect(-145, -95, 34, 90, 10, colour2);
    for (const x of [-84, 126]) s.oval(x, -84, 4, 4, s.glow(['#8b8f96', '#3a3d42']));
    return { anchors: { label: [18, -48, 236] } };
  },
});
