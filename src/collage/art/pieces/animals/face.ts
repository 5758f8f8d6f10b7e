import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** Colours of a face: fur, its light parts, its dark markings. */
export interface FacePaints {
  readonly fur: string;
  readonly pale: string;
  readonly dark: string;
}

/**
 * An animal's face from the front, about 100 units wide around the origin: what the emoji show only
 * from the side or not at all.
 */
export interface Face {
  readonly id: string;
  readonly names: readonly string[];
  readonly fur: string;
  readonly pale: string;
  readonly dark?: string;
  /** Outline of the right half, from the top middle to the bottom middle, mirrored for the left. */
  readonly half: string;
  /** Whatever sticks out behind the head. */
  readonly ears: (s: Sketch, paints: FacePaints) => void;
  /** Markings within the outline, below eyes and nose. */
  readonly markings?: (s: Sketch, paints: FacePaints) => void;
  readonly muzzle: { readonly y: number; readonly rx: number; readonly ry: number };
  readonly nose: {
    readonly y: number;
    readonly rx: number;
    readonly ry: number;
    readonly colour?: string;
  };
  readonly eyes: {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly iris?: string;
  };
  /** What lies over everything: horns, teeth, whiskers, a topknot. */
  readonly over?: (s: Sketch, paints: FacePaints) => void;
  /** Where a hat sits. */
  readonly crown: number;
}

/** The closed outline of which `half` is the right side: down that, then up its mirror image. */
function wholeOutline(half: string): string {
  const numbers = (half.match(/-?[\d.]+/g) ?? []).map(Number);
  const letters = half.match(/[CL]/g) ?? [];
  let at = 2;
  const back: string[] = [];
  for (const letter of letters) {
    const count = letter === 'C' ? 6 : 2;
    // A curve runs from the point before it: backwards, that point is the end.
    const points = numbers.slice(at - 2, at + count);
    at += count;
    const mirrored: string[] = [];
    for (let i = points.length - 4; i >= 0; i -= 2)
      mirrored.push(`${-points[i]!} ${points[i + 1]!}`);
    back.unshift(`${letter}${mirrored.join(' ')}`);
  }
  return `M${half}${back.join('')}Z`;
}

/** Draws the same on both sides. */
export function twice(s: Sketch, inner: () => void): void {
  s.placed({ mirror: true }, inner);
  s.placed({}, inner);
}

/** A pointed or round ear with its inside, drawn for the right side. */
export function ear(s: Sketch, d: string, inside: string, { fur, pale }: FacePaints): void {
  twice(s, () => {
    s.path(d, s.fade([shade(fur, 0.12), shade(fur, -0.25)]));
    s.path(inside, s.fade([shade(pale, -0.12), shade(pale, -0.3)]));
  });
}

export function facePiece(face: Face): Piece {
  const { id, names, muzzle, nose, eyes } = face;
  return painted({
    id,
    names,
    metres: 0.3,
    extent: 'head',
    colour: face.fur,
    colour2: face.pale,
    draw(s, { colour, colour2 }) {
      const paints: FacePaints = {
        fur: colour,
        pale: colour2,
        dark: face.dark ?? shade(colour, -0.55),
      };
      s.layer();
      face.ears(s, paints);
      s.layer();
      const light = s.span({ x: 0, y: -56 }, { x: 0, y: 60 }, [
        shade(colour, 0.16),
        colour,
        shade(colour, -0.2),
      ]);
      const head = wholeOutline(face.half);
      s.path(head, light);
      s.within(head, () => twice(s, () => face.markings?.(s, paints)));
      s.oval(
        0,
        muzzle.y,
        muzzle.rx,
        muzzle.ry,
        s.glow([shade(colour2, 0.3), colour2, shade(colour2, -0.12)], 0.5, 0.35, 0.75),
      );
      s.layer(0.9, 0.15);
      const ink = nose.colour ?? '#2b2426';
      s.path(
        `M${-nose.rx} ${nose.y - nose.ry * 0.6}C${-nose.rx * 0.6} ${nose.y - nose.ry * 1.3} ${nose.rx * 0.6} ${nose.y - nose.ry * 1.3} ${nose.rx} ${nose.y - nose.ry * 0.6}C${nose.rx} ${nose.y + nose.ry * 0.4} ${nose.rx * 0.4} ${nose.y + nose.ry} 0 ${nose.y + nose.ry}C${-nose.rx * 0.4} ${nose.y + nose.ry} ${-nose.rx} ${nose.y + nose.ry * 0.4} ${-nose.rx} ${nose.y - nose.ry * 0.6}Z`,
        s.fade([shade(ink, 0.25), shade(ink, -0.1)]),
      );
      const lip = nose.y + nose.ry;
      s.line(
        `M0 ${lip}V${lip + 4}C-3 ${lip + 11} -13 ${lip + 11} -15 ${lip + 4}M0 ${lip + 4}C3 ${lip + 11} 13 ${lip + 11} 15 ${lip + 4}`,
        '#2b2426',
        2.6,
      );
      for (const x of [-eyes.x, eyes.x]) {
        if (eyes.iris !== undefined) s.oval(x, eyes.y, eyes.r * 1.25, eyes.r * 1.25, eyes.iris);
        s.oval(
          x,
          eyes.y,
          eyes.r * (eyes.iris === undefined ? 1 : 0.7),
          eyes.r * (eyes.iris === undefined ? 1.12 : 0.76),
          '#1d191b',
        );
        s.oval(x - eyes.r * 0.3, eyes.y - eyes.r * 0.4, eyes.r * 0.34, eyes.r * 0.34, '#ffffff');
      }
      if (face.over !== undefined) {
        s.layer(1, 0.2);
        face.over(s, paints);
      }
      return {
        anchors: {
          head: [0, 0, 100],
          eyes: [0, eyes.y, (eyes.x + eyes.r) * 2.15],
          crown: [0, face.crown, 84],
          mouth: [0, lip + 7, 30],
        },
      };
    },
  });
}
