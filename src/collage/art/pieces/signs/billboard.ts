import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A big advertising board on two legs. */
export const billboard = painted({
  id: 'billboard',
  names: ['billboard', 'hoarding', 'advertisement'],
  metres: 6,
  colour: '#fbf7ea',
  colour2: '#6c7480',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-80, 80])
      s.rect(x - 7, -70, 14, 72, 3, s.fade([shade(colour2, 0.2), shade(colour2, -0.4)], 0));
    s.rect(-140, -82, 280, 8, 2, shade(colour2, -0.3));
    s.layer(0.9, 0.2);
    s.rect(-150, -212, 300, 132, 5, s.fade([shade(colour2, 0.1), shade(colour2, -0.3)]));
    s.layer(0.1);
    s.rect(-142, -204, 284, 116, 2, s.fade([shade(colour, 0.1), shade(colour, -0.06)]));
    return { anchors: { label: [0, -146, 250] } };
  },
});
