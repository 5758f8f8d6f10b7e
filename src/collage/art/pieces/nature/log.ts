import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A fallen trunk; `stump: true` makes it a stump. */
export const log = painted({
  id: 'log',
  names: ['log', 'fallen tree', 'tree trunk', 'driftwood'],
  metres: 0.5,
  colour: '#8a5a38',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-150 -74H118V0H-150C-158 -16 -160 -54 -150 -74Z',
      s.fade([shade(colour, 0.24), colour, shade(colour, -0.42)]),
    );
    s.line(
      'M-144 -56C-90 -60 -40 -50 30 -56M-148 -34C-100 -30 -20 -40 60 -32M-146 -14C-80 -18 -10 -8 50 -14',
      shade(colour, -0.35),
      2.6,
    );
    s.path(
      'M-64 -72C-66 -96 -58 -106 -44 -108C-36 -104 -36 -84 -34 -72Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
    );
    s.layer();
    s.oval(118, -37, 26, 38, s.fade([shade(colour, 0.02), shade(colour, -0.3)]));
    s.oval(118, -37, 21, 32, '#dbb483');
    for (const r of [0.72, 0.46, 0.2])
      s.oval(118, -37, 21 * r, 32 * r, 'none', { stroke: '#a97a4c', width: 2.2 });
    s.path('M-130 -76C-110 -88 -96 -70 -80 -74C-90 -64 -120 -66 -130 -76Z', '#7fa650');
    return { anchors: { top: [-20, -72, 200], seat: [-20, -72, 160], back: [-20, -72, 160] } };
  },
});
