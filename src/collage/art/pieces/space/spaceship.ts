import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A rocket ship upright; `flames: true` for lift-off. */
export const spaceship = painted({
  id: 'spaceship',
  names: [
    'spaceship',
    'spacecraft',
    'rocket ship',
    'rocketship',
    'starship',
    'space rocket',
    'space shuttle',
    'space ship',
  ],
  metres: 40,
  colour: '#e9ecef',
  colour2: '#d9473c',
  draw(s, { colour, colour2, read }) {
    if (read.flag('flames', false)) {
      s.layer(0.15);
      s.path(
        'M-30 -34C-44 10 -22 50 0 92C22 50 44 10 30 -34Z',
        s.fade(['#ffe28a', '#f78a2c', '#e2472a']),
      );
      s.path('M-16 -34C-24 0 -12 24 0 48C12 24 24 0 16 -34Z', s.fade(['#ffffff', '#ffd75a']));
    }
    s.layer();
    for (const mirror of [false, true])
      s.placed({ mirror }, () =>
        s.path(
          'M38 -112C74 -96 92 -60 92 -14L84 -4C70 -26 52 -36 34 -40Z',
          s.fade([shade(colour2, 0.15), shade(colour2, -0.32)], 20),
        ),
      );
    s.path(
      'M-26 -42H26L34 -20H-34Z',
      s.fade([shade(material.iron, 0.2), shade(material.iron, -0.2)], 0),
    );
    s.layer();
    const hull =
      'M0 -312C40 -276 62 -216 60 -150C58 -104 46 -66 38 -40H-38C-46 -66 -58 -104 -60 -150C-62 -216 -40 -276 0 -312Z';
    s.path(
      hull,
      s.fade([shade(colour, -0.1), shade(colour, 0.5), colour, shade(colour, -0.38)], 0),
    );
    s.within(hull, () => {
      s.path(
        'M-70 -252C-30 -240 30 -240 70 -252V-330H-70Z',
        s.fade([shade(colour2, -0.05), shade(colour2, 0.3), shade(colour2, -0.35)], 0),
      );
      s.path('M-70 -76C-30 -66 30 -66 70 -76V-60C30 -50 -30 -50 -70 -60Z', colour2);
      s.line('M-70 -140C-30 -130 30 -130 70 -140', shade(colour, -0.28), 2.2);
    });
    s.layer(0.8, 0.2);
    s.oval(0, -190, 28, 28, s.glow([shade(material.steel, 0.5), shade(material.steel, -0.3)]));
    s.oval(0, -190, 20, 20, s.glow(['#e4f7ff', '#6bbbe0', '#1f5f8c']));
    s.layer(1, 0.3);
    s.path(
      'M0 -116C10 -90 10 -50 6 -6H-6C-10 -50 -10 -90 0 -116Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]),
    );
    return { anchors: { label: [0, -104, 80] }, foot: { x: 0, y: -4 } };
  },
});
