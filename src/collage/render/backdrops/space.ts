import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintBeyond } from '../beyond.ts';
import { glow } from '../glow.ts';
import { paintGround } from '../ground.ts';
import { smooth } from '../noise.ts';
import { paintRidge } from '../ridge.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintStar } from '../stars.ts';
import type { View } from '../view.ts';
import { gridOver, laid } from '../wash.ts';

const nebulae = {
  violet: [rgb('#5a2fa0'), rgb('#d46ac8'), rgb('#3f7fd8')],
  blue: [rgb('#1d4fa8'), rgb('#5fc4f0'), rgb('#6a4fd0')],
  gold: [rgb('#8a4a1f'), rgb('#f2b65a'), rgb('#a03a5a')],
  green: [rgb('#0f6a5a'), rgb('#6fe0a8'), rgb('#2f6fc0')],
  red: [rgb('#8a1f3a'), rgb('#f07a5a'), rgb('#5a2f8a')],
} as const;

/** Stars, a nebula, perhaps a planet, perhaps the ground of another world. */
export function paintSpace(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { nebula, planet, ground, beyond } = backdropSettings('space', backdrop.options, seed);
  paintNebula(view, nebulae[nebula]);
  paintStarField(view);
  const { light } = view.plan;
  if (light.visible) {
    glow(
      view,
      light.source.x * view.unit,
      light.source.y * view.unit,
      0.42 * view.unit,
      0.6,
      view.palette.sun,
    );
    glow(
      view,
      light.source.x * view.unit,
      light.source.y * view.unit,
      0.09 * view.unit,
      1.6,
      [1, 1, 0.95],
    );
  }
  if (planet) paintPlanet(view);
  // What stands at a horizon stands on some ground.
  const land = ground === 'none' && beyond !== 'none' ? 'moon' : ground;
  if (land !== 'none') {
    const alien = view.random('alien').pick(['#7a5fa0', '#4f8f8a', '#a0648a', '#8f9a4a']);
    const colour = rgb({ moon: '#a3a4aa', mars: '#b5623c', alien }[land]);
    const horizon = Math.min(backdrop.horizon, frame.height * 0.86);
    paintBeyond(view, beyond, horizon + 0.015, 'summer');
    paintSurface(view, horizon, colour);
  }
}

function paintNebula(view: View, colours: readonly [Rgb, Rgb, Rgb]): void {
  const { canvas, drift, arena } = view;
  const { levels, bits } = smooth();
  const random = view.random('nebula');
  const angle = random.between(0, Math.PI);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const [body, bright, other] = colours;
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const x = (u * cos + v * sin) * 0.26 + drift.x;
        const y = (v * cos - u * sin) * 0.4 + drift.y;
        const a = lookUp(levels[2]!, bits - 2, x, y) - 0.5;
        const b = lookUp(levels[2]!, bits - 2, x + 0.41, y + 0.23) - 0.5;
        const n = lookUp(levels[1]!, bits - 1, x + a * 0.4, y + b * 0.4) - 0.5;
        const veil = lookUp(levels[0]!, bits, x * 2 + a, y * 2 + b) - 0.5;
        const cloud = smoothstep(-0.12, 0.42, n + a * 0.7);
        const core = smoothstep(0.12, 0.5, n + a * 0.9 + veil * 0.35);
        const tint = smoothstep(-0.05, 0.3, b + n * 0.4);
        const dust = smoothstep(0.02, 0.2, veil - n * 0.5) * cloud * 0.6;
        const at = (j * grid.columns + i) * 3;
        for (let c = 0; c < 3; c++) {
          const deep = [0.012, 0.014, 0.04][c]!;
          let value = deep + body[c]! * cloud * 0.62;
          value += (other[c]! * 0.75 - value) * tint * cloud * 0.6;
          value += bright[c]! * core * (0.5 + veil);
          cells[at + c] = value * (1 - dust);
        }
      }
    }
    laid(view, grid, canvas.height, cells);
  });
}

function paintStarField(view: View): void {
  const { frame } = view.plan;
  const random = view.random('stars');
  const area = frame.width * frame.height;
  const count = Math.min(2200, Math.round(750 * area));
  const end = view.canvas.height;
  for (let i = 0; i < count; i++) {
    const warm = random.next();
    const colour: Rgb = warm < 0.2 ? [1, 0.86, 0.7] : warm > 0.75 ? [0.75, 0.86, 1] : [1, 1, 1];
    const bright = 0.22 + 0.78 * random.next() ** 5;
    paintStar(view, random.next() * frame.width, random.next() * frame.height, bright, end, colour);
  }
  for (let i = 0; i < Math.round(7 * area); i++) {
    const x = random.next() * frame.width;
    const y = random.next() * frame.height;
    const size = random.between(0.012, 0.03);
    flare(view, x, y, size);
  }
}

