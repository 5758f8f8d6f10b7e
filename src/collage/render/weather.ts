import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { glow } from './glow.ts';
import { smooth } from './noise.ts';
import { mixed } from './rgb.ts';
import { paintSetPiece } from './set-piece.ts';
import type { View } from './view.ts';
import { gridOver, laidOver } from './wash.ts';

/** Weather behind the items: a rainbow, lightning. Only out of doors. */
export function paintFarWeather(view: View): void {
  const { weather } = view.plan.backdrop;
  if (!underSky(view)) return;
  if (weather.includes('rainbow')) paintRainbow(view);
  if (weather.includes('storm')) paintLightning(view);
}

/** Weather between the eye and everything else: rain, snow, fog. */
export function paintNearWeather(view: View): void {
  const { weather } = view.plan.backdrop;
  if (!underSky(view)) return;
  if (weather.includes('fog')) paintFog(view);
  if (weather.includes('rain') || weather.includes('storm')) paintRain(view);
  if (weather.includes('snow')) paintSnowfall(view);
}

function underSky(view: View): boolean {
  const { geometry } = view;
  return geometry.medium === 'air' && geometry.surface !== 'floor' && geometry.surface !== 'table';
}

/** The seven colours, added softly along an arc opposite the sun. */
function paintRainbow(view: View): void {
  const { canvas, unit, plan, palette } = view;
  const { width } = plan.frame;
  const horizon = Math.min(plan.backdrop.horizon, plan.frame.height);
  const side = plan.light.source.x > width / 2 ? -1 : 1;
  const centreX = width / 2 + side * 0.12 * width;
  const centreY = horizon + 0.12;
  const radius = Math.min(0.62 * width, Math.max(0.2, horizon * 1.02));
  const band = radius * 0.16;
  const strength = 0.4 * (0.5 + 0.5 * palette.contrast);
  const end = Math.min(canvas.height, Math.ceil(horizon * unit));
  for (let y = 0; y < end; y++) {
    const v = (y + 0.5) / unit;
    const fade = strength * Math.min(1, Math.max(0, (horizon - v) / 0.2 + 0.25));
    for (let x = 0; x < canvas.width; x++) {
      const far = Math.hypot((x + 0.5) / unit - centreX, v - centreY);
      const t = (far - radius + band) / band;
      if (t <= 0 || t >= 1) continue;
      const light = fade * Math.sin(Math.PI * t) ** 0.7;
      const hue = (1 - t) * 4.7;
      const at = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const wave = 0.5 + 0.5 * Math.cos(hue - (c * 2 * Math.PI) / 3);
        canvas.rgb[at + c] = canvas.rgb[at + c]! * (1 - light * 0.45) + wave * light * 0.8;
      }
    }
  }
}

/** One bolt, forked, and the sky lit around its root. */
function paintLightning(view: View): void {
  const { plan, unit } = view;
  const random = view.random('lightning');
  const end = Math.min(plan.backdrop.horizon, plan.frame.height) * 1000;
  const start = random.between(0.15, 0.85) * plan.frame.width * 1000;
  const bolt = (x: number, y: number, to: number, thick: number): string => {
    let markup = '';
    let [bx, by] = [x, y];
    let path = `M${bx} ${by}`;
    while (by < to) {
      bx += random.between(-34, 34);
      by += random.between(18, 46);
      path += `L${bx.toFixed(1)} ${by.toFixed(1)}`;
      if (thick > 3 && random.chance(0.22))
        markup += bolt(bx, by, by + (to - by) * 0.5, thick * 0.5);
    }
    return `${markup}<path d="${path}" stroke-width="${thick}"/>`;
  };
  const strokes = bolt(start, -20, end * random.between(0.8, 1), 5);
  glow(view, (start / 1000) * unit, 0, 0.6 * unit, 0.75, [0.8, 0.85, 1]);
  const area = { left: 0, right: plan.frame.width, top: 0, bottom: end / 1000 };
  const white = { relief: 0, size: 0.1, shadow: 'none', tint: [1, 1, 1] } as const;
  const wide = strokes.replaceAll(
    /stroke-width="([\d.]+)"/g,
    (_, thick) => `stroke-width="${Number(thick) * 4}"`,
  );
  paintSetPiece(
    view,
    area,
    `<g fill="none" stroke="#b8c4ff" stroke-opacity="0.28" stroke-linejoin="round">${wide}</g>`,
    white,
  );
  paintSetPiece(
    view,
    area,
    `<g fill="none" stroke="#fbfaff" stroke-linejoin="round">${strokes}</g>`,
    white,
  );
}

function paintFog(view: View): void {
  const { canvas, plan, palette, drift, arena } = view;
  const tile = smooth();
  const pale = mixed(palette.haze, [1, 1, 1], 0.1);
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, 200);
    const cells = arena.floats(grid.columns * grid.rows * 4);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const near = Math.exp(-(((v - plan.backdrop.horizon) / 0.32) ** 2));
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const level = levelFor(tile, grid.pitch * 0.3);
        const n = lookUp(
          tile.levels[level]!,
          tile.bits - level,
          u * 0.22 + drift.x,
          v * 0.55 + drift.y,
        );
        const alpha = Math.min(0.85, Math.max(0, (n - 0.28) * (0.3 + 0.55 * near)));
        const at = (j * grid.columns + i) * 4;
        cells[at] = pale[0] * alpha;
        cells[at + 1] = pale[1] * alpha;
        cells[at + 2] = pale[2] * alpha;
        cells[at + 3] = alpha;
      }
    }
    laidOver(view, grid, canvas.height, cells);
  });
}

/** Streaks in three depths, all slanting the same way. */
function paintRain(view: View): void {
  const { frame } = view.plan;
  const random = view.random('rain');
  const area = frame.width * frame.height;
  const slant = random.between(-0.28, 0.28);
  let near = '';
  let far = '';
  const count = Math.min(1500, Math.round(620 * area));
  for (let i = 0; i < count; i++) {
    const depth = random.next();
    const long = 14 + 46 * depth;
    const x = random.between(-0.1, 1.1) * frame.width * 1000;
    const y = random.between(-0.05, 1) * frame.height * 1000;
    const streak = `M${x.toFixed(1)} ${y.toFixed(1)}l${(slant * long).toFixed(1)} ${long.toFixed(1)}`;
    if (depth > 0.7) near += streak;
    else far += streak;
  }
  paintSetPiece(
    view,
    { left: 0, right: frame.width, top: 0, bottom: frame.height },
    `<g fill="none" stroke="#dfe9f5"><path d="${far}" stroke-width="1.1" stroke-opacity="0.34"/><path d="${near}" stroke-width="2" stroke-opacity="0.42"/></g>`,
    { relief: 0, size: 0.1, shadow: 'none' },
  );
}

/** Flakes: many small ones far off, a few large soft ones near. */
function paintSnowfall(view: View): void {
  const { unit, plan } = view;
  const { frame } = plan;
  const random = view.random('snowfall');
  const area = frame.width * frame.height;
  const count = Math.min(1200, Math.round(520 * area));
  const bright = mixed(view.palette.light, [1, 1, 1], 0.6);
  for (let i = 0; i < count; i++) {
    const depth = random.next() ** 3;
    const radius = Math.max(0.9, (0.0022 + 0.011 * depth) * unit);
    const strength = (0.95 - 0.45 * depth) * (unit < 300 ? 0.7 : 1);
    glow(
      view,
      random.next() * frame.width * unit,
      random.next() * frame.height * unit,
      radius * 1.5,
      strength,
      bright,
    );
  }
}
