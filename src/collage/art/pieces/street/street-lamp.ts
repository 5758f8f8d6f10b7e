import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** An old street lamp, lit. */
export const streetLamp = painted({
  id: 'street-lamp',
  names: [
    'street lamp',
    'streetlamp',
    'lamp post',
    'lamppost',
    'street light',
    'streetlight',
    'lantern post',
  ],
  metres: 4,
  colour: '#2f3d3a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-26 0L-20 -24H-10L-7 -60H7L10 -24H20L26 0Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.3)], 0),
    );
    s.rect(-5, -230, 10, 176, 2, s.fade([shade(colour, 0.35), shade(colour, -0.3)], 0));
    s.line('M-34 -206C-20 -214 20 -214 34 -206', shade(colour, 0.1), 6);
    s.oval(0, -140, 9, 6, shade(colour, 0.2));
    s.layer(0.2);
    s.path(
      'M-22 -240L-30 -296H30L22 -240Z',
      s.glow(['#fffbe0', '#ffe28a', '#f7b545'], 0.5, 0.55, 0.6),
    );
    s.layer();
    s.line('M-22 -240L-30 -296M22 -240L30 -296M0 -240V-296', colour, 4);
    s.rect(-27, -244, 54, 9, 3, s.fade([shade(colour, 0.25), shade(colour, -0.2)]));
    s.path(
      'M-38 -294C-24 -318 24 -318 38 -294Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
    );
    s.oval(0, -318, 6, 8, shade(colour, 0.15));
    return { foot: { x: 0, y: -2 } };
  },
});
