import type { Point } from '../figure.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { bumpy } from '../pieces/plants/foliage.ts';
import { shade } from '../pieces/shades.ts';
import type { Sketch } from '../pieces/sketch.ts';
import type { Body, Legwear } from './body.ts';
import type { Limb } from './limbs.ts';
import { radians } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';

/** How far down the legs a hem hangs, and how much wider than the legs it swings. */
const HEMS: Partial<Record<Legwear, readonly [reach: number, flare: number]>> = {
  skirt: [0.62, 0.36],
  gown: [0.97, 0.56],
  kilt: [0.52, 0.22],
};

/** The leg at a share of its length from the hip. */
function legAt({ from, joint, to }: Limb, share: number): Point {
  const [a, b, t] = share < 0.5 ? [from, joint, share * 2] : [joint, to, share * 2 - 1];
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** Skirts, gowns and kilts: cloth from the waist over both legs, wherever these go. */
export function skirt(s: Sketch, body: Body, { left, right }: Skeleton, lean: number): void {
  const { half } = body.size;
  const turn = radians(lean);
  const waist = (side: -1 | 1, up: number): Point => {
    const [x, y] = [side * half * 0.84, -up];
    return {
      x: x * Math.cos(turn) - y * Math.sin(turn),
      y: x * Math.sin(turn) + y * Math.cos(turn),
    };
  };
  if (body.legwear === 'tutu') return tutu(s, body, lean);
  const hem = HEMS[body.legwear];
  if (hem === undefined) return;
  const [reach, flare] = hem;
  const ends = [left, right].flatMap((leg) =>
    leg === undefined ? [] : [legAt(leg, reach), legAt(leg, reach * 0.55)],
  );
  const margin = half * flare + body.size.leg * 0.5;
  const far = [...ends].sort((a, b) => a.x - b.x);
  const low = Math.max(...ends.map(({ y }) => y));
  const [a, d] = [far[0]!, far.at(-1)!];
  const from = {
    x: Math.min(a.x - margin, waist(-1, 0).x),
    y: Math.max(a.y, Math.min(low, a.y + half * 0.6)),
  };
  const to = {
    x: Math.max(d.x + margin, waist(1, 0).x),
    y: Math.max(d.y, Math.min(low, d.y + half * 0.6)),
  };
  const [topLeft, topRight] = [waist(-1, half * 0.3), waist(1, half * 0.3)];
  const dip = Math.max(from.y, to.y, low) + half * 0.12;
  const outline =
    `M${topLeft.x} ${topLeft.y}L${topRight.x} ${topRight.y}` +
    `C${topRight.x + half * 0.1} ${topRight.y + half * 0.4} ${to.x - half * 0.06} ${to.y - half * 0.5} ${to.x} ${to.y}` +
    `C${to.x * 0.6} ${dip} ${from.x * 0.6} ${dip} ${from.x} ${from.y}` +
    `C${from.x + half * 0.06} ${from.y - half * 0.5} ${topLeft.x - half * 0.1} ${topLeft.y + half * 0.4} ${topLeft.x} ${topLeft.y}Z`;
  const cloth = body.legCloth;
  s.layer(1, 0.4);
  s.path(outline, s.fade([shade(cloth, 0.1), cloth, shade(cloth, -0.24)]));
  s.within(outline, () => {
    const folds = body.legwear === 'kilt' ? 9 : 6;
    for (let i = 1; i < folds; i++) {
      const t = i / folds;
      const top = mixed(topLeft, topRight, t);
      const end = mixed(from, to, t);
      s.line(
        `M${top.x} ${top.y}Q${top.x * 0.4 + end.x * 0.6} ${(top.y + end.y) / 2} ${end.x} ${dip + 6}`,
        shade(cloth, -0.28),
        half * 0.04,
        { opacity: 0.6 },
      );
      if (body.legwear === 'kilt' && i % 2 === 0)
        s.line(`M${top.x} ${top.y}L${end.x} ${dip + 6}`, '#2e6b3f', half * 0.1, { opacity: 0.7 });
    }
    if (body.legwear === 'kilt') {
      for (const t of [0.35, 0.7]) {
        const [x, y] = [mixed(topLeft, from, t), mixed(topRight, to, t)];
        s.line(`M${x.x - 9} ${x.y}L${y.x + 9} ${y.y}`, '#2e6b3f', half * 0.09, { opacity: 0.7 });
        s.line(
          `M${x.x - 9} ${x.y + half * 0.1}L${y.x + 9} ${y.y + half * 0.1}`,
          '#f2d566',
          half * 0.03,
        );
      }
    } else
      s.line(
        `M${from.x} ${from.y - 4}C${from.x * 0.6} ${dip - 5} ${to.x * 0.6} ${dip - 5} ${to.x} ${to.y - 4}`,
        shade(cloth, 0.3),
        half * 0.06,
        { opacity: 0.6 },
      );
  });
}

const mixed = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** A ballerina's stiff skirt. */
function tutu(s: Sketch, { size: { half }, legCloth }: Body, lean: number): void {
  s.layer(1, 0.4);
  s.placed({ turn: lean }, () => {
    const random = seededRandom(2);
    s.path(
      bumpy(0, half * 0.04, half * 1.9, half * 0.42, 22, random),
      s.fade([shade(legCloth, 0.1), shade(legCloth, -0.22)]),
    );
    s.path(
      bumpy(0, -half * 0.1, half * 1.6, half * 0.3, 18, random),
      s.fade([shade(legCloth, 0.45), shade(legCloth, 0.05)]),
    );
    for (let i = -4; i <= 4; i++)
      s.line(
        `M${i * half * 0.1} ${-half * 0.3}L${i * half * 0.36} ${half * 0.1}`,
        shade(legCloth, -0.14),
        2,
        { opacity: 0.6 },
      );
  });
}

/** The scaly tail of a mermaid instead of legs. */
export function fishTail(s: Sketch, { size: { half, thigh, shin }, legCloth }: Body): void {
  const long = (thigh + shin) * 0.96;
  s.layer(1, 0.3);
  const [w, end] = [half * 0.86, long * 0.78];
  const fin = `M${w * 0.5} ${end}C${w * 0.9} ${end + long * 0.1} ${w * 1.9} ${end + long * 0.06} ${w * 2.1} ${end - long * 0.12}C${w * 2.2} ${end + long * 0.24} ${w * 1.2} ${long * 1.06} ${w * 0.56} ${long}C${-w * 0.1} ${long * 1.12} ${-w * 0.8} ${long * 1.08} ${-w * 1.1} ${long * 0.98}C${-w * 0.5} ${end + long * 0.14} ${-w * 0.1} ${end + long * 0.06} ${w * 0.1} ${end - 6}Z`;
  s.path(fin, s.fade([shade(legCloth, 0.3), shade(legCloth, -0.2)]));
  const tail = `M${-w} ${-half * 0.34}H${w}C${w * 1.16} ${end * 0.3} ${w * 0.8} ${end * 0.7} ${w * 0.56} ${end + 6}C${w * 0.4} ${end + 12} ${w * 0.2} ${end + 10} ${w * 0.02} ${end}C${-w * 0.6} ${end * 0.7} ${-w * 1.16} ${end * 0.3} ${-w} ${-half * 0.34}Z`;
  s.path(tail, s.fade([shade(legCloth, 0.14), legCloth, shade(legCloth, -0.22)]));
  s.within(tail, () => {
    for (let row = 0; row < 11; row++)
      for (let i = -5; i <= 5; i++) {
        const [x, y, r] = [
          (i + (row % 2) * 0.5) * w * 0.3,
          -half * 0.2 + row * end * 0.1,
          w * 0.16,
        ];
        s.line(`M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}`, shade(legCloth, -0.26), 2.2, {
          opacity: 0.7,
        });
      }
  });
}
