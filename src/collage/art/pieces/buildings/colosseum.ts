import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A round arena of many arches, one side broken down. */
export const colosseum = painted({
  id: 'colosseum',
  names: ['colosseum', 'coliseum', 'amphitheater', 'amphitheatre', 'roman arena'],
  metres: 48,
  colour: '#d2b48a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-176 -60C-160 -130 -60 -150 20 -148C110 -146 170 -120 176 -60Z',
      s.fade([shade(colour, -0.4), shade(colour, -0.2)]),
    );
    s.layer();
    const wall =
      'M-190 0V-116C-150 -146 -60 -168 24 -164L60 -156L72 -124L112 -112L124 -84L170 -72L190 -52V0Z';
    s.path(wall, s.fade([shade(colour, 0.2), colour, shade(colour, -0.34)], 0));
    s.within(wall, () => {
      for (let row = 0; row < 4; row++) {
        const y = -6 - row * 40;
        for (let i = 0; i < 17; i++) {
          const t = -1 + (i + 0.5) * (2 / 17);
          const x = 190 * Math.sin((t * Math.PI) / 2);
          const w = 9.5 * Math.cos((t * Math.PI) / 2.4);
          const lift = 14 * (1 - t * t);
          s.path(
            `M${x - w} ${y - lift * row * 0.34}v-16Q${x} ${y - lift * row * 0.34 - 34} ${x + w} ${y - lift * row * 0.34 - 16}v16Z`,
            shade(colour, -0.52),
          );
        }
        s.line(`M-194 ${y - 32}Q0 ${y - 32 - 22 - row * 8} 194 ${y - 32}`, shade(colour, 0.3), 4);
      }
    });
    return { foot: { x: 0, y: -3 } };
  },
});
