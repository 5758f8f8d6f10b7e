import type { Point } from '../figure.ts';
import type { Rig } from '../piece.ts';
import { shade } from '../pieces/shades.ts';
import { Sketch } from '../pieces/sketch.ts';
import { bodyOf, measureHead } from './body.ts';
import type { Body } from './body.ts';
import { hand, limb } from './limbs.ts';
import { placeHead } from './place-head.ts';

/** How far the back leans, degrees from upright: that of the sun lounger's rest. */
const LEAN = -42;
const SIDE =
  'M-30 14C-50 -20 -48 -92 -30 -136C-22 -154 18 -156 28 -136C40 -104 62 -62 54 -18C48 14 22 32 -4 30C-16 28 -24 22 -30 14Z';

/**
 * Someone reclining, seen from the side, head left and feet right: for loungers, beds and beaches.
 * The foot is the underside of the hips; `seat` gives the length of the legs and the back's lean.
 */
export const lounging: Rig = {
  id: 'lounging',
  build(options, head) {
    const s = new Sketch('lounging');
    const body = bodyOf(options);
    const big = body.person ? 84 : 104;
    farSide(s, body);
    s.placed({ turn: LEAN }, () => trunkFromSide(s, body));
    const neck = spine(-150);
    const measure = measureHead(head);
    const chin = (measure.chin / measure.width) * big;
    s.layer();
    s.line(
      `M${spine(-124).x} ${spine(-124).y}L${neck.x + 6} ${neck.y - 8}`,
      shade(body.skin, -0.1),
      body.person ? 30 : 52,
    );
    const anchors = placeHead(s, head, {
      x: neck.x + 4,
      y: neck.y - chin + (body.person ? -2 : 12),
      width: big,
      turn: head.facts.facing === 'front' ? -9 : -14,
      mirror: head.facts.facing === 'left',
    });
    const grip = nearSide(s, body);
    if (body.tail !== 'none') hangingTail(s, body);
    return s.figure({
      metres: body.person ? 1.15 : 0.9,
      bearing: 'stands',
      facing: 'right',
      anchors: { ...anchors, 'hand-right': grip, seat: [6, 24, 190, LEAN] },
      foot: { x: 6, y: 30 },
    });
  },
};

/** A point of the leaning trunk: `along` up the back, `out` towards the belly. */
function spine(along: number, out = 0): Point {
  const turn = (LEAN * Math.PI) / 180;
  return {
    x: out * Math.cos(turn) - along * Math.sin(turn),
    y: out * Math.sin(turn) + along * Math.cos(turn),
  };
}

function legCloth(body: Body): string {
  return body.legwear === 'none' ? body.limbs : body.legCloth;
}

/** A foot at the end of a lying leg, its toes up. */
function foot(s: Sketch, body: Body, at: Point, turn: number, width: number): void {
  const paint = body.limbs;
  s.placed({ x: at.x, y: at.y, turn, scale: width / 44 }, () => {
    s.path(
      'M-20 14C-22 -8 -18 -40 -2 -46C14 -48 22 -36 20 -18C18 0 18 10 16 18C6 26 -12 26 -20 14Z',
      s.fade([shade(paint, 0.12), shade(paint, -0.2)], 20),
    );
    s.line('M-6 -44V-32M6 -45V-33', shade(paint, -0.4), 2.6);
  });
}

function farSide(s: Sketch, body: Body): void {
  const dark = { ...body, limbs: shade(body.limbs, -0.2) };
  const shoulder = spine(-118, -6);
  // The far arm goes behind the head: nothing says leisure more plainly.
  s.layer();
  const elbow = { x: shoulder.x - 62, y: shoulder.y - 34 };
  const sleeve = body.outfit?.sleeve === 'long' ? body.cloth : body.limbs;
  limb(
    s,
    { from: shoulder, joint: elbow, to: { x: shoulder.x - 8, y: shoulder.y - 84 }, width: 32 },
    shade(sleeve, -0.16),
  );
  s.layer(1, 0.2);
  foot(s, dark, { x: 196, y: 4 }, 12, 40);
  limb(
    s,
    {
      from: { x: 14, y: 2 },
      joint: { x: 100, y: -16 },
      to: { x: 190, y: 6 },
      width: body.person ? 38 : 48,
    },
    shade(legCloth(body), -0.2),
  );
}

function trunkFromSide(s: Sketch, body: Body): void {
  const cloth = body.outfit === undefined ? body.skin : body.cloth;
  s.layer();
  s.path(SIDE, s.fade([shade(cloth, 0.16), cloth, shade(cloth, -0.22)], 200));
  s.within(SIDE, () => {
    if (body.outfit === undefined) {
      s.path(
        'M30 -150C34 -110 22 -60 26 -10C30 14 20 30 8 34L80 30V-150Z',
        s.fade([shade(body.belly, 0.06), shade(body.belly, -0.12)]),
      );
    } else {
      s.line('M-40 -128C-14 -112 16 -116 34 -130', shade(cloth, 0.4), 7);
      s.line('M34 -120C46 -84 50 -40 40 4', shade(cloth, -0.3), 2.4);
    }
  });
}

function nearSide(s: Sketch, body: Body): { x: number; y: number; width: number; tilt: number } {
  const width = body.person ? 42 : 54;
  s.layer(1, 0.4);
  foot(s, body, { x: 160, y: 0 }, 24, 46);
  limb(
    s,
    { from: { x: 10, y: -2 }, joint: { x: 94, y: -92 }, to: { x: 154, y: 2 }, width },
    legCloth(body),
  );
  s.layer(1, 0.45);
  const shoulder = spine(-112, 2);
  const elbow = spine(-40, 16);
  const wrist = spine(-48, 66);
  hand(s, wrist, 38, { palm: -30, mirror: false }, body);
  const sleeve =
    body.outfit === undefined || body.outfit.sleeve === 'none' ? body.limbs : body.cloth;
  limb(s, { from: shoulder, joint: elbow, to: wrist, width: 38 }, sleeve);
  return { x: wrist.x + 22, y: wrist.y - 16, width: 40, tilt: 0 };
}

/** The tail falls over the near edge of whatever is lain on. */
function hangingTail(s: Sketch, body: Body): void {
  const { skin, tail } = body;
  s.layer(1, 0.4);
  const thick = tail === 'thick';
  const d = thick
    ? 'M-34 -4C-30 44 0 84 70 96C96 100 112 96 126 88C96 84 60 62 40 16C30 -10 -26 -26 -34 -4Z'
    : 'M-26 4C-22 40 -2 66 34 74C52 78 60 70 52 62C30 58 14 40 10 10C6 -8 -22 -10 -26 4Z';
  s.path(d, s.fade([shade(skin, 0.02), shade(skin, -0.26)]));
  if (tail !== 'ringed') return;
  s.within(d, () => s.line('M-30 26L16 18M-14 56L22 34M16 80L34 50', shade(skin, -0.5), 9));
}
