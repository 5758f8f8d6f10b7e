import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A clock tower. */
export const clockTower = painted({
  id: 'clock-tower',
  names: ['clock tower', 'big ben', 'bell tower', 'tower', 'campanile', 'church tower'],
  metres: 60,
  colour: '#d6b684',
  colour2: '#4d6a70',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-44, -216, 88, 218, 2, s.fade([shade(colour, 0.22), colour, shade(colour, -0.3)], 0));
    for (const x of [-26, -9, 9, 26]) {
      for (const y of [-200, -150, -100, -50])
        s.path(
          `M${x - 5} ${y + 38}V${y + 8}Q${x} ${y - 2} ${x + 5} ${y + 8}V${y + 38}Z`,
          shade(colour, -0.42),
        );
    }
    s.layer(1, 0.3);
    s.rect(
      -52,
      -302,
      104,
      90,
      3,
      s.fade([shade(colour, 0.3), shade(colour, 0.05), shade(colour, -0.25)], 0),
    );
    s.rect(-57, -218, 114, 9, 2, shade(colour, 0.35));
    s.rect(-57, -308, 114, 10, 2, shade(colour, 0.35));
    s.oval(0, -258, 37, 37, s.glow([shade(material.brass, 0.3), shade(material.brass, -0.25)]));
    s.oval(0, -258, 31, 31, '#fdfaf0');
    for (let i = 0; i < 12; i++) {
      const a = (i / 12) * 2 * Math.PI;
      s.line(
        `M${25 * Math.cos(a)} ${-258 + 25 * Math.sin(a)}L${29 * Math.cos(a)} ${-258 + 29 * Math.sin(a)}`,
        '#2d2f36',
        2.6,
      );
    }
    s.line('M0 -258L-12 -274M0 -258L6 -282', '#2d2f36', 4);
    s.layer();
    s.path(
      'M-54 -308L-34 -340L0 -404L34 -340L54 -308Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.35)], 10),
    );
    s.line('M0 -402V-424', material.gold, 4);
    s.oval(0, -424, 4, 4, material.gold);
    return { anchors: { top: [0, -420, 30] } };
  },
});
