import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import type { BackdropSettings } from '../backdrop-options.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { glow } from '../glow.ts';
import { paintLightField } from '../light-field.ts';
import { smooth } from '../noise.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, scaled } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { paintTable } from '../table.ts';
import { tone, wallTone } from '../tones.ts';
import type { View } from '../view.ts';
import { gridOver, laid } from '../wash.ts';

type StudioSet = BackdropSettings<'studio'>['set'];

/** A photographer's studio: paper that sweeps from wall to floor, and what is set up before it. */
export function paintStudio(view: View): void {
  const { backdrop, seed } = view.plan;
  const { tone: name, table, set } = backdropSettings('studio', backdrop.options, seed);
  const base =
    set === 'spotlight' ? scaled(mixed(tone(name), [0.2, 0.2, 0.24], 0.5), 0.62) : wallTone(name);
  const other = companion(view, base);
  if (set === 'two-tone' || set === 'arch') paintWallAndFloor(view, base, other);
  else paintPaper(view, base, set === 'blend' ? other : base, set === 'spotlight');
  paintShapes(view, set, base, other);
  if (set === 'spotlight') paintPool(view);
  if (set === 'window') paintGobo(view);
  if (set === 'bokeh') paintBokeh(view, base, other);
  if (table !== 'none') paintTable(view, table);
}

/** A second colour that goes with the first: its neighbour on the wheel, or a paler one. */
function companion(view: View, [r, g, b]: Rgb): Rgb {
  const random = view.random('companion');
  const turned = random.pick<Rgb>([
    [g * 0.5 + r * 0.5, b * 0.5 + g * 0.5, r * 0.5 + b * 0.5],
    [b * 0.5 + r * 0.5, r * 0.5 + g * 0.5, g * 0.5 + b * 0.5],
    mixed([r, g, b], [1, 0.97, 0.92], 0.6),
  ]);
  return mixed(turned, [1, 0.96, 0.9], 0.15);
}

/** No seam between wall and floor, a pool of light behind; `low` is the colour of the floor. */
function paintPaper(view: View, high: Rgb, low: Rgb, dim: boolean): void {
  const { canvas, palette, drift, arena, plan } = view;
  const { backdrop, frame } = plan;
  const tile = smooth();
  const bend = backdrop.horizon;
  const lift = dim ? 0.12 : 0.45;
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, 300);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      // The bend of the paper lies in a little shade; the floor before it catches the light again.
      const fold = -0.13 * Math.exp(-(((v - bend) / 0.07) ** 2));
      const floor = smoothstep(bend, frame.height, v) * 0.16;
      const base = mixed(high, low, smoothstep(0.1, 0.95, v / frame.height));
      const bright = mixed(base, [1, 0.99, 0.96], lift);
      const dark = scaled(mixed(base, palette.shade, 0.3), dim ? 0.5 : 0.74);
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const dx = (u - frame.width * 0.5) / (0.62 * Math.max(1, frame.width * 0.8));
        const dy = (v - bend * 0.62) / 0.62;
        const n =
          lookUp(tile.levels[2]!, tile.bits - 2, u * 0.5 + drift.x, v * 0.5 + drift.y) - 0.5;
        const spot = Math.exp(-(dx * dx + dy * dy) * 1.1) + fold + floor + n * 0.16;
        const t = smoothstep(-0.1, 1.05, spot);
        const at = (j * grid.columns + i) * 3;
        for (let c = 0; c < 3; c++) {
          const shaded = dark[c]! + (base[c]! - dark[c]!) * Math.min(1, t * 2);
          const raised = t > 0.5 ? (bright[c]! - base[c]!) * (t * 2 - 1) : 0;
          cells[at + c] = (shaded + raised) * palette.light[c]!;
        }
      }
    }
    laid(view, grid, canvas.height, cells);
  });
}

/** A painted wall that meets a floor of another colour in a clean line. */
function paintWallAndFloor(view: View, wall: Rgb, floor: Rgb): void {
  const { canvas, palette, plan, drift, arena } = view;
  const { backdrop, frame, light } = plan;
  const { levels, bits } = smooth();
  const foot = backdrop.horizon;
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, 500);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const onFloor = smoothstep(foot - 0.002, foot + 0.002, v);
      const near = smoothstep(foot, frame.height, v);
      const corner = -0.2 * Math.exp(-Math.abs(v - foot) / 0.05);
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const n = lookUp(levels[2]!, bits - 2, u * 0.5 + drift.x, v * 0.5 + drift.y) - 0.5;
        const aside = Math.abs(u - light.source.x) / Math.max(1, frame.width);
        const bright =
          1.12 -
          0.26 * aside +
          corner +
          n * 0.08 -
          0.08 * (v / frame.height) +
          0.06 * near * onFloor;
        const at = (j * grid.columns + i) * 3;
        for (let c = 0; c < 3; c++) {
          cells[at + c] =
            (wall[c]! + (floor[c]! - wall[c]!) * onFloor) * bright * palette.light[c]!;
        }
      }
    }
    laid(view, grid, canvas.height, cells);
  });
}

