import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { basinBanks } from '../shores.ts';
import { bush, fir, tree } from '../foliage.ts';
import { boulder, growFlowers, paintLawn } from '../lawn.ts';
import { paintMist } from '../mist.ts';
import { smooth } from '../noise.ts';
import { paintRidge } from '../ridge.ts';
import { mixed, rgb } from '../rgb.ts';
import type { Season } from '../season-names.ts';
import { leafColour } from '../seasons.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';
import { paintWater } from '../water.ts';

/** Water that falls from a wooded cliff into a pool. */
export function paintWaterfall(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { season, fall } = backdropSettings('waterfall', backdrop.options, seed);
  const { horizon } = backdrop;
  const random = view.random('waterfall');
  const lip = Math.max(0.1, horizon - Math.min(0.46, horizon * 0.68));
  const at = random.pick([0.34, 0.5, 0.66]) * frame.width;
  const half = { broad: 0.17, slender: 0.075 }[fall] * Math.min(1.3, frame.width);
  paintSky(view, { bottom: lip + 0.1, horizon, clouds: 0.4 });
  paintForestEdge(view, lip, season);
  view.arena.scoped(() => {
    const line = hills(view, {
      base: lip + 0.05,
      height: 0.07,
      frequency: 2.6,
      jagged: 0.5,
      row: 2,
    });
    paintRidge(view, line, {
      bottom: horizon + 0.03,
      colour: rgb('#7d776a'),
      snow: rgb('#6f8f4f'),
      snowDepth: 0.07,
      folds: 1,
      haze: 0.05,
      mist: 0.1,
    });
  });
  paintFall(view, at, half, lip + 0.03, horizon + 0.03);
  view.arena.scoped(() => {
    const line = hills(view, {
      base: horizon + 0.03,
      height: 0.012,
      frequency: 1.6,
      jagged: 0,
      row: 6,
    });
    paintLawn(view, line, season);
  });
  paintWater(view, {
    horizon: horizon + 0.022,
    bottom: basinBanks.bottom(frame, horizon),
    deep: rgb('#a5dbe0'),
    middle: rgb('#3f9fae'),
    shallow: rgb('#2f8494'),
    waves: 0.22,
    mirror: 0.4,
    scale: 0.4,
    banks: (y) => basinBanks.at(frame, horizon, y),
  });
  const { palette } = view;
  paintMist(view, {
    top: horizon - 0.13,
    middle: horizon + 0.03,
    bottom: horizon + 0.1,
    lit: mixed(palette.haze, [1, 1, 1], 0.7),
    shade: palette.haze,
    density: 0.55,
    billows: 0.75,
    row: 2,
  });
  paintShore(view, season);
  growFlowers(view, horizon + 0.45 * (frame.height - horizon), season, 0.35);
}

function paintForestEdge(view: View, lip: number, season: Season): void {
  const { frame } = view.plan;
  const random = view.random('edge');
  let markup = '';
  for (let x = -20; x < frame.width * 1000 + 30; x += random.between(20, 60)) {
    const y = (lip + 0.05) * 1000 + random.between(-10, 24);
    const tall = random.between(90, 170);
    markup += random.chance(0.5)
      ? fir(random, x, y, tall * 1.15, rgb('#2f6b4a'))
      : tree(random, x, y, tall, leafColour(season), rgb('#5d4636'));
  }
  const area = { left: 0, right: frame.width, top: Math.max(0, lip - 0.16), bottom: lip + 0.09 };
  paintSetPiece(view, area, markup, {
    relief: 0.6,
    size: 0.06,
    shadow: 'none',
    haze: 0.14,
    soft: true,
  });
}

/** The falling sheet: white strands that run down faster the farther they fall. */
function paintFall(view: View, at: number, half: number, top: number, bottom: number): void {
  const { canvas, unit, palette, drift } = view;
  const { levels, bits } = smooth();
  const end = Math.min(canvas.height, Math.ceil(bottom * unit));
  for (let y = Math.max(0, Math.floor(top * unit)); y < end; y++) {
    const v = (y + 0.5) / unit;
    const t = (v - top) / (bottom - top);
    const ragged = lookUp(levels[2]!, bits - 2, v * 1.3, drift.x) - 0.5;
    const reach = half * (0.86 + 0.3 * t + ragged * 0.16);
    const from = Math.max(0, Math.floor((at - reach - 0.01) * unit));
    const to = Math.min(canvas.width, Math.ceil((at + reach + 0.01) * unit));
    for (let x = from; x < to; x++) {
      const u = (x + 0.5) / unit - at;
      const cover = 1 - smoothstep(reach - 0.012, reach + 0.004, Math.abs(u));
      const strand = lookUp(levels[0]!, bits, u * 2.6 + drift.x, v * 0.2 + drift.y) - 0.5;
      const fine = lookUp(levels[0]!, bits, u * 6.4 + drift.y, v * 0.34 + drift.x) - 0.5;
      const light = clamp01(0.72 + strand * 1.5 + fine * 0.8 + 0.2 * t);
      const alpha = cover * clamp01(0.75 + strand * 1.6 + fine * 0.6 + t * 0.3);
      const pixel = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const water = [0.62, 0.8, 0.88][c]! + ([0.98, 1, 1][c]! - [0.62, 0.8, 0.88][c]!) * light;
        const lit = water * (0.2 + 0.8 * palette.light[c]!);
        canvas.rgb[pixel + c] = canvas.rgb[pixel + c]! + (lit - canvas.rgb[pixel + c]!) * alpha;
      }
    }
  }
}

/** Boulders and bushes around the pool. */
function paintShore(view: View, season: Season): void {
  const { frame, backdrop } = view.plan;
  const random = view.random('shore');
  const depth = frame.height - backdrop.horizon;
  for (let row = 0; row < 5; row++) {
    const t = 0.05 + 0.13 * row;
    const y = backdrop.horizon + t * depth;
    const [left, right] = basinBanks.at(frame, backdrop.horizon, y);
    const size = 1000 * (0.03 + 0.16 * t);
    let markup = '';
    for (const [edge, side] of [
      [left, -1],
      [right, 1],
    ] as const) {
      for (let i = 0; i < 3; i++) {
        const x = edge * 1000 + side * size * random.between(-0.1, 1.5);
        markup += random.chance(0.62)
          ? boulder(x, y * 1000, size * random.between(0.5, 1), random.between(-0.3, 0.3))
          : bush(random, x + side * size, y * 1000, size * 2, leafColour(season));
      }
    }
    const reach = size / 420;
    const area = { left: 0, right: frame.width, top: Math.max(0, y - reach), bottom: y + 0.03 };
    paintSetPiece(view, area, markup, { relief: 0.8, size: size / 1600, shadow: 'none' });
  }
}
