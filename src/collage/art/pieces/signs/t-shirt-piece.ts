import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A t-shirt spread out; `label` is its chest. */
export const tShirtPiece = painted({
  id: 'tee-shirt',
  names: ['t-shirt', 'tshirt', 'tee shirt', 'jersey'],
  metres: 0.75,
  bearing: 'hangs',
  colour: '#f2f2ee',
  draw(s, { colour }) {
    s.layer();
    s.path('M-26 -6C-20 16 20 16 26 -6L20 -14H-20Z', shade(colour, -0.4));
    const d =
      'M-34 -12L-66 0C-86 8 -104 44 -118 72L-82 92L-66 66C-62 110 -64 160 -66 196C-20 202 20 202 66 196C64 160 62 110 66 66L82 92L118 72C104 44 86 8 66 0L34 -12C30 24 -30 24 -34 -12Z';
    s.path(d, s.fade([shade(colour, 0.18), colour, shade(colour, -0.18)], 70));
    s.line('M-66 66C-62 44 -60 30 -58 22M66 66C62 44 60 30 58 22', shade(colour, -0.25), 2.4);
    s.line('M-35 -10C-31 28 31 28 35 -10', shade(colour, -0.14), 6);
    s.line(
      'M-50 190C-46 160 -50 140 -54 120M52 188C46 164 50 150 56 130',
      shade(colour, -0.18),
      3,
      { opacity: 0.6 },
    );
    return { anchors: { label: [0, 92, 104] } };
  },
});
