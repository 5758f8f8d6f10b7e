import { smoothstep } from '../../numerics/interpolate.ts';
import { lookUp } from '../../numerics/noise-tile.ts';
import { mix } from '../../numerics/random.ts';
import { smooth } from './noise.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

interface Courses {
  /** Size of a stone, frame units. */
  readonly wide: number;
  readonly tall: number;
  /** Every other course is moved by this share of a stone. */
  readonly shift: number;
  /** Half the width of a joint, frame units, and how dark or bright it is against the stone. */
  readonly joint: number;
  readonly jointTone: number;
  /** How much one stone differs from the next. */
  readonly varied: number;
  /** Lighter upper edge of each stone. */
  readonly bevel: number;
}

/** Walls that are built of something, painted over a plain one. */
export const courses = {
  brick: {
    wide: 0.105,
    tall: 0.042,
    shift: 0.5,
    joint: 0.0028,
    jointTone: 1.34,
    varied: 0.3,
    bevel: 0.1,
  },
  stone: {
    wide: 0.19,
    tall: 0.098,
    shift: 0.5,
    joint: 0.004,
    jointTone: 0.58,
    varied: 0.22,
    bevel: 0.16,
  },
  tiles: {
    wide: 0.062,
    tall: 0.062,
    shift: 0,
    joint: 0.0022,
    jointTone: 1.16,
    varied: 0.07,
    bevel: 0.12,
  },
  boards: {
    wide: 9,
    tall: 0.088,
    shift: 0.37,
    joint: 0.0022,
    jointTone: 0.5,
    varied: 0.16,
    bevel: 0.08,
  },
} as const satisfies Readonly<Record<string, Courses>>;

/** Joints and single stones on a wall that has been painted already, down to `bottom`. */
export function paintCourses(view: View, bottom: number, kind: keyof typeof courses): void {
  const { canvas, unit, drift } = view;
  const { wide, tall, shift, joint, jointTone, varied, bevel } = courses[kind];
  const tile = smooth();
  const grain = tile.levels[1]!;
  const bits = tile.bits - 1;
  const end = rowAt(view, bottom);
  const soft = Math.max(0.0012, 0.8 / unit);
  const along = kind === 'boards' ? 0.12 : 1.3;
  const offset = drift.x * wide;
  for (let y = 0; y < end; y++) {
    const v = (y + 0.5) / unit;
    const course = Math.floor(v / tall);
    const down = v - course * tall;
    const edgeY = Math.min(down, tall - down);
    const lift = bevel * (smoothstep(0.3 * tall, joint, down) - smoothstep(0.7 * tall, tall, down));
    const moved = offset + (course & 1 ? shift * wide : 0);
    let at = y * canvas.width * 3;
    for (let x = 0; x < canvas.width; x++, at += 3) {
      const u = (x + 0.5) / unit + moved;
      const stone = Math.floor(u / wide);
      const aside = u - stone * wide;
      const edge = Math.min(edgeY, aside, wide - aside);
      const hue = (mix(course * 271 + stone * 57) & 1023) / 1023 - 0.5;
      const rough = lookUp(grain, bits, u * along + hue * 3, v * 2.6) - 0.5;
      const inside = smoothstep(joint - soft, joint + soft, edge);
      const tone = 1 + hue * varied + rough * 0.34 * varied + rough * 0.12 + lift;
      const k = jointTone + (tone - jointTone) * inside;
      canvas.rgb[at] = canvas.rgb[at]! * k;
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! * k;
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! * (k + 0.02 * hue);
    }
  }
}