/** A bright star with the four spikes of a telescope. */
function flare(view: View, x: number, y: number, size: number): void {
  const { canvas, unit } = view;
  glow(view, x * unit, y * unit, Math.max(1.5, size * unit), 0.5, [0.85, 0.9, 1]);
  const thick = Math.max(0.6, 0.0011 * unit);
  const reach = size * 1.6 * unit;
  for (let d = -Math.ceil(reach); d <= reach; d++) {
    const fade = (1 - Math.abs(d) / reach) ** 2;
    for (let w = -Math.ceil(thick); w <= Math.ceil(thick); w++) {
      const light = fade * Math.exp(-((w / thick) ** 2)) * 0.9;
      for (const [px, py] of [
        [Math.round(x * unit) + d, Math.round(y * unit) + w],
        [Math.round(x * unit) + w, Math.round(y * unit) + d],
      ] as const) {
        if (px < 0 || py < 0 || px >= canvas.width || py >= canvas.height || light <= 0) continue;
        const at = (py * canvas.width + px) * 3;
        for (let c = 0; c < 3; c++) canvas.rgb[at + c] = canvas.rgb[at + c]! + light;
      }
    }
  }
}

/** A gas giant: a ball lit from the light's side, in bands, sometimes with a ring. */
function paintPlanet(view: View): void {
  const { canvas, unit, plan, drift } = view;
  const random = view.random('planet');
  const radius = random.between(0.1, 0.2);
  const left = random.chance(0.5);
  const cx = plan.frame.width * (left ? random.between(0.1, 0.25) : random.between(0.75, 0.9));
  const cy = plan.frame.height * random.between(0.12, 0.3);
  const tones = random.pick([
    [rgb('#c98f5a'), rgb('#f0d9b0')],
    [rgb('#4f7fb8'), rgb('#a8d0e8')],
    [rgb('#8a5fa8'), rgb('#e0b0d0')],
    [rgb('#4f9a86'), rgb('#c8e8c0')],
  ] as const);
  const ring = random.chance(0.55);
  const tilt = random.between(-0.5, 0.5);
  const { levels, bits } = smooth();
  const far = Math.max(0.05, Math.hypot(plan.light.source.x - cx, plan.light.source.y - cy));
  const lx = ((plan.light.source.x - cx) / far) * 0.85;
  const ly = ((plan.light.source.y - cy) / far) * 0.85;
  const lz = 0.52;
  const cos = Math.cos(tilt);
  const sin = Math.sin(tilt);
  if (ring) paintRing(view, cx, cy, radius, tilt, tones[1], true);
  for (
    let y = Math.max(0, Math.floor((cy - radius) * unit) - 1);
    y < Math.min(canvas.height, (cy + radius) * unit + 1);
    y++
  ) {
    for (
      let x = Math.max(0, Math.floor((cx - radius) * unit) - 1);
      x < Math.min(canvas.width, (cx + radius) * unit + 1);
      x++
    ) {
      const dx = ((x + 0.5) / unit - cx) / radius;
      const dy = ((y + 0.5) / unit - cy) / radius;
      const rr = dx * dx + dy * dy;
      const cover = clamp01((1 - Math.sqrt(rr)) * radius * unit + 0.5);
      if (cover <= 0) continue;
      const dz = Math.sqrt(Math.max(0, 1 - rr));
      const latitude = dy * cos - dx * sin;
      const longitude = (dx * cos + dy * sin) / (0.4 + dz);
      const n = lookUp(levels[2]!, bits - 2, longitude * 0.12 + drift.x, latitude * 0.5) - 0.5;
      const band = lookUp(
        levels[3]!,
        bits - 3,
        0.3 + n * 0.05,
        latitude * 0.9 + n * 0.12 + drift.y,
      );
      const t = clamp01((band - 0.5) * 3 + 0.5);
      const lit = smoothstep(-0.18, 0.85, dx * lx + dy * ly + dz * lz);
      const rim = (1 - dz) ** 3 * 0.35 * lit;
      const at = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const colour = tones[0][c]! + (tones[1][c]! - tones[0][c]!) * t;
        const value = colour * (0.04 + 1.02 * lit) + rim;
        canvas.rgb[at + c] = canvas.rgb[at + c]! + (value - canvas.rgb[at + c]!) * cover;
      }
    }
  }
  if (ring) paintRing(view, cx, cy, radius, tilt, tones[1], false);
}

