import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintFloor } from '../floor.ts';
import { paintLightField } from '../light-field.ts';
import { smooth } from '../noise.ts';
import type { Rgb } from '../rgb.ts';
import { rgb, scaled } from '../rgb.ts';
import { tone } from '../tones.ts';
import { rowAt, unwatched, type View } from '../view.ts';
import type { Grid } from '../wash.ts';
import { gridOver, laidOver } from '../wash.ts';

/** A theatre stage: heavy curtains, boards, spotlights. */
export function paintStage(view: View): void {
  const { backdrop, seed } = view.plan;
  const { curtain, spotlights } = backdropSettings('stage', backdrop.options, seed);
  const foot = backdrop.horizon;
  const colour = tone(curtain);
  paintCurtain(view, foot, scaled(colour, 0.66), {
    from: 0,
    to: view.plan.frame.width,
    folds: 13,
    edge: 0,
  });
  // It is dark yet to become.
  paintFloor(unwatched(view), foot, 'planks', rgb('#a8693a'));
  dim(view, foot);
  const side = Math.min(0.2, view.plan.frame.width * 0.17);
  paintCurtain(view, foot + 0.05, colour, { from: 0, to: side, folds: 12, edge: 1 });
  paintCurtain(view, foot + 0.05, colour, {
    from: view.plan.frame.width - side,
    to: view.plan.frame.width,
    folds: 12,
    edge: -1,
  });
  paintValance(view, colour);
  paintSpotlights(view, spotlights, foot);
}

interface CurtainOptions {
  readonly from: number;
  readonly to: number;
  /** Folds across one frame unit. */
  readonly folds: number;
  /** Which side is drawn back and swings: 1 right, -1 left, 0 neither. */
  readonly edge: -1 | 0 | 1;
}

/** Velvet: folds are a warped wave, bright where they turn to the light, deep between. */
function paintCurtain(view: View, bottom: number, colour: Rgb, options: CurtainOptions): void {
  const { palette, drift, plan, arena } = view;
  const { levels, bits } = smooth();
  const end = rowAt(view, bottom);
  if (end === 0) return;
  const whole = options.edge === 0;
  const width = whole ? plan.frame.width : options.to - options.from;
  const anchor = options.edge === -1 ? plan.frame.width : 0;
  arena.scoped(() => {
    const grid = gridOver(view, 0, end, 500);
    const cells = arena.zeros(grid.columns * grid.rows * 4);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const t = v / bottom;
      // Gathered at two thirds of its height, then falling freely again.
      const gather = whole ? 0 : width * (0.34 * Math.exp(-(((t - 0.66) / 0.2) ** 2)) + 0.12 * t);
      const left = options.edge === -1 ? options.from + gather : options.from;
      const right = options.edge === 1 ? options.to - gather : options.to;
      const squeeze = whole ? 1 : width / Math.max(0.01, right - left);
      const fade =
        (0.7 + 0.4 * Math.exp(-((t - 0.45) ** 2) * 5)) * (1 - 0.35 * smoothstep(0.86, 1, t));
      const from = Math.max(0, Math.floor(left / grid.pitch) - 1);
      const to = Math.min(grid.columns, Math.ceil(right / grid.pitch) + 1);
      for (let i = from; i < to; i++) {
        const u = (i + 0.5) * grid.pitch;
        const cover =
          clamp01((u - left) / grid.pitch + 0.5) * clamp01((right - u) / grid.pitch + 0.5);
        const alpha = whole ? 1 : cover;
        const along = (u - anchor) * squeeze;
        const warp = lookUp(levels[4]!, bits - 4, along * 0.7 + drift.x, v * 0.12 + drift.y) - 0.5;
        const phase = (along * options.folds + warp * 1.6) * 2 * Math.PI;
        const wave = Math.sin(phase) + 0.35 * Math.sin(phase * 2.1 + 1.3);
        const nap = lookUp(levels[0]!, bits, u * 2.2, v * 0.9) - 0.5;
        const fold = clamp01(0.5 + wave * 0.42);
        const light = (0.2 + 1.02 * fold * Math.sqrt(fold) + nap * 0.12) * fade;
        const shine = smoothstep(0.8, 1, fold) * 0.084;
        const at = (j * grid.columns + i) * 4;
        for (let c = 0; c < 3; c++) {
          cells[at + c] =
            (colour[c]! * light + shine * (colour[c]! + 0.15)) * palette.light[c]! * alpha;
        }
        cells[at + 3] = alpha;
      }
    }
    laidOver(view, grid, end, cells);
  });
}

