import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** An arched stone bridge; the arch is open. `colour2` for its railing course. */
export const bridge = painted({
  id: 'bridge',
  names: ['bridge', 'stone bridge', 'footbridge', 'arch bridge'],
  metres: 4.5,
  colour: '#b3a794',
  draw(s, { colour }) {
    s.layer();
    const body =
      'M-220 0V-58C-140 -84 -70 -100 0 -100C70 -100 140 -84 220 -58V0H112C112 -52 60 -74 0 -74C-60 -74 -112 -52 -112 0Z';
    s.path(body, s.fade([shade(colour, 0.12), colour, shade(colour, -0.3)]));
    s.within(body, () => {
      for (let i = 0; i < 15; i++) {
        const angle = Math.PI + (i / 14) * Math.PI;
        const at = (r: number): string =>
          `${Math.cos(angle) * 112 * r} ${Math.sin(angle) * 74 * r}`;
        s.line(`M${at(1)}L${at(1.24)}`, shade(colour, -0.4), 2.2);
      }
      s.line('M-140 0C-138 -70 -66 -94 0 -94C66 -94 138 -70 140 0', shade(colour, -0.3), 2.2);
      for (const [x, y] of [
        [-196, -40],
        [-168, -20],
        [-190, -12],
        [176, -44],
        [196, -22],
        [160, -14],
        [-160, -52],
        [150, -60],
      ] as const)
        s.rect(x - 13, y - 6, 26, 12, 3, shade(colour, 0.16), { opacity: 0.7 });
    });
    s.layer(1, 0.25);
    s.path(
      'M-224 -58C-142 -86 -70 -102 0 -102C70 -102 142 -86 224 -58V-72C142 -100 70 -116 0 -116C-70 -116 -142 -100 -224 -72Z',
      s.fade([shade(colour, 0.35), shade(colour, -0.08)]),
    );
    return { anchors: { top: [0, -114, 300], back: [0, -114, 300], seat: [0, -114, 200] } };
  },
});
