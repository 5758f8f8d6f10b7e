import type { Rig } from '../piece.ts';
import { shade } from '../pieces/shades.ts';
import { Sketch } from '../pieces/sketch.ts';
import type { Body } from './body.ts';
import { leg, tail } from './limbs.ts';
import type { Trunk } from './torso.ts';
import { frontFace } from './front-face.ts';
import { armsOf, drawUpright, uprightOf } from './upright.ts';

/** Someone standing on two legs, from head to foot. */
export const standing: Rig = {
  id: 'standing',
  build(options, given) {
    const head = frontFace(options, given);
    const s = new Sketch('standing');
    const layout = uprightOf(options, head, true);
    const { body, trunk } = layout;
    const arms = armsOf(options, { left: 'down', right: 'down' });
    const hip = trunk.y + trunk.length * 0.94;
    const foot = hip + trunk.half * (body.person ? 2 : 0.9);
    tail(s, body.tail, { x: trunk.half * 0.6, y: hip - 10 }, trunk.half * 1.3, 1, body.skin);
    const below = (): void => {
      for (const side of [-1, 1]) {
        const x = side * trunk.half * (body.person ? 0.46 : 0.52);
        const at = {
          from: { x: x * 0.94, y: hip - trunk.half * 0.2 },
          joint: { x: x * 1.02, y: (hip + foot) / 2 },
          to: { x: x * 1.04, y: foot - trunk.half * 0.24 },
          width: trunk.half * (body.person ? 0.64 : 0.74),
        };
        leg(s, at, body, 0);
      }
      if (body.legwear === 'skirt' || body.legwear === 'kilt') skirt(s, trunk, body, hip, foot);
    };
    const anchors = drawUpright(s, layout, head, arms, { below });
    return s.figure({
      metres: body.person ? 1.72 : 1.1,
      bearing: 'stands',
      anchors,
      foot: { x: 0, y: foot + trunk.half * 0.06 },
    });
  },
};

/** A skirt to the calves or a pleated kilt to the knees. */
function skirt(s: Sketch, { half }: Trunk, body: Body, hip: number, foot: number): void {
  const kilt = body.legwear === 'kilt';
  const cloth = body.legCloth;
  const hem = hip + (foot - hip) * (kilt ? 0.56 : 0.8);
  const [top, wide] = [half * 0.86, half * (kilt ? 1.08 : 1.34)];
  const y = hip - half * 0.34;
  const d = `M${-top} ${y}H${top}C${top * 1.05} ${y + 20} ${wide * 0.96} ${hem - 30} ${wide} ${hem}C${wide * 0.5} ${hem + 9} ${-wide * 0.5} ${hem + 9} ${-wide} ${hem}C${-wide * 0.96} ${hem - 30} ${-top * 1.05} ${y + 20} ${-top} ${y}Z`;
  s.layer(1, 0.4);
  s.path(d, s.fade([shade(cloth, 0.08), cloth, shade(cloth, -0.25)]));
  s.within(d, () => {
    const folds = kilt ? 9 : 6;
    for (let i = 1; i < folds; i++) {
      const t = (i / folds) * 2 - 1;
      s.line(`M${top * t} ${y}L${wide * t} ${hem + 12}`, shade(cloth, -0.3), kilt ? 3 : 2.4, {
        opacity: 0.7,
      });
    }
    if (!kilt) return;
    for (let i = 0; i < 4; i++) {
      const t = -0.85 + i * 0.56;
      s.line(`M${top * t} ${y}L${wide * t} ${hem + 12}`, '#2e6b3f', 7, { opacity: 0.75 });
      s.line(`M${top * t + 6} ${y}L${wide * t + 7} ${hem + 12}`, '#f2d566', 1.8, { opacity: 0.8 });
    }
    for (const part of [0.3, 0.62, 0.9]) {
      const at = y + (hem - y) * part;
      s.line(`M${-wide} ${at}Q0 ${at + 9} ${wide} ${at}`, '#2e6b3f', 6, { opacity: 0.7 });
      s.line(`M${-wide} ${at + 6}Q0 ${at + 15} ${wide} ${at + 6}`, '#f2d566', 1.6, {
        opacity: 0.8,
      });
    }
  });
}
