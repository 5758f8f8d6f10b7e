import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

/** A dial with numerals as strokes and two hands, at ten past ten unless told. */
function dial(s: Sketch, x: number, y: number, r: number, rim: string): void {
  s.oval(x, y, r, r, s.glow([shade(rim, 0.45), rim, shade(rim, -0.35)]));
  s.oval(x, y, r * 0.86, r * 0.86, s.glow(['#ffffff', '#f8f1de']));
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * 2 * Math.PI;
    const [c, n] = [Math.sin(a), -Math.cos(a)];
    s.line(
      `M${x + c * r * 0.66} ${y + n * r * 0.66}L${x + c * r * 0.78} ${y + n * r * 0.78}`,
      '#2b2723',
      i % 3 === 0 ? r * 0.07 : r * 0.035,
      { cap: 'butt' },
    );
  }
  s.line(`M${x} ${y}L${x - r * 0.34} ${y - r * 0.24}`, '#26221f', r * 0.08);
  s.line(`M${x} ${y}L${x + r * 0.42} ${y - r * 0.4}`, '#26221f', r * 0.055);
  s.oval(x, y, r * 0.07, r * 0.07, '#26221f');
}

const wall = painted({
  id: 'wall-clock',
  names: ['wall clock', 'round clock', 'station clock', 'kitchen clock', 'school clock'],
  metres: 0.35,
  bearing: 'hangs',
  colour: '#3a3e46',
  draw(s, { colour }) {
    s.layer();
    dial(s, 0, 0, 110, colour);
    return { anchors: { label: [0, 40, 60] }, foot: { x: 0, y: -108 } };
  },
});

const grandfather = painted({
  id: 'grandfather-clock',
  names: [
    'grandfather clock',
    'longcase clock',
    'pendulum clock',
    'pendulum',
    'tall clock',
    'antique clock',
  ],
  metres: 2.1,
  colour: '#7a4526',
  draw(s, { colour }) {
    s.layer();
    s.rect(-66, -32, 132, 32, 4, frontOf(s, shade(colour, -0.1)));
    s.rect(-54, -268, 108, 240, 4, frontOf(s, colour));
    s.layer(0.6, 0.2);
    s.rect(-34, -246, 68, 190, 6, s.fade(['#2a1a10', '#4a301d']));
    s.line('M0 -246V-116', material.gold, 4);
    s.oval(0, -104, 21, 21, plumpOf(s, material.gold));
    for (const x of [-20, 20]) {
      s.line(`M${x} -246V-190`, '#d9c48a', 1.8);
      s.rect(x - 6, -190, 12, 42, 4, roundOf(s, material.gold));
    }
    s.path('M-34 -246H-6L-34 -150Z', '#ffffff', { opacity: 0.16 });
    s.layer(1, 0.3);
    s.path(
      'M-68 -268V-372C-60 -410 -24 -404 0 -432C24 -404 60 -410 68 -372V-268Z',
      frontOf(s, shade(colour, 0.08)),
    );
    s.oval(0, -432, 8, 10, plumpOf(s, material.gold));
    s.layer(0.8, 0.2);
    dial(s, 0, -328, 50, material.gold);
    s.layer(1, 0.2);
    s.rect(-72, -274, 144, 12, 4, frontOf(s, shade(colour, 0.15)));
    return { anchors: { top: [0, -404, 60] } };
  },
});

const cuckoo = painted({
  id: 'cuckoo-clock',
  names: ['cuckoo clock', 'black forest clock'],
  metres: 0.5,
  bearing: 'hangs',
  colour: '#8a5430',
  colour2: '#5c8a3c',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-26, 26]) {
      s.line(`M${x} 0V${x < 0 ? 96 : 74}`, '#c9a24a', 2.6, { dash: '4 3', cap: 'butt' });
      s.path(
        `M${x - 9} ${x < 0 ? 96 : 74}C${x - 14} ${x < 0 ? 130 : 108} ${x + 14} ${x < 0 ? 130 : 108} ${x + 9} ${x < 0 ? 96 : 74}Z`,
        plumpOf(s, '#6b4326'),
      );
    }
    s.line('M0 0V44', '#c9a24a', 4);
    s.oval(0, 52, 14, 14, plumpOf(s, material.gold));
    s.layer();
    s.path('M-72 -120L0 -186L72 -120V6H-72Z', frontOf(s, colour));
    s.layer(1, 0.3);
    s.path(
      'M0 -210L-104 -114L-92 -98L0 -178L92 -98L104 -114Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.3)]),
    );
    for (const [x, y, turn] of [
      [-78, -116, -60],
      [78, -116, 60],
      [-60, 4, -130],
      [60, 4, 130],
      [-20, 10, 190],
      [20, 10, 170],
      [0, -196, 0],
    ] as const)
      s.placed({ x, y, turn }, () =>
        s.path(
          'M0 10C-18 2 -16 -16 0 -26C16 -16 18 2 0 10Z',
          s.fade([shade(colour2, 0.25), shade(colour2, -0.25)]),
        ),
      );
    s.layer(1, 0.2);
    s.rect(-17, -158, 34, 32, 3, '#2f1b10');
    s.oval(-2, -138, 10, 9, plumpOf(s, '#e8c93f'));
    s.path('M6 -142L18 -138L6 -134Z', '#e8742f');
    s.oval(1, -141, 2, 2, '#1b1512');
    s.layer(0.8, 0.2);
    dial(s, 0, -66, 46, shade(colour, -0.3));
    return { foot: { x: 0, y: -208 } };
  },
});

const pocket = painted({
  id: 'pocket-watch',
  names: ['pocket watch', 'pocketwatch', 'fob watch', 'gold watch on a chain', 'antique watch'],
  metres: 0.1,
  bearing: 'lies',
  colour: material.gold,
  draw(s, { colour }) {
    s.layer();
    s.path('M0 -132C-20 -180 40 -196 70 -176C110 -150 130 -190 168 -180', 'none', {
      stroke: shade(colour, -0.1),
      width: 6,
      dash: '9 5',
    });
    s.oval(0, -128, 17, 17, 'none', {
      stroke: s.fade([shade(colour, 0.35), shade(colour, -0.3)]),
      width: 7,
    });
    s.rect(-9, -118, 18, 22, 5, roundOf(s, colour));
    s.layer();
    dial(s, 0, 0, 102, colour);
    s.oval(0, 40, 20, 20, 'none', { stroke: shade(colour, -0.1), width: 2.4 });
    s.line('M0 40V26', '#26221f', 2);
    return { foot: { x: 0, y: 100 } };
  },
});

/** Clocks with a face of their own. */
export const clocks: readonly Piece[] = [cuckoo, grandfather, pocket, wall];
