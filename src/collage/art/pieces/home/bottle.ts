import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { sheen } from './sheen.ts';

/** A bottle of coloured glass; `label` is its paper label. */
export const bottle = painted({
  id: 'bottle',
  names: ['bottle', 'wine bottle', 'glass bottle', 'beer bottle', 'water bottle'],
  metres: 0.31,
  colour: '#2f7a4b',
  colour2: '#f3e6c8',
  draw(s, { colour, colour2 }) {
    const d =
      'M-13 -250V-190C-13 -168 -36 -156 -36 -126V-10C-36 2 36 2 36 -10V-126C36 -156 13 -168 13 -190V-250C8 -254 -8 -254 -13 -250Z';
    s.layer();
    s.path(d, s.fade([shade(colour, -0.05), shade(colour, 0.3), colour, shade(colour, -0.42)], 0));
    sheen(s, d, 0, -240, -14, 74);
    s.path('M-15 -252H15V-206H-15Z', s.fade(['#a2342f', '#6d1d1d'], 0));
    s.layer(0.4);
    s.path(
      'M-36 -104C-20 -98 20 -98 36 -104V-36C20 -30 -20 -30 -36 -36Z',
      s.fade([shade(colour2, -0.08), shade(colour2, 0.2), shade(colour2, -0.16)], 0),
    );
    s.line('M-22 -50H22M-14 -42H14', shade(colour2, -0.35), 2.4);
    return { anchors: { label: [0, -74, 58], inside: [0, -252, 20], 'hand-left': [0, -130, 60] } };
  },
});
