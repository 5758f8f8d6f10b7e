import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { roundOf } from '../surfaces.ts';

/** An empty pot of fired clay with its earth, for what grows in it. */
export const flowerPot = painted({
  id: 'flower-pot',
  names: ['terracotta pot', 'clay pot', 'planter', 'empty flower pot'],
  metres: 0.3,
  colour: '#c4683f',
  draw(s, { colour }) {
    s.layer();
    s.path('M-74 -118H74L56 -6C40 6 -40 6 -56 -6Z', roundOf(s, colour));
    s.layer(1, 0.2);
    s.path('M-88 -150H88L82 -110C40 -100 -40 -100 -82 -110Z', roundOf(s, shade(colour, 0.06)));
    s.oval(0, -150, 88, 17, s.fade([shade(colour, 0.1), shade(colour, 0.36)]));
    s.oval(0, -149, 76, 12, s.fade(['#2f2018', '#5b3f2c']));
    return { anchors: { inside: [0, -150, 130], label: [0, -62, 84] }, foot: { x: 0, y: 0 } };
  },
});