/** Half of a planet's ring: the far half before the ball is painted, the near half after it. */
function paintRing(
  view: View,
  x: number,
  y: number,
  radius: number,
  tilt: number,
  colour: Rgb,
  far: boolean,
): void {
  const rings = [1.5, 1.68, 1.84, 2.02]
    .map((reach, i) => {
      const rx = reach * radius * 1000;
      const sweep = far ? 1 : 0;
      return `<path d="M${-rx} 0A${rx} ${rx * 0.28} 0 0 ${sweep} ${rx} 0" stroke-width="${radius * [110, 60, 90, 30][i]!}" stroke-opacity="${[0.75, 0.5, 0.65, 0.35][i]}"/>`;
    })
    .join('');
  const reach = radius * 2.3;
  paintSetPiece(
    view,
    { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
    `<g fill="none" stroke="${hex(mixed(colour, [1, 1, 1], 0.2))}" transform="translate(${x * 1000} ${y * 1000}) rotate(${(tilt * 180) / Math.PI})">${rings}</g>`,
    { relief: 0, size: radius, shadow: 'none' },
  );
}

/** Grey or red dust to the horizon, with craters. */
function paintSurface(view: View, horizon: number, colour: Rgb): void {
  view.arena.scoped(() => {
    paintRidge(
      view,
      hills(view, { base: horizon + 0.02, height: 0.09, frequency: 2.2, jagged: 0.55, row: 4 }),
      {
        bottom: horizon + 0.04,
        colour: scaled(colour, 0.72),
        snow: undefined,
        snowDepth: 0,
        folds: 0.8,
        haze: 0.1,
        mist: 0,
      },
    );
    paintGround(
      view,
      hills(view, { base: horizon + 0.02, height: 0.02, frequency: 1.6, jagged: 0.1, row: 6 }),
      {
        horizon: horizon - 0.03,
        near: colour,
        far: scaled(colour, 0.85),
        patch: scaled(colour, 0.72),
        patches: 0.5,
        bumps: 0.6,
        stretch: 1.7,
        ripples: 0.5,
        blades: 0,
        grains: 0.34,
        haze: 0.05,
      },
    );
  });
  craters(view, horizon);
}

function craters(view: View, horizon: number): void {
  const { canvas, unit, plan } = view;
  const random = view.random('craters');
  const depth = plan.frame.height - horizon;
  for (let i = 0; i < Math.round(16 * plan.frame.width); i++) {
    const t = random.next() ** 1.3;
    const y = horizon + depth * (0.1 + 0.86 * t);
    const x = random.next() * plan.frame.width;
    const rx = (0.012 + 0.075 * random.next() ** 2) * (0.3 + t);
    const ry = rx * 0.32;
    const side = Math.sign(plan.light.source.x - x) || 1;
    for (
      let py = Math.max(0, Math.floor((y - ry * 1.5) * unit));
      py < Math.min(canvas.height, (y + ry * 1.5) * unit);
      py++
    ) {
      for (
        let px = Math.max(0, Math.floor((x - rx * 1.5) * unit));
        px < Math.min(canvas.width, (x + rx * 1.5) * unit);
        px++
      ) {
        const dx = ((px + 0.5) / unit - x) / rx;
        const dy = ((py + 0.5) / unit - y) / ry;
        const far = Math.hypot(dx, dy);
        if (far > 1.5) continue;
        // Inside, the side towards the light lies in shadow; on the rim it is the other way round.
        const bowl = 1 - smoothstep(0.7, 1, far);
        const wall = Math.exp(-(((far - 1.05) / 0.16) ** 2));
        const slope = dx * side - dy * 0.6;
        const change = 1 - 0.34 * bowl * (0.55 + 0.6 * slope) + 0.3 * wall * (0.3 + slope * 0.7);
        const at = (py * canvas.width + px) * 3;
        for (let c = 0; c < 3; c++) canvas.rgb[at + c] = canvas.rgb[at + c]! * change;
      }
    }
  }
}
