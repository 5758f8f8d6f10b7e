import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

type Pair = readonly [x: number, y: number];

/** A Renaissance flying machine: ribbed canvas wings on a wooden cradle, nose up. */
export const flyingMachine: Piece = {
  id: 'flying-machine',
  names: ['flying machine', 'ornithopter', 'glider', 'aerial machine', 'flying contraption'],
  metres: 6,
  bearing: 'flies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const cloth = read.colour('colour', material.canvas);
    const wood = read.colour('colour2', material.wood);
    const s = new Sketch('flying-machine');
    tail(s, cloth, wood);
    for (const mirror of [true, false]) {
      s.layer();
      s.placed({ x: 250, y: 118, mirror, turn: mirror ? 4 : -10 }, () => wing(s, cloth, wood));
    }
    body(s, wood);
    screw(s, cloth, wood);
    return s.figure({
      metres: 6,
      bearing: 'flies',
      anchors: { seat: [250, 168, 40], label: [250, 170, 44] },
    });
  },
};

/** The right wing, its root at the origin, reaching out to the right. */
function wing(s: Sketch, cloth: string, wood: string): void {
  const spar = (t: number): Pair => [18 + 222 * t, -6 - 58 * Math.sin(t * 1.9) + 40 * t * t];
  const tips: readonly Pair[] = [
    [26, 78],
    [70, 92],
    [112, 86],
    [150, 70],
    [186, 46],
    [216, 18],
    [240, -18],
  ];
  let hem = `M${spar(0).join(' ')}L${tips[0]!.join(' ')}`;
  for (let i = 1; i < tips.length; i++) {
    const [a, b] = [tips[i - 1]!, tips[i]!];
    hem += `Q${(a[0] + b[0]) / 2 - 6} ${(a[1] + b[1]) / 2 - 16} ${b[0]} ${b[1]}`;
  }
  const edge = Array.from({ length: 13 }, (_, i) => spar(1 - i / 12).join(' ')).join('L');
  const sheet = `${hem}L${edge}Z`;
  s.path(sheet, s.fade([shade(cloth, 0.45), cloth, shade(cloth, -0.22)], 75));
  s.within(sheet, () => {
    // Each bay of cloth sags: its lower side is a little darker.
    for (let i = 1; i < tips.length; i++) {
      const [a, b] = [tips[i - 1]!, tips[i]!];
      const root = spar((i - 0.6) / tips.length);
      s.path(
        `M${root.join(' ')}L${a.join(' ')}L${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2}Z`,
        shade(cloth, -0.3),
        { opacity: 0.4 },
      );
    }
  });
  tips.slice(0, -1).forEach((tip, i) => {
    const root = spar(Math.max(0.02, i / tips.length));
    const bow: Pair = [(root[0] + tip[0]) / 2 + 12, (root[1] + tip[1]) / 2 - 8];
    s.line(`M${root.join(' ')}Q${bow.join(' ')} ${tip.join(' ')}`, shade(wood, -0.12), 3.2);
  });
  s.line(`M${Array.from({ length: 13 }, (_, i) => spar(i / 12).join(' ')).join('L')}`, wood, 7);
  s.line(
    `M${Array.from({ length: 13 }, (_, i) => spar(i / 12).join(' ')).join('L')}`,
    shade(wood, 0.35),
    2,
    { opacity: 0.7 },
  );
  for (const t of [0.2, 0.42, 0.64, 0.84]) {
    const [x, y] = spar(t);
    s.oval(x, y, 4.6, 4.6, shade(material.brass, -0.05));
  }
}

function tail(s: Sketch, cloth: string, wood: string): void {
  s.layer();
  s.line('M232 196L226 244M268 196L274 244', wood, 4.5);
  s.path(
    'M236 226L264 226C270 262 284 292 300 312Q274 304 250 316Q226 304 200 312C216 292 230 262 236 226Z',
    s.fade([shade(cloth, 0.3), cloth, shade(cloth, -0.25)]),
  );
  s.line('M250 226V314M240 228L204 309M260 228L296 309', shade(wood, -0.05), 3);
}

function body(s: Sketch, wood: string): void {
  s.layer();
  s.line('M190 196C206 214 224 208 228 192M310 196C294 214 276 208 272 192', shade(wood, -0.25), 5);
  s.oval(186, 190, 11, 11, 'none', { stroke: wood, width: 4.5 });
  s.oval(314, 190, 11, 11, 'none', { stroke: wood, width: 4.5 });
  s.layer();
  const hull =
    'M250 78C272 84 280 108 280 138C280 170 274 204 250 220C226 204 220 170 220 138C220 108 228 84 250 78Z';
  s.path(hull, s.fade([shade(wood, 0.3), wood, shade(wood, -0.4)], 20));
  s.within(hull, () => {
    s.line(
      'M236 78C230 130 232 180 242 220M264 78C270 130 268 180 258 220M250 78V220',
      shade(wood, -0.35),
      1.8,
    );
    for (const y of [108, 140, 172]) {
      s.path(
        `M214 ${y}Q250 ${y + 14} 286 ${y}V${y + 8}Q250 ${y + 22} 214 ${y + 8}Z`,
        s.fade([shade(material.brass, 0.2), shade(material.brass, -0.3)], 0),
      );
    }
  });
}

function screw(s: Sketch, cloth: string, wood: string): void {
  s.layer();
  s.rect(246, 44, 8, 40, 3, shade(wood, -0.2));
  s.layer(1, 0.15);
  s.path(
    'M250 54C218 40 182 42 164 54C186 64 222 66 250 60Z',
    s.fade([shade(wood, 0.4), shade(wood, -0.05)]),
  );
  s.path(
    'M250 54C282 44 318 46 336 58C312 70 280 68 250 60Z',
    s.fade([shade(wood, 0.3), shade(wood, -0.15)]),
  );
  s.line('M172 54C196 57 222 58 244 57M328 58C306 60 280 59 258 57', shade(cloth, -0.2), 1.6);
  s.oval(250, 56, 10, 8, s.glow([shade(material.brass, 0.4), shade(material.brass, -0.35)]));
}
