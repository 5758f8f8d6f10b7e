import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

/** Four legs under a top of half width `w` whose front edge lies at y = −`high`. */
function legs(s: Sketch, w: number, high: number, paint: string): void {
  s.layer();
  for (const [x, back] of [
    [-w * 0.72, 22],
    [w * 0.72, 22],
    [-w * 0.9, 0],
    [w * 0.9, 0],
  ] as const)
    s.path(
      `M${x - 11} ${-high}H${x + 11}L${x + 8} ${-back}H${x - 8}Z`,
      roundOf(s, back ? shade(paint, -0.25) : paint),
    );
}

const pool = painted({
  id: 'pool-table',
  names: ['pool table', 'billiard table', 'snooker table', 'billiards', 'billiards table'],
  metres: 0.95,
  colour: '#1f7a4d',
  colour2: '#7a4526',
  draw(s, { colour, colour2 }) {
    legs(s, 200, 90, colour2);
    s.layer();
    s.rect(-206, -112, 412, 34, 6, frontOf(s, colour2));
    s.layer(1, 0.2);
    s.path('M-164 -188H164L214 -112H-214Z', frontOf(s, shade(colour2, 0.15)));
    s.path('M-150 -180H150L190 -122H-190Z', s.fade([shade(colour, -0.06), shade(colour, 0.2)]));
    for (const [x, y] of [
      [-154, -180],
      [0, -183],
      [154, -180],
      [-196, -122],
      [0, -118],
      [196, -122],
    ] as const)
      s.oval(x, y, 13, 6, '#14100d');
    s.layer(1, 0.35);
    const balls = [
      '#f2c230',
      '#2f6fd0',
      '#d8352f',
      '#7a3fa0',
      '#ef8a2e',
      '#24262b',
      '#1f8a4d',
      '#8a2a2a',
      '#f2c230',
      '#2f6fd0',
    ];
    let k = 0;
    for (let row = 0; row < 4; row++)
      for (let i = 0; i <= row; i++) {
        s.oval(
          40 + row * 15,
          -152 + (i - row / 2) * 8,
          7,
          6.4,
          plumpOf(s, balls[k % balls.length]!),
        );
        k++;
      }
    s.oval(-76, -146, 7.4, 6.8, plumpOf(s, '#fbf8ef'));
    s.line('M-90 -144L-206 -128', '#d9b37c', 4);
    return { anchors: { top: [0, -150, 340] }, foot: { x: 0, y: -2 } };
  },
});

const pingPong = painted({
  id: 'ping-pong-table',
  names: ['ping-pong table', 'ping pong table', 'table tennis table', 'table tennis'],
  metres: 0.95,
  colour: '#2f6fb5',
  draw(s, { colour }) {
    legs(s, 190, 96, '#4a4e56');
    s.layer(1, 0.2);
    s.path(
      'M-164 -176H164L212 -106V-96H-212V-106Z',
      s.fade([shade(colour, -0.3), shade(colour, -0.4)]),
    );
    s.path('M-164 -178H164L212 -108H-212Z', s.fade([shade(colour, -0.05), shade(colour, 0.25)]), {
      stroke: '#ffffff',
      width: 4,
    });
    s.line('M-188 -142H188', '#ffffff', 2.4);
    s.layer(0.5, 0.3);
    s.path('M0 -214V-178L0 -98V-140Z', '#ffffff');
    s.path('M-3 -214L4 -212L8 -100L-4 -98Z', '#dfe6ea', { opacity: 0.9 });
    for (let y = -206; y < -104; y += 12) s.line(`M-3 ${y}L6 ${y + 3}`, '#5a626b', 1.4);
    s.line('M0 -214L2 -140', '#ffffff', 5);
    s.layer(1, 0.4);
    for (const [x, y, turn, paint] of [
      [-110, -136, -30, '#c8302c'],
      [118, -144, 36, '#24262b'],
    ] as const)
      s.placed({ x, y, turn, stretch: 0.7 }, () => {
        s.rect(-6, 12, 12, 34, 4, '#b98650');
        s.oval(0, 0, 23, 23, plumpOf(s, paint));
      });
    s.oval(-52, -150, 6.4, 6.4, plumpOf(s, '#fffdf6'));
    return { anchors: { top: [0, -146, 320] }, foot: { x: 0, y: -2 } };
  },
});

