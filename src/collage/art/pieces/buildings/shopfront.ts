import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf } from '../surfaces.ts';
import type { Sketch } from '../sketch.ts';

const CREAM = '#f7efdc';
const GLASS = ['#cfe8f2', '#8fb9cf', '#5f8ca8'] as const;
const LAMPLIGHT = ['#fff3c4', '#ffd873', '#f2a93c'] as const;

/** A shop, café or pub of two floors: its name goes on the board over the window; `lit` at night. */
export const shopfront = painted({
  id: 'shopfront',
  names: ['shopfront', 'shop front', 'storefront', 'store front'],
  metres: 7,
  colour: '#2f6f58',
  colour2: '#d9a77c',
  draw(s, { colour, colour2, read }) {
    const glass = s.fade(read.flag('lit', false) ? LAMPLIGHT : GLASS, 70);
    s.layer();
    s.rect(-150, -300, 300, 300, 3, frontOf(s, colour2));
    for (let y = -290; y < -160; y += 13)
      s.line(`M-148 ${y}H148`, shade(colour2, -0.16), 1.4, { opacity: 0.7 });
    s.layer(1, 0.3);
    s.rect(-162, -316, 324, 22, 4, s.fade([shade(colour2, 0.4), shade(colour2, -0.1)]));
    for (const x of [-96, 0, 96]) sash(s, x, glass);
    s.layer(1, 0.3);
    s.rect(-150, -128, 300, 128, 2, s.fade([shade(colour, 0.1), shade(colour, -0.25)]));
    s.rect(-136, -112, 176, 88, 3, glass, { stroke: shade(colour, 0.35), width: 5 });
    s.line('M-48 -112V-24', shade(colour, 0.35), 5);
    s.path('M-128 -30L-84 -108H-62L-106 -30ZM-30 -30L14 -108H26L-18 -30Z', '#ffffff', {
      opacity: 0.28,
    });
    s.rect(-136, -34, 176, 12, 2, '#c79a5e');
    door(s, colour, glass);
    s.layer(1, 0.5);
    awning(s, colour);
    s.layer(1, 0.5);
    s.rect(-154, -198, 308, 40, 5, s.fade([shade(colour, 0.12), shade(colour, -0.2)]), {
      stroke: '#d8b25a',
      width: 3.5,
    });
    planter(s, -92);
    return { anchors: { top: [0, -316, 200], label: [0, -178, 270] }, foot: { x: 0, y: 0 } };
  },
});

function sash(s: Sketch, x: number, glass: string): void {
  s.rect(x - 27, -278, 54, 66, 2, glass, { stroke: CREAM, width: 6 });
  s.line(`M${x} -278V-212M${x - 27} -245H${x + 27}`, CREAM, 4);
  s.rect(x - 34, -212, 68, 9, 2, s.fade(['#ffffff', '#cdbfa4']));
}

function door(s: Sketch, colour: string, glass: string): void {
  s.rect(60, -116, 72, 116, 3, s.fade([shade(colour, 0.24), shade(colour, -0.08)]), {
    stroke: shade(colour, -0.4),
    width: 3,
  });
  s.rect(72, -104, 48, 62, 3, glass);
  s.path('M78 -46L104 -100H114L88 -46Z', '#ffffff', { opacity: 0.3 });
  s.oval(70, -30, 4.4, 4.4, '#e2bd62');
  s.rect(54, -6, 84, 8, 2, '#a39a8e');
}

/** Cloth in stripes, its edge in scallops. */
function awning(s: Sketch, colour: string): void {
  const stripes = 10;
  for (let i = 0; i < stripes; i++) {
    const [near, far] = [-160 + i * 32, -146 + i * 29.2];
    const paint = i % 2 === 0 ? CREAM : shade(colour, 0.12);
    s.path(
      `M${far} -160H${far + 29.2}L${near + 32} -112C${near + 32} -96 ${near} -96 ${near} -112Z`,
      s.fade([shade(paint, 0.06), shade(paint, -0.2)]),
    );
  }
}

function planter(s: Sketch, x: number): void {
  s.path(`M${x - 46} 0L${x - 52} -24H${x + 52}L${x + 46} 0Z`, s.fade(['#a8683c', '#6f4022']));
  for (let i = 0; i < 7; i++) {
    const [cx, cy] = [x - 42 + i * 14, -30 - (i % 2) * 7];
    s.oval(cx, cy, 13, 11, s.fade(['#6fb24c', '#3c7a34']));
    s.oval(cx + 2, cy - 5, 4.6, 4.6, i % 3 === 0 ? '#f2c23c' : '#e8607c');
  }
}
