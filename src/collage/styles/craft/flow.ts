import type { Arena } from '../../../numerics/arena.ts';
import { blur } from '../../../numerics/blur.ts';
import { smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { smooth } from '../../render/noise.ts';
import type { Easel } from '../style.ts';
import type { Size } from '../../../kernel/size.ts';
import { thingsAt } from './things-at.ts';
import { detailOf } from './detail.ts';
import type { Planes } from './planes.ts';
import { shrunkTo } from './resample.ts';

/** Along which way the picture runs at each of its pixels: the direction without change. */
export interface Flow {
  readonly width: number;
  readonly height: number;
  /** Unit vectors; x right, y down. Opposite vectors mean the same. */
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export interface FlowOptions {
  /** How far a direction spreads, pixels. */
  readonly spread: number;
  /** Where in the noise the directions of plain areas come from. */
  readonly drift: number;
}

/**
 * The eigenvectors of the smoothed structure tensor over all three channels (Kyprianidis and
 * Kang 2011). A faint tensor of slowly turning directions is added, which decides in plain areas
 * alone: strokes there swirl gently instead of following rounding errors.
 */
export function flowOf(picture: Planes, options: FlowOptions, arena: Arena): Flow {
  const { width, height } = picture;
  const area = width * height;
  const flow = { width, height, x: arena.floats(area), y: arena.floats(area) };
  arena.scoped(() => {
    const e = arena.zeros(area);
    const f = arena.zeros(area);
    const g = arena.zeros(area);
    for (const plane of [picture.r, picture.g, picture.b]) addTensor(plane, width, height, e, f, g);
    const spare = arena.floats(area);
    for (const part of [e, f, g]) blur(part, spare, width, height, options.spread);
    const { levels, bits } = smooth();
    const turns = levels[3]!;
    const step = 0.35 / Math.min(width, height);
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) {
        const turn =
          lookUp(turns, bits - 3, x * step + options.drift, y * step - options.drift) * 9;
        const doubled = Math.atan2(
          2 * f[at]! + 1e-4 * Math.sin(turn),
          e[at]! - g[at]! + 1e-4 * Math.cos(turn),
        );
        // The tensor's main axis runs across the edge; its normal runs along it.
        flow.x[at] = -Math.sin(doubled / 2);
        flow.y[at] = Math.cos(doubled / 2);
      }
    }
  });
  return flow;
}

/** A whirl in the air: where its middle is and how far it reaches, pixels. */
interface Whirl {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/**
 * Turns a flow's plain parts in place into whirls and the currents between them; along the picture's
 * edges its own directions stay.
 */
export function swirled(
  flow: Flow,
  picture: Planes,
  strength: number,
  { arena, random, things }: Easel,
  full: Size,
): void {
  const { width, height } = flow;
  const shown = thingsAt(things, full, flow);
  const unit = Math.min(width, height);
  const detail = detailOf(picture, unit * 0.012, arena);
  const whirls: readonly Whirl[] = Array.from({ length: 9 }, () => ({
    x: random.next() * width,
    y: random.next() * height,
    reach: unit * random.between(0.08, 0.17),
  }));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const free = shown[at] !== 0 ? 0 : strength * (1 - smoothstep(0.3, 0.8, detail[at]!));
      if (free <= 0) continue;
      // A current across the picture, bent into rings around every whirl.
      let [ux, uy] = [1, 0.35 * Math.sin((5 * x) / unit)];
      for (const whirl of whirls) {
        const [dx, dy] = [x - whirl.x, y - whirl.y];
        const far = Math.hypot(dx, dy) + 1e-3;
        const pull = 5 * Math.exp(-((far / whirl.reach) ** 2));
        ux += (-dy / far) * pull;
        uy += (dx / far) * pull;
      }
      // Directions are axes: the flow may point either way along its own.
      const sense = ux * flow.x[at]! + uy * flow.y[at]! < 0 ? -1 : 1;
      const length = Math.hypot(ux, uy) || 1;
      const mx = flow.x[at]! * sense * (1 - free) + (ux / length) * free;
      const my = flow.y[at]! * sense * (1 - free) + (uy / length) * free;
      const whole = Math.hypot(mx, my) || 1;
      flow.x[at] = mx / whole;
      flow.y[at] = my / whole;
    }
  }
}

/** The flow that outlines follow; 420 pixels across are enough for directions. */
export function outlineFlow(picture: Planes, { arena, random }: Easel): Flow {
  const small = shrunkTo(picture, 420, arena);
  const spread = Math.max(1.5, Math.min(small.width, small.height) * 0.004);
  return flowOf(small, { spread, drift: random.next() }, arena);
}

function addTensor(
  plane: Float32Array,
  width: number,
  height: number,
  e: Float32Array,
  f: Float32Array,
  g: Float32Array,
): void {
  for (let y = 0, at = 0; y < height; y++) {
    const up = y > 0 ? -width : 0;
    const down = y < height - 1 ? width : 0;
    for (let x = 0; x < width; x++, at++) {
      const left = x > 0 ? -1 : 0;
      const right = x < width - 1 ? 1 : 0;
      const gx = plane[at + right]! - plane[at + left]!;
      const gy = plane[at + down]! - plane[at + up]!;
      e[at] = e[at]! + gx * gx;
      f[at] = f[at]! + gx * gy;
      g[at] = g[at]! + gy * gy;
    }
  }
}
