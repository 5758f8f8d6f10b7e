import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

/** A shallow drum seen from slightly above, its skin at y. */
function drum(s: Sketch, x: number, y: number, r: number, depth: number, colour: string): void {
  s.path(
    `M${x - r} ${y}V${y + depth}C${x - r * 0.6} ${y + depth + r * 0.28} ${x + r * 0.6} ${y + depth + r * 0.28} ${x + r} ${y + depth}V${y}Z`,
    s.fade([shade(colour, -0.1), shade(colour, 0.35), colour, shade(colour, -0.35)], 0),
  );
  for (const k of [-0.7, -0.25, 0.25, 0.7])
    s.line(`M${x + k * r} ${y + r * 0.18}V${y + depth}`, material.steel, 3);
  s.path(
    `M${x - r} ${y + depth}C${x - r * 0.6} ${y + depth + r * 0.28} ${x + r * 0.6} ${y + depth + r * 0.28} ${x + r} ${y + depth}`,
    'none',
    { stroke: '#dfe4e8', width: 5 },
  );
  s.oval(x, y, r, r * 0.26, '#dfe4e8');
  s.oval(x, y - 1, r * 0.93, r * 0.22, s.fade(['#e9e3d3', '#fffdf6']));
}

/** A bronze plate on a stand, tilted. */
function cymbal(s: Sketch, x: number, y: number, r: number, turn: number): void {
  s.placed({ x, y, turn }, () => {
    s.oval(0, 0, r, r * 0.2, s.fade(['#fbe7a0', '#d9a53a', '#a8761f'], 20));
    s.oval(0, -1, r * 0.62, r * 0.12, 'none', { stroke: '#b98a2c', width: 1.6 });
    s.oval(0, -4, r * 0.17, r * 0.08, '#f6dc8a');
  });
}

const kit = painted({
  id: 'drum-kit',
  names: ['drum kit', 'drum set', 'drumkit', 'drumset', 'drums', 'set of drums', 'percussion'],
  metres: 1.2,
  colour: '#b8262f',
  draw(s, { colour }) {
    s.layer();
    for (const [x, top] of [
      [-170, -236],
      [168, -250],
    ] as const)
      s.line(
        `M${x} ${top}L${x * 0.98} -30M${x} -60L${x - 30} 0M${x} -60L${x + 30} 0`,
        '#aab4bf',
        5,
      );
    cymbal(s, -168, -238, 70, -14);
    cymbal(s, 168, -252, 74, 12);
    s.layer(1, 0.2);
    for (const side of [-1, 1]) s.line(`M${side * 40} -150L${side * 20} -120`, '#8a939b', 6);
    drum(s, -56, -200, 48, 46, colour);
    drum(s, 56, -200, 48, 46, colour);
    s.layer(1, 0.25);
    for (const side of [-1, 1]) s.line(`M${side * 80} -50L${side * 110} 0`, '#aab4bf', 6);
    s.oval(0, -78, 86, 82, s.glow([shade(colour, 0.3), colour, shade(colour, -0.35)]));
    s.oval(0, -78, 74, 70, s.glow(['#fffdf6', '#f1eadb', '#d8cfba']));
    s.oval(0, -78, 74, 70, 'none', { stroke: '#dfe4e8', width: 4 });
    s.layer(1, 0.3);
    for (const [x, y] of [
      [-128, -96],
      [128, -104],
    ] as const)
      for (const d of [-34, 34]) s.line(`M${x + d} ${y + 40}V0`, '#aab4bf', 5);
    drum(s, -128, -108, 54, 34, colour);
    drum(s, 130, -118, 58, 72, colour);
    s.layer(1, 0.3);
    s.line('M-176 -128L-104 -112M-152 -140L-96 -104', s.fade(['#e9c48c', '#b98a52']), 5);
    return { anchors: { label: [0, -78, 110] } };
  },
});

const timpani = painted({
  id: 'kettledrum',
  names: ['timpani', 'kettledrum', 'kettle drum', 'steel drum', 'steelpan', 'taiko', 'taiko drum'],
  metres: 0.9,
  colour: '#c8783a',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-70, 0, 70]) s.line(`M${x} -60L${x * 1.2} 0`, '#5a5f67', 8);
    s.path(
      'M-110 -150C-110 -80 -60 -36 0 -36C60 -36 110 -80 110 -150Z',
      s.fade([shade(colour, -0.1), shade(colour, 0.45), colour, shade(colour, -0.4)], 0),
    );
    for (const x of [-96, -50, 0, 50, 96]) s.line(`M${x} -146V-116`, '#dfe4e8', 5);
    s.oval(0, -152, 116, 28, '#dfe4e8');
    s.oval(0, -154, 108, 24, s.fade(['#e3dcc8', '#fffdf6']));
    s.layer(1, 0.3);
    for (const [x, turn] of [
      [20, -32],
      [52, -14],
    ] as const)
      s.placed({ x, y: -158, turn }, () => {
        s.line('M0 0L90 -40', '#c99a5c', 5);
        s.oval(-4, 2, 13, 11, plumpOf(s, '#f1ead8'));
      });
    return { anchors: { top: [0, -154, 150] } };
  },
});

