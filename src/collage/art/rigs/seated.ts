import type { Rig } from '../piece.ts';
import { choicesOf } from '../pieces/choices.ts';
import { shade } from '../pieces/shades.ts';
import { Sketch } from '../pieces/sketch.ts';
import type { Body, Legwear } from './body.ts';
import { leg, tail } from './limbs.ts';
import { frontFace } from './front-face.ts';
import { fishTail } from './skirts.ts';
import { armsOf, drawUpright, uprightOf } from './upright.ts';

/**
 * Someone sitting, seen from the front. On a seat by default: the foot is under the hips, the shins
 * hang below it. `floor: true` sits on the ground with the soles forward, as a teddy bear does.
 */
export const seated: Rig = {
  id: 'seated',
  build(options, given) {
    const head = frontFace(options, given);
    const s = new Sketch('seated');
    const layout = uprightOf(options, head, true);
    const { body, trunk } = layout;
    const floor = choicesOf(options).flag('floor', false);
    const half = trunk.half;
    const hip = trunk.y + trunk.length * 0.93;
    const seat = hip + half * 0.18;
    tail(s, body.tail, { x: half * 0.7, y: hip - half * 0.1 }, half * 1.25, 1, body.skin);
    const usual = { left: 'down', right: 'down' } as const;
    const { anchors, slot } = drawUpright(s, layout, head, armsOf(options, usual));
    const lapped = LAPPED.has(body.legwear);
    // On the floor the feet look out from under a skirt; on a seat it falls over the knees.
    if (lapped && floor) lap(s, body, half, hip, floor);
    for (const side of [-1, 1] as const) {
      if (body.legwear === 'fish') break;
      if (floor) sole(s, body, side, half, hip);
      else shin(s, body, side, half, hip);
    }
    if (body.legwear === 'fish') s.placed({ y: hip }, () => fishTail(s, body));
    if (lapped && !floor) lap(s, body, half, hip, floor);
    const figure = s.figure({
      metres: body.person ? 1.3 : 0.8,
      bearing: 'stands',
      anchors: { ...anchors, seat: [0, hip - half * 0.1, half * 1.2] },
      foot: { x: 0, y: floor ? hip + half * 0.42 : seat },
    });
    return { ...figure, slot };
  },
};

/** What covers the lap of whoever sits in it. */
const LAPPED: ReadonlySet<Legwear> = new Set(['skirt', 'kilt', 'gown', 'tutu']);

/** A thigh seen end on, with the shin hanging from the knee. */
function shin(s: Sketch, body: Body, side: -1 | 1, half: number, hip: number): void {
  const x = side * half * 0.5;
  const knee = hip - half * 0.02;
  const width = half * (body.person ? 0.62 : 0.72);
  const to = { x: x * 1.06, y: knee + half * (body.person ? 1.35 : 0.85) };
  leg(
    s,
    { from: { x, y: knee }, joint: { x: x * 1.04, y: (knee + to.y) / 2 }, to, width },
    body,
    0,
  );
  s.layer(1, 0.35);
  const cloth = body.legwear === 'none' ? body.limbs : body.legCloth;
  s.oval(
    x,
    knee,
    width * 0.62,
    width * 0.56,
    s.glow([shade(cloth, 0.2), shade(cloth, -0.08), shade(cloth, -0.2)], 0.45, 0.3, 0.75),
  );
}

/** A leg stretched forward: little more than the sole is seen. */
function sole(s: Sketch, body: Body, side: -1 | 1, half: number, hip: number): void {
  const cloth = body.legwear === 'trousers' ? body.legCloth : body.limbs;
  const x = side * half * 0.78;
  s.layer(1, 0.3);
  s.line(`M${side * half * 0.4} ${hip}L${x} ${hip + half * 0.06}`, shade(cloth, -0.1), half * 0.66);
  s.layer(1, 0.4);
  const pad = body.person && body.footwear !== 'bare' ? body.shoes : body.limbs;
  const y = hip + half * 0.06;
  s.oval(x, y, half * 0.34, half * 0.4, s.glow([shade(pad, 0.16), shade(pad, -0.18)]));
  if (body.person) return;
  const pink = shade(body.belly, -0.05);
  s.oval(x, y + half * 0.1, half * 0.17, half * 0.16, pink);
  for (const k of [-1, 0, 1]) {
    s.oval(
      x + k * half * 0.15,
      y - half * (0.2 - Math.abs(k) * 0.05),
      half * 0.065,
      half * 0.07,
      pink,
    );
  }
}

/** A skirt over the lap, falling from the knees. */
function lap(s: Sketch, body: Body, half: number, hip: number, floor: boolean): void {
  const cloth = body.legCloth;
  const [top, wide] = [half * 0.9, half * 1.02];
  const hem = hip + half * (floor ? 0.34 : body.legwear === 'kilt' ? 0.42 : 0.86);
  const y = hip - half * 0.42;
  const d = `M${-top} ${y}C${-wide} ${hip - half * 0.2} ${-wide * 1.02} ${hip} ${-wide} ${hem}C${-wide * 0.5} ${hem + 8} ${wide * 0.5} ${hem + 8} ${wide} ${hem}C${wide * 1.02} ${hip} ${wide} ${hip - half * 0.2} ${top} ${y}C${top * 0.4} ${y + 9} ${-top * 0.4} ${y + 9} ${-top} ${y}Z`;
  s.layer(1, 0.4);
  s.path(
    d,
    s.fade([
      [0, shade(cloth, -0.06)],
      [0.38, shade(cloth, 0.2)],
      [1, shade(cloth, -0.22)],
    ]),
  );
  s.within(d, () => {
    for (const t of [-0.72, -0.4, 0, 0.4, 0.72]) {
      s.line(`M${top * t} ${hip + half * 0.06}L${wide * t} ${hem + 10}`, shade(cloth, -0.3), 2.6, {
        opacity: 0.6,
      });
    }
    if (body.legwear !== 'kilt') return;
    for (const part of [0.3, 0.65]) {
      const at = y + (hem - y) * part;
      s.line(`M${-wide * 1.1} ${at}Q0 ${at + 8} ${wide * 1.1} ${at}`, '#2e6b3f', 7, {
        opacity: 0.7,
      });
    }
  });
}
