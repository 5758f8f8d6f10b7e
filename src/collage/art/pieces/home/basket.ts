import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const basket = painted({
  id: 'basket',
  names: ['wicker basket', 'picnic basket', 'fruit basket', 'flower basket', 'woven basket'],
  metres: 0.3,
  colour: '#c48a48',
  draw(s, { colour }) {
    s.layer();
    s.line(
      'M-84 -88C-84 -196 84 -196 84 -88',
      s.fade([shade(colour, 0.15), shade(colour, -0.2)]),
      12,
    );
    s.oval(0, -90, 100, 20, shade(colour, -0.55));
    s.layer();
    const d = 'M-100 -90C-60 -70 60 -70 100 -90L78 -8C40 6 -40 6 -78 -8Z';
    s.path(d, shade(colour, -0.25));
    s.within(d, () => {
      for (let row = 0; row < 8; row++) {
        for (let i = 0; i < 15; i++) {
          const x = -112 + i * 16 + (row % 2) * 8;
          const y = -82 + row * 12 - (x * x) / 1200 + 8;
          s.rect(x, y, 14.5, 9.6, 4, s.fade([shade(colour, 0.28), shade(colour, -0.08)]));
        }
      }
    });
    s.line('M-100 -90C-60 -70 60 -70 100 -90', shade(colour, 0.1), 11);
    s.line('M-78 -8C-40 6 40 6 78 -8', shade(colour, -0.15), 9);
    return { anchors: { inside: [0, -88, 170], 'hand-left': [0, -166, 70] } };
  },
});
