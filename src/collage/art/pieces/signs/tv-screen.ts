import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A flat television; `label` is its picture, `colour2` the picture's colour. */
export const tvScreen = painted({
  id: 'tv-screen',
  names: ['tv', 'flat screen tv', 'television screen', 'tv screen', 'flatscreen', 'movie screen'],
  metres: 0.75,
  colour: '#2c2e34',
  colour2: '#2a5b8c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-70 0C-70 -8 70 -8 70 0V6H-70Z', s.fade([shade(colour, 0.2), shade(colour, -0.2)]));
    s.rect(-14, -26, 28, 26, 3, shade(colour, -0.1));
    s.rect(-150, -196, 300, 174, 9, s.fade([shade(colour, 0.22), shade(colour, -0.2)]));
    s.layer(0.1);
    s.rect(
      -141,
      -187,
      282,
      154,
      3,
      s.fade([shade(colour2, 0.2), colour2, shade(colour2, -0.35)], 60),
    );
    s.path('M-120 -187H-20L-80 -33H-130Z', '#ffffff', { opacity: 0.07 });
    return { anchors: { label: [0, -110, 250] } };
  },
});