const foosball = painted({
  id: 'foosball-table',
  names: ['foosball table', 'foosball', 'table football', 'air hockey table', 'table soccer'],
  metres: 0.95,
  colour: '#2f8f4d',
  colour2: '#8a5430',
  draw(s, { colour, colour2 }) {
    legs(s, 176, 100, shade(colour2, -0.2));
    s.layer();
    s.rect(-186, -152, 372, 62, 6, frontOf(s, colour2));
    s.layer(1, 0.2);
    s.path('M-150 -214H150L192 -150H-192Z', frontOf(s, shade(colour2, 0.2)));
    s.path('M-136 -206H136L168 -158H-168Z', s.fade([shade(colour, -0.05), shade(colour, 0.2)]));
    s.path('M0 -206V-158M-24 -182C-24 -194 24 -194 24 -182C24 -170 -24 -170 -24 -182Z', 'none', {
      stroke: '#ffffff',
      width: 2.4,
    });
    s.layer(1, 0.35);
    [-110, -66, -22, 22, 66, 110].forEach((x, i) => {
      s.line(`M${x * 0.92} -222L${x * 1.2} -130`, '#c9d2da', 4.4);
      s.rect(x * 1.2 - 7, -138, 14, 26, 5, roundOf(s, '#24262b'));
      for (const [k, y] of [
        [0.97, -198],
        [1.03, -182],
        [1.1, -164],
      ] as const) {
        const paint = i % 2 ? '#2f6fd0' : '#d8352f';
        s.rect(x * k - 6, y - 9, 12, 19, 4, roundOf(s, paint));
        s.oval(x * k, y - 11, 5, 5, '#f2c9a0');
      }
    });
    return { anchors: { top: [0, -184, 300], label: [0, -116, 160] }, foot: { x: 0, y: -2 } };
  },
});

const roulette = painted({
  id: 'roulette-wheel',
  names: ['roulette wheel', 'roulette', 'roulette table', 'wheel of fortune'],
  metres: 0.3,
  colour: '#7a3f1f',
  draw(s, { colour }) {
    s.layer();
    s.path('M-150 -40C-140 30 140 30 150 -40Z', s.fade([shade(colour, 0.05), shade(colour, -0.4)]));
    s.oval(0, -44, 152, 62, s.fade([shade(colour, 0.1), shade(colour, 0.45)]));
    s.layer(0.8, 0.2);
    for (let i = 0; i < 30; i++) {
      const [a, b] = [(i / 30) * 2 * Math.PI, ((i + 1) / 30) * 2 * Math.PI];
      s.path(
        `M0 -46L${Math.cos(a) * 124} ${-46 + Math.sin(a) * 49}L${Math.cos(b) * 124} ${-46 + Math.sin(b) * 49}Z`,
        i === 0 ? '#1f8a4d' : i % 2 ? '#c2242c' : '#1b1c20',
      );
    }
    s.oval(0, -46, 84, 33, s.fade([shade(colour, 0.35), shade(colour, 0.05)]));
    s.oval(0, -46, 124, 49, 'none', { stroke: material.gold, width: 4 });
    s.layer(1, 0.35);
    s.path('M-9 -48L-6 -96H6L9 -48Z', roundOf(s, material.gold));
    s.oval(0, -98, 11, 11, plumpOf(s, material.gold));
    s.line('M-46 -54L46 -42M-46 -40L46 -56', material.gold, 5);
    s.oval(96, -28, 7, 7, plumpOf(s, '#ffffff'));
    return { anchors: { top: [0, -46, 200] } };
  },
});

/** Tables that are played on standing. */
export const gameTables: readonly Piece[] = [foosball, pingPong, pool, roulette];