const bongos = painted({
  id: 'bongos',
  names: ['bongo', 'bongos', 'bongo drums', 'hand drums', 'tabla'],
  metres: 0.3,
  colour: '#b06a35',
  draw(s, { colour }) {
    s.layer();
    s.rect(-20, -90, 40, 26, 4, frontOf(s, '#5a3820'));
    for (const [x, r] of [
      [-72, 62],
      [76, 72],
    ] as const) {
      s.layer(1, 0.2);
      s.path(
        `M${x - r} -138L${x - r * 0.78} -4C${x - r * 0.4} 10 ${x + r * 0.4} 10 ${x + r * 0.78} -4L${x + r} -138Z`,
        roundOf(s, colour),
      );
      s.path(`M${x - r} -128C${x - r * 0.5} -112 ${x + r * 0.5} -112 ${x + r} -128`, 'none', {
        stroke: '#c9d2da',
        width: 8,
      });
      s.oval(x, -140, r, r * 0.24, '#c9d2da');
      s.oval(x, -142, r * 0.92, r * 0.2, s.fade(['#e3d6b8', '#fff8e6']));
    }
    return {};
  },
});

const xylophone = painted({
  id: 'xylophone',
  names: ['xylophone', 'marimba', 'glockenspiel', 'vibraphone', 'toy xylophone'],
  metres: 0.3,
  bearing: 'lies',
  colour: '#a8703f',
  draw(s, { colour }) {
    s.layer();
    s.path('M-190 -96L190 -66V-50L-190 -80ZM-190 0L190 -22V-6L-190 16Z', frontOf(s, colour));
    const bars = [
      '#d8352f',
      '#ef8a2e',
      '#f2c230',
      '#7fc23f',
      '#3f9a56',
      '#3fb0c8',
      '#3f6fd0',
      '#7a4fb0',
      '#d84f9a',
    ];
    bars.forEach((paint, i) => {
      const x = -184 + i * 42;
      const [top, bottom] = [-116 + i * 4.6, 30 - i * 4];
      s.layer(1, 0.35);
      s.rect(x, top, 34, bottom - top, 7, s.fade([shade(paint, 0.35), paint, shade(paint, -0.2)]));
      for (const y of [top + 18, bottom - 18]) s.oval(x + 17, y, 4, 4, '#f4f1ea');
    });
    s.layer(1, 0.4);
    for (const [x, y, turn] of [
      [-30, -20, -24],
      [60, -34, 18],
    ] as const)
      s.placed({ x, y, turn }, () => {
        s.line('M0 0L0 100', '#e3c08a', 6);
        s.oval(0, -4, 14, 14, plumpOf(s, '#2f3238'));
      });
    return { foot: { x: 0, y: 16 } };
  },
});

const gong = painted({
  id: 'gong',
  names: ['gong', 'tam-tam', 'cymbal', 'cymbals'],
  metres: 1.2,
  colour: '#c9962f',
  colour2: '#7a2420',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const side of [-1, 1]) {
      s.rect(side * 130 - 8, -236, 16, 236, 4, roundOf(s, colour2));
      s.rect(side * 130 - 34, -14, 68, 15, 5, frontOf(s, colour2));
    }
    s.path(
      'M-164 -252C-120 -240 120 -240 164 -252V-232C120 -224 -120 -224 -164 -232Z',
      frontOf(s, colour2),
    );
    s.line('M-50 -232L-36 -196M50 -232L36 -196', '#e3d6b8', 4);
    s.layer();
    s.oval(0, -120, 96, 96, s.glow([shade(colour, 0.5), colour, shade(colour, -0.4)]));
    s.oval(0, -120, 78, 78, 'none', { stroke: shade(colour, -0.25), width: 4 });
    s.oval(0, -120, 58, 58, 'none', { stroke: shade(colour, 0.25), width: 3 });
    s.oval(0, -120, 28, 28, plumpOf(s, shade(colour, 0.1)));
    return { anchors: { label: [0, -120, 90] } };
  },
});

const tambourine = painted({
  id: 'tambourine',
  names: ['tambourine', 'hand drum', 'frame drum', 'bodhran'],
  metres: 0.28,
  bearing: 'lies',
  colour: '#c8783a',
  draw(s, { colour }) {
    s.layer();
    s.oval(0, 0, 112, 112, s.glow([shade(colour, 0.35), colour, shade(colour, -0.3)]));
    s.layer(1, 0.2);
    for (let i = 0; i < 8; i++) {
      const a = (i / 8) * 2 * Math.PI + 0.39;
      s.placed(
        { x: Math.cos(a) * 104, y: Math.sin(a) * 104, turn: (a * 180) / Math.PI + 90 },
        () => {
          s.rect(-17, -9, 34, 18, 4, shade(colour, -0.5));
          s.oval(0, 0, 15, 11, s.glow(['#fff6cf', '#dba63b', '#9a6f1f']));
        },
      );
    }
    s.layer(1, 0.2);
    s.oval(0, 0, 88, 88, s.glow(['#fffdf6', '#f6ecd6', '#dccca8']));
    return { anchors: { label: [0, 0, 120], 'hand-left': [0, 96, 30] }, foot: { x: 0, y: 110 } };
  },
});

/** Drums and what else is struck. */
export const drums: readonly Piece[] = [bongos, gong, kit, tambourine, timpani, xylophone];
