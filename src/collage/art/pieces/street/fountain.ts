import { painted } from '../painted.ts';
import { bumpy } from '../plants/foliage.ts';
import { shade } from '../shades.ts';

export const fountain = painted({
  id: 'stone-fountain',
  names: ['fountain', 'water fountain', 'garden fountain'],
  metres: 2.4,
  colour: '#bdb7aa',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M-150 -40C-150 -22 -148 0 -140 0H140C148 0 150 -22 150 -40Z',
      s.fade([shade(colour, 0.12), shade(colour, -0.32)]),
    );
    s.oval(0, -42, 152, 24, shade(colour, 0.25));
    s.layer(0.3);
    s.oval(0, -42, 136, 19, s.fade(['#8ed5ee', '#3f9fca']));
    s.layer();
    s.path(
      'M-24 -44C-14 -70 -16 -90 -20 -104H20C16 -90 14 -70 24 -44Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.3)], 0),
    );
    s.path(
      'M-82 -124C-76 -100 -30 -94 0 -94C30 -94 76 -100 82 -124Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.3)]),
    );
    s.oval(0, -124, 82, 13, s.fade(['#a8def2', '#5db3d8']), {
      stroke: shade(colour, 0.3),
      width: 5,
    });
    s.path('M-10 -124L-14 -166H14L10 -124Z', s.fade([shade(colour, 0.2), shade(colour, -0.3)], 0));
    s.layer(0.3);
    for (const side of [-1, 1]) {
      for (const [reach, rise, end] of [
        [40, -232, -128],
        [66, -218, -128],
        [118, -140, -46],
        [96, -146, -46],
      ] as const) {
        const from = end === -46 ? [side * 74, -122] : [side * 3, -172];
        s.line(
          `M${from[0]} ${from[1]}C${side * reach * 0.4 + (end === -46 ? side * 50 : 0)} ${rise} ${side * reach} ${rise} ${side * reach * 1.04} ${end}`,
          '#dff3fb',
          6,
          { opacity: 0.85 },
        );
      }
    }
    s.line('M0 -168V-234', '#eefaff', 8, { opacity: 0.9 });
    s.path(bumpy(0, -46, 56, 8, 9, random), '#ffffff', { opacity: 0.7 });
    return { anchors: { inside: [0, -46, 240] } };
  },
});