/** The short curtain along the upper edge, in swags with a gold fringe. */
function paintValance(view: View, colour: Rgb): void {
  const { canvas, unit, palette, plan } = view;
  const { levels, bits } = smooth();
  const swags = Math.max(3, Math.round(plan.frame.width * 5));
  const pitch = plan.frame.width / swags;
  const depth = 0.13;
  const fringe = 0.018;
  for (let y = 0; y < Math.min(canvas.height, Math.ceil((depth + 0.09) * unit)); y++) {
    const v = (y + 0.5) / unit;
    for (let x = 0; x < canvas.width; x++) {
      const u = (x + 0.5) / unit;
      const s = u / pitch - Math.floor(u / pitch);
      const sag = Math.sin(s * Math.PI);
      const edge = depth * (0.62 + 0.38 * sag);
      const at = (y * canvas.width + x) * 3;
      if (v < edge) {
        const gold = v > edge - fringe;
        const drape = (v / edge) * 5.5 - sag * 2.2;
        const fold = clamp01(
          0.5 + 0.4 * Math.sin(drape * 2 * Math.PI * 0.5) + 0.18 * Math.sin(s * 9),
        );
        const strand = gold ? 0.75 + 0.5 * lookUp(levels[0]!, bits, u * 5, v * 0.4) : 1;
        for (let c = 0; c < 3; c++) {
          const base = gold ? [0.88, 0.68, 0.28][c]! : colour[c]!;
          canvas.rgb[at + c] = base * (0.42 + 0.75 * fold) * strand * palette.light[c]!;
        }
      } else {
        const shade = 1 - 0.5 * Math.exp(-((v - edge) / 0.035));
        for (let c = 0; c < 3; c++) canvas.rgb[at + c] = canvas.rgb[at + c]! * shade;
      }
    }
  }
}

/** The house lights are down. */
function dim(view: View, foot: number): void {
  const { frame } = view.plan;
  const field = {
    top: 0,
    bottom: frame.height,
    detail: 100,
    colour: [1, 1, 1],
    mode: 'multiply',
  } as const;
  paintLightField(view, field, (cells, grid) => {
    for (let j = 0; j < grid.rows; j++) {
      const dy = ((j + 0.5) * grid.pitch - foot) / 0.6;
      for (let i = 0; i < grid.columns; i++) {
        const dx = ((i + 0.5) * grid.pitch - frame.width / 2) / (0.7 * frame.width);
        cells[j * grid.columns + i] = 0.42 + 0.5 * Math.exp(-(dx * dx + dy * dy) * 1.6);
      }
    }
  });
}

/** Cones of light from above and the pools they make on the boards. */
function paintSpotlights(view: View, count: number, foot: number): void {
  if (count === 0) return;
  const { frame } = view.plan;
  const base = { top: 0, bottom: frame.height, detail: 220 } as const;
  // Light brings out what it falls on, and a little dust in the air.
  paintLightField(view, { ...base, colour: [1, 0.95, 0.8], mode: 'multiply' }, (cells, grid) =>
    fillSpotlights(view, cells, grid, count, foot, 1, 1.9),
  );
  paintLightField(view, { ...base, colour: [1, 0.88, 0.6], mode: 'screen' }, (cells, grid) =>
    fillSpotlights(view, cells, grid, count, foot, 0, 0.17),
  );
}

function fillSpotlights(
  view: View,
  cells: Float32Array,
  grid: Grid,
  count: number,
  foot: number,
  rest: number,
  gain: number,
): void {
  const { width, height } = view.plan.frame;
  const ground = foot + (height - foot) * 0.52;
  const half = Math.min(0.26, 0.2 * width);
  const strength = (0.5 / Math.sqrt(count)) * gain;
  cells.fill(rest);
  for (let lamp = 0; lamp < count; lamp++) {
    const share = count === 1 ? 0.5 : lamp / (count - 1);
    const fromX = width * (0.14 + 0.72 * share);
    const toX = width * (0.5 + (share - 0.5) * 0.34);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const t = v / ground;
      const centre = fromX + (toX - fromX) * Math.min(1, t);
      const spread = 0.014 + (half - 0.014) * Math.min(1, t);
      const dy = (v - ground) / (half * 0.3);
      const cone = t < 1 ? 0.36 * (1.1 - 0.75 * t) : 0;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const aside = ((u - centre) / spread) ** 2;
        const dx = (u - toX) / half;
        const far = dx * dx + dy * dy;
        const pool = Math.exp(-far * far * 1.2) * (v > foot ? 0.95 : 0.18);
        const light = Math.max(cone * Math.exp(-aside * aside * 1.4), pool);
        cells[j * grid.columns + i] = cells[j * grid.columns + i]! + light * strength;
      }
    }
  }
}
