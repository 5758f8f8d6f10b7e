import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A wash-basin on a cabinet, with a mirror above it. */
export const vanity = painted({
  id: 'vanity-unit',
  names: ['vanity unit', 'bathroom vanity', 'bathroom sink'],
  metres: 2,
  colour: '#6fa3a8',
  draw(s, { colour }) {
    s.layer();
    s.rect(10, -330, 160, 150, 74, s.fade(['#f3f6f6', '#b9c4c8']));
    s.layer(0.1);
    s.rect(20, -320, 140, 130, 64, s.fade(['#e6f4f8', '#a9cfdb'], 60));
    s.path('M44 -210L110 -312L128 -306L62 -200Z', '#ffffff', { opacity: 0.5 });
    s.layer();
    s.rect(0, -112, 180, 104, 5, s.fade([shade(colour, 0.15), shade(colour, -0.25)]));
    for (const x of [10, 94]) {
      s.rect(x, -100, 76, 82, 4, s.fade([shade(colour, 0.3), shade(colour, -0.05)]));
      s.oval(x === 10 ? 78 : 102, -60, 5, 5, material.brass);
    }
    s.rect(8, -8, 164, 10, 3, shade(colour, -0.4));
    s.layer(1, 0.25);
    s.path('M-10 -128H190V-112Q150 -96 90 -96Q30 -96 -10 -112Z', s.fade(['#ffffff', '#cfd6d9']));
    s.layer();
    s.line('M90 -128V-154Q90 -166 104 -164L116 -160', material.steel, 9);
    s.rect(150, -158, 18, 30, 5, s.fade(['#f6d6df', '#d9909f']));
    s.rect(14, -150, 20, 22, 5, s.fade(['#ffffff', '#cfe0e4']));
    s.line('M20 -150L14 -176M28 -150L32 -178', '#3f78b8', 4);
    return { anchors: { top: [90, -128, 160] } };
  },
});

/** A shower curtain half drawn on its rail. */
export const showerCurtain = painted({
  id: 'shower-curtain',
  names: ['shower curtain'],
  metres: 2,
  colour: '#f2f5f4',
  colour2: '#5fb0c4',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-10, -8, 240, 9, 4, s.fade(['#e6ebee', '#98a3aa']));
    s.layer();
    const folds = 6;
    for (let i = 0; i < folds; i++) {
      const x = 4 + i * 30;
      s.oval(x + 15, 0, 5, 7, '#c9d1d6');
      s.path(
        `M${x} 6Q${x + 15} 14 ${x + 30} 6L${x + 32} 290Q${x + 16} 302 ${x - 1} 290Z`,
        s.fade([shade(colour, 0.3), shade(colour, -0.16), shade(colour, 0.1)], 0),
      );
      s.rect(x + 1, 60, 29, 16, 0, colour2, { opacity: 0.8 });
      s.rect(x + 1, 228, 29, 16, 0, colour2, { opacity: 0.8 });
    }
    return {};
  },
});
