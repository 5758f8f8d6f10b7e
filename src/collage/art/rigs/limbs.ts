import type { Point } from '../figure.ts';
import { shade } from '../pieces/shades.ts';
import type { Sketch } from '../pieces/sketch.ts';
import type { Body, TailKind } from './body.ts';

/** An arm or leg from joint to end, bending at the middle joint. */
export interface Limb {
  readonly from: Point;
  readonly joint: Point;
  readonly to: Point;
  /** Thickness at the root; it tapers towards the end. */
  readonly width: number;
}

function bowed({ from, joint, to }: Limb): string {
  const near = (a: Point, b: Point, t: number): string =>
    `${a.x + (b.x - a.x) * t} ${a.y + (b.y - a.y) * t}`;
  return `M${from.x} ${from.y}L${near(from, joint, 0.55)}Q${joint.x} ${joint.y} ${near(joint, to, 0.45)}L${to.x} ${to.y}`;
}

/** Draws a limb as one rounded piece lit from above. */
export function limb(s: Sketch, at: Limb, colour: string): void {
  const top = Math.min(at.from.y, at.joint.y, at.to.y) - at.width / 2;
  const bottom = Math.max(at.from.y, at.joint.y, at.to.y) + at.width / 2;
  const paint = s.span({ x: at.from.x, y: top }, { x: at.from.x, y: bottom }, [
    shade(colour, 0.1),
    shade(colour, -0.02),
    shade(colour, -0.2),
  ]);
  // A darker rim keeps a limb apart from a body of the same colour.
  s.line(bowed(at), shade(colour, -0.16), at.width + 3.5);
  s.line(bowed(at), paint, at.width);
}

/** An arm in its sleeve, with a hand at the end. `palm` degrees turn the hand; 90 points down. */
export function arm(s: Sketch, at: Limb, body: Body, palm: number, mirror: boolean): void {
  const sleeve = body.outfit?.sleeve ?? 'none';
  const bare: Limb = { ...at, width: at.width * 0.82 };
  s.layer(1, 0.4);
  hand(s, at.to, at.width, palm, mirror, body);
  if (sleeve === 'long') {
    limb(s, at, body.cloth);
    cuff(s, at, body.cloth);
    return;
  }
  limb(s, body.outfit === undefined ? at : bare, body.limbs);
  if (sleeve === 'short') {
    const mid = {
      x: at.from.x + (at.joint.x - at.from.x) * 0.62,
      y: at.from.y + (at.joint.y - at.from.y) * 0.62,
    };
    const inner = { x: (at.from.x + mid.x) / 2, y: (at.from.y + mid.y) / 2 };
    s.line(
      `M${at.from.x} ${at.from.y}L${inner.x} ${inner.y}L${mid.x} ${mid.y}`,
      shade(body.cloth, -0.05),
      at.width * 1.16,
      { cap: 'round' },
    );
  }
}

function cuff(s: Sketch, { joint, to, width }: Limb, colour: string): void {
  const length = Math.hypot(to.x - joint.x, to.y - joint.y) || 1;
  const [dx, dy] = [(to.x - joint.x) / length, (to.y - joint.y) / length];
  const [x, y] = [to.x + dx * width * 0.16, to.y + dy * width * 0.16];
  const half = width * 0.5;
  s.line(
    `M${x - dy * half} ${y + dx * half}L${x + dy * half} ${y - dx * half}`,
    shade(colour, -0.22),
    width * 0.22,
  );
}

/** A mitten hand of a person or a paw, its wrist at `at`, its fingers towards `angle`. */
export function hand(
  s: Sketch,
  at: Point,
  width: number,
  angle: number,
  mirror: boolean,
  body: Body,
): void {
  const size = (width / 40) * (body.person ? 0.86 : 1);
  const skin = body.limbs;
  s.placed({ x: at.x, y: at.y, turn: angle - 90 }, () => {
    s.placed({ scale: size, mirror }, () => {
      if (body.person) {
        s.path(
          'M-17 -6C-19 8 -20 22 -16 34C-13 42 12 43 16 34C20 22 19 8 17 -6Z',
          s.fade([shade(skin, 0.04), shade(skin, -0.12)]),
        );
        s.path('M-15 2C-24 6 -29 16 -27 25C-25 30 -19 29 -17 24L-12 12Z', shade(skin, -0.04));
        s.line('M-5 28V38M5 28V38', shade(skin, -0.28), 2);
      } else {
        s.path(
          'M-20 -10C-25 8 -26 22 -21 33C-14 43 14 43 21 33C26 22 25 8 20 -10Z',
          s.fade([shade(skin, 0.02), shade(skin, -0.2)]),
        );
        s.line('M-7 26V38M7 26V38', shade(skin, -0.42), 2.6);
      }
    });
  });
}

/** A leg with its foot; `toe` is −1 or 1: the way the foot points, 0 to the viewer. */
export function leg(s: Sketch, at: Limb, body: Body, toe: number): void {
  const covered = body.legwear === 'trousers';
  const { to, width } = at;
  s.layer(1, 0.25);
  const shoe = body.outfit !== undefined && body.person ? '#3a3c46' : undefined;
  const paint = shoe ?? shade(body.limbs, -0.08);
  const [long, high] = [width * (toe === 0 ? 0.66 : 0.86), width * 0.42];
  s.oval(
    to.x + toe * width * 0.34,
    to.y + width * 0.2,
    long,
    high,
    s.fade([shade(paint, 0.16), shade(paint, -0.3)]),
  );
  if (shoe === undefined) {
    for (const k of [-0.35, 0.05, 0.45]) {
      const x = to.x + toe * width * 0.34 + k * long;
      s.line(
        `M${x} ${to.y + width * 0.2}V${to.y + width * 0.5}`,
        shade(body.skin, -0.42),
        width * 0.06,
      );
    }
  }
  limb(
    s,
    covered ? at : { ...at, width: width * (body.person ? 0.7 : 0.96) },
    covered ? body.legCloth : body.limbs,
  );
}

/** A tail curling away from `at`, behind the body; `side` −1 or 1. */
export function tail(
  s: Sketch,
  kind: TailKind,
  at: Point,
  size: number,
  side: number,
  skin: string,
): void {
  if (kind === 'none') return;
  s.layer();
  s.placed({ x: at.x, y: at.y, scale: size / 100, mirror: side < 0 }, () => {
    if (kind === 'short') {
      s.oval(22, -4, 26, 22, s.fade([shade(skin, 0.12), shade(skin, -0.2)]));
    } else if (kind === 'long') {
      s.line('M-10 10C40 30 92 14 94 -34C96 -64 74 -76 64 -62', shade(skin, -0.1), 17);
    } else if (kind === 'thick') {
      s.path(
        'M-20 -40C40 -20 90 10 150 -12C120 40 30 62 -20 34Z',
        s.fade([shade(skin, 0.08), shade(skin, -0.25)]),
      );
    } else {
      const bush =
        'M-8 12C30 24 56 10 58 -22C58 -52 40 -78 66 -104C104 -96 128 -50 112 -8C98 34 40 50 -8 34Z';
      s.path(bush, s.fade([shade(skin, 0.18), shade(skin, -0.2)], 60));
      s.within(bush, () => {
        if (kind === 'ringed') {
          s.line(
            'M30 40L44 4M78 34L62 -6M118 0L62 -24M116 -52L52 -56M96 -92L50 -78',
            shade(skin, -0.5),
            14,
          );
        } else s.path('M40 -72L66 -110L118 -70L96 -54L84 -66L70 -52L58 -66Z', shade(skin, 0.6));
      });
    }
  });
}
