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

/** How a hand is held: fingers towards `palm` degrees (90 points down), open or closed. */
interface Hold {
  readonly palm: number;
  readonly mirror: boolean;
  readonly fist?: boolean;
}

/** An arm in its sleeve, with a hand at the end. */
export function arm(s: Sketch, at: Limb, body: Body, hold: Hold): void {
  const sleeve = body.outfit?.sleeve ?? 'none';
  const bare: Limb = { ...at, width: at.width * 0.82 };
  s.layer(1, 0.4);
  hand(s, at.to, at.width, hold, body);
  if (sleeve === 'long' || sleeve === 'wide') {
    if (sleeve === 'wide') wideSleeve(s, at, body.cloth);
    limb(s, at, body.cloth);
    if (sleeve === 'long') cuff(s, at, body.cloth);
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

/** The cloth that hangs from the forearm of a kimono or a robe. */
function wideSleeve(s: Sketch, { joint, to, width }: Limb, colour: string): void {
  const drop = width * 1.5;
  s.path(
    `M${joint.x} ${joint.y}L${to.x} ${to.y}C${to.x + 2} ${to.y + drop * 0.5} ${to.x} ${to.y + drop} ${to.x * 0.8 + joint.x * 0.2} ${to.y + drop}C${(to.x + joint.x) / 2} ${Math.max(to.y, joint.y) + drop * 0.9} ${joint.x} ${joint.y + drop * 0.5} ${joint.x} ${joint.y}Z`,
    s.fade([shade(colour, -0.06), shade(colour, -0.28)]),
  );
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

/** A hand of a person or a paw, its wrist at `at`. */
export function hand(
  s: Sketch,
  at: Point,
  width: number,
  { palm, mirror, fist }: Hold,
  body: Body,
): void {
  const size = (width / 40) * (body.person ? 1.04 : 1);
  const skin = body.gloves ?? body.limbs;
  s.placed({ x: at.x, y: at.y, turn: palm - 90 }, () => {
    s.placed({ scale: size, mirror }, () => {
      if (!body.person) paw(s, skin);
      else if (fist === true) fistOf(s, skin);
      else palmOf(s, skin);
    });
  });
}

function paw(s: Sketch, skin: string): void {
  s.path(
    'M-20 -10C-25 8 -26 22 -21 33C-14 43 14 43 21 33C26 22 25 8 20 -10Z',
    s.fade([shade(skin, 0.02), shade(skin, -0.2)]),
  );
  s.line('M-7 26V38M7 26V38', shade(skin, -0.42), 2.6);
}

function palmOf(s: Sketch, skin: string): void {
  s.path(
    'M-15 -6C-18 6 -19 16 -17 26C-17 40 -9 41 -8 33C-7 44 2 45 3 34C5 43 13 41 13 31C17 37 21 31 19 24C18 12 17 4 15 -6Z',
    s.fade([shade(skin, 0.05), shade(skin, -0.12)]),
  );
  s.path('M-14 2C-24 6 -30 16 -28 26C-26 31 -20 30 -18 24L-11 12Z', shade(skin, -0.05));
  s.line('M-8 33V23M3 34V24M12 31V24', shade(skin, -0.3), 1.6);
}

function fistOf(s: Sketch, skin: string): void {
  s.path(
    'M-14 -6C-20 2 -22 14 -18 24C-14 32 12 33 18 25C22 16 19 2 14 -6Z',
    s.fade([shade(skin, 0.06), shade(skin, -0.14)]),
  );
  s.line('M-9 28V17M0 29V18M9 28V17', shade(skin, -0.3), 1.8);
  s.path('M-18 6C-12 0 2 2 6 9C4 15 -10 15 -18 12Z', shade(skin, 0.04), {
    stroke: shade(skin, -0.24),
    width: 1.4,
  });
}

/** A leg with its foot; `toe` is −1 or 1: the way the foot points, 0 to the viewer; `flex` turns it. */
export function leg(s: Sketch, at: Limb, body: Body, toe: number, flex = 0): void {
  const { to, width, joint } = at;
  const cut = 0.55;
  const cloth = body.legCloth;
  s.layer(1, 0.25);
  const boots = body.footwear === 'boots';
  if (!boots) foot(s, to, width, body, toe, flex);
  const bare = { ...at, width: width * (body.person ? 0.72 : 0.96) };
  if (body.legwear === 'trousers') limb(s, at, cloth);
  else {
    limb(s, bare, body.limbs);
    if (body.legwear === 'shorts') {
      const knee = {
        x: joint.x * cut + at.from.x * (1 - cut),
        y: joint.y * cut + at.from.y * (1 - cut),
      };
      limb(
        s,
        {
          from: at.from,
          joint: { x: (at.from.x + knee.x) / 2, y: (at.from.y + knee.y) / 2 },
          to: knee,
          width: width * 1.08,
        },
        cloth,
      );
    }
  }
  if (!boots) return;
  s.layer(1, 0.2);
  const half = { x: joint.x * 0.55 + to.x * 0.45, y: joint.y * 0.55 + to.y * 0.45 };
  foot(s, to, width, body, toe, flex);
  s.line(
    `M${half.x} ${half.y}L${to.x} ${to.y}`,
    s.span({ x: 0, y: half.y }, { x: 0, y: to.y }, [
      shade(body.shoes, 0.18),
      shade(body.shoes, -0.12),
    ]),
    width * 1.04,
  );
}

/** A foot at the ankle `at`: seen from the side when it points somewhere, else from the front. */
function foot(s: Sketch, at: Point, width: number, body: Body, toe: number, flex: number): void {
  const bare = body.footwear === 'bare' || body.footwear === 'sandals';
  const paint = bare ? shade(body.limbs, -0.04) : body.shoes;
  const k = width / 40;
  const fill = s.fade([shade(paint, 0.2), shade(paint, -0.26)]);
  s.placed({ x: at.x, y: at.y, turn: flex, scale: k }, () => {
    s.placed({ mirror: toe < 0 }, () => {
      if (toe === 0) {
        s.path('M-17 -10C-26 2 -29 18 -22 25C-12 29 12 29 22 25C29 18 26 2 17 -10Z', fill);
        if (!bare) s.line('M-24 23C-10 28 10 28 24 23', shade(paint, -0.5), 3.6);
      } else {
        s.path('M-18 -10C-22 6 -22 18 -18 25H34C44 24 44 10 34 6C24 4 18 -2 16 -10Z', fill);
        if (!bare) s.line('M-18 24.5H37', shade(paint, -0.5), 4);
        if (body.footwear === 'heels') s.line('M-14 22V30', shade(paint, -0.3), 5);
      }
      if (body.footwear === 'skates') blade(s, toe);
      if (body.footwear === 'rollers') wheels(s, toe);
      if (body.footwear === 'sandals')
        s.line(toe === 0 ? 'M-22 14L18 2M22 14L-18 2' : 'M-8 24L14 0M26 24L4 0', body.shoes, 5);
      if (bare && !body.person) {
        const toes = toe === 0 ? [-10, 0, 10] : [16, 26, 34];
        for (const x of toes) s.line(`M${x} 14V25`, shade(body.skin, -0.42), 2.6);
      }
    });
  });
}

/** The blade of an ice skate below a foot. */
function blade(s: Sketch, toe: number): void {
  const steel = s.fade(['#e8eef4', '#8b97a5']);
  if (toe === 0) s.path('M-5 24H5V41H-5Z', steel);
  else s.path('M-16 26H-8V33H22V26H30V33H42L37 41H-20V33H-16Z', steel);
}

/** Two pairs of wheels below a foot, of which one sees the near ones. */
function wheels(s: Sketch, toe: number): void {
  for (const x of toe === 0 ? [-14, 14] : [-10, 28]) {
    s.oval(x, 32, 9, 9, '#e0573f');
    s.oval(x, 32, 3.4, 3.4, '#f4ead8');
  }
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