/**
 * A disc or an arch on the wall: so large and so near to the wall's colour that nobody takes it for
 * a thing of the picture.
 */
function paintShapes(view: View, set: StudioSet, base: Rgb, other: Rgb): void {
  const { frame, backdrop } = view.plan;
  const random = view.random('shapes');
  const foot = backdrop.horizon * 1000;
  const middle = frame.width * 1000 * random.between(0.44, 0.56);
  const pale = hex(mixed(mixed(base, other, 0.4), [1, 1, 1], 0.16));
  const area = {
    left: 0,
    right: frame.width,
    top: 0,
    bottom: Math.min(frame.height, backdrop.horizon + 0.1),
  };
  if (set === 'disc') {
    const r = random.between(400, 470);
    const markup = `<circle cx="${middle}" cy="${foot * 0.7}" r="${r}" fill="${pale}"/>`;
    paintSetPiece(view, area, markup, { relief: 0.12, size: 0.12, shadow: 'none' });
  }
  if (set === 'arch') {
    const w = random.between(340, 410);
    const top = foot * random.between(0.06, 0.14);
    const deep = hex(scaled(base, 0.88));
    const markup =
      `<path fill="${deep}" d="M${middle - w} ${foot}V${top + w}A${w} ${w} 0 0 1 ${middle + w} ${top + w}V${foot}Z"/>` +
      `<path fill="${pale}" d="M${middle - w + 40} ${foot}V${top + w}A${w - 40} ${w - 40} 0 0 1 ${middle + w - 40} ${top + w}V${foot}Z"/>`;
    paintSetPiece(view, area, markup, { relief: 0.4, size: 0.1, shadow: 'none' });
  }
}

/** One lamp from above in a dark room. */
function paintPool(view: View): void {
  const { frame, backdrop } = view.plan;
  const field = {
    top: 0,
    bottom: frame.height,
    detail: 120,
    colour: [1, 0.95, 0.84],
    mode: 'screen',
  } as const;
  const lamp = frame.width / 2;
  const ground = backdrop.horizon + 0.55 * (frame.height - backdrop.horizon);
  paintLightField(view, field, (cells, grid) => {
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const spread = 0.05 + 0.36 * (v / ground);
      const dy = (v - ground) / 0.12;
      for (let i = 0; i < grid.columns; i++) {
        const dx = (i + 0.5) * grid.pitch - lamp;
        const cone = v < ground ? 0.2 * Math.exp(-((dx / spread) ** 4)) : 0;
        const pool = 0.5 * Math.exp(-((dx / 0.4) ** 2) - dy * dy);
        cells[j * grid.columns + i] = Math.max(cone, pool);
      }
    }
  });
}

/** Sunlight through a window that is out of the picture: slanting panes on the wall. */
function paintGobo(view: View): void {
  const { frame, backdrop } = view.plan;
  const random = view.random('gobo');
  const side = random.chance(0.5) ? 1 : -1;
  const slant = side * random.between(0.25, 0.5);
  const left = frame.width * random.between(0.2, 0.36);
  const leaves = random.chance(0.5);
  const { levels, bits } = smooth();
  const field = {
    top: 0,
    bottom: frame.height,
    detail: 300,
    colour: [1, 0.9, 0.66],
    mode: 'multiply',
  } as const;
  paintLightField(view, field, (cells, grid) => {
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const floor = Math.max(0, v - backdrop.horizon);
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const across = (u - left - slant * (v - 0.3) - floor * slant * 1.6) / (0.56 * frame.width);
        const down = (v - 0.06 + across * 0.12 * side) / (0.8 * frame.height);
        const inside = pane(across, 3) * pane(down, 4);
        const n = lookUp(levels[1]!, bits - 1, u * 1.5 + view.drift.x, v * 1.5 + view.drift.y);
        const shade = leaves ? 1 - 0.75 * smoothstep(0.5, 0.58, n) : 1;
        cells[j * grid.columns + i] = 0.86 + 0.4 * inside * shade;
      }
    }
  });
}

/** 1 in the panes of a window, 0 on its bars and outside; `t` runs 0 … 1 across it. */
function pane(t: number, count: number): number {
  if (t <= 0 || t >= 1) return 0;
  const edge = Math.abs(t * count - Math.round(t * count)) / count;
  return smoothstep(0.008, 0.028, edge);
}

/** Lights far out of focus. */
function paintBokeh(view: View, base: Rgb, other: Rgb): void {
  const { frame, backdrop } = view.plan;
  const { unit } = view;
  const random = view.random('bokeh');
  const count = Math.round(26 * Math.max(1, frame.width));
  for (let i = 0; i < count; i++) {
    const colour = mixed(
      random.chance(0.5) ? base : other,
      [1, 0.96, 0.86],
      random.between(0.3, 0.8),
    );
    const reach = random.between(0.03, 0.1);
    const y = random.next() * clamp01(backdrop.horizon) * 0.95;
    const x = random.next() * frame.width;
    glow(view, x * unit, y * unit, reach * unit, random.between(0.18, 0.5), colour);
  }
}
