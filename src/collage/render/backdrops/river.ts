import { clamp01 } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { riverBanks } from '../shores.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintBeyond } from '../beyond.ts';
import { bush, tree, tuft } from '../foliage.ts';
import { paintGround } from '../ground.ts';
import { boulder } from '../lawn.ts';
import { smooth } from '../noise.ts';
import { mixed, rgb } from '../rgb.ts';
import { grassColours, underSnow } from '../seasons.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';
import { paintWater } from '../water.ts';

/** A river that winds from far hills towards the viewer. */
export function paintRiver(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { banks, beyond, season } = backdropSettings('river', backdrop.options, seed);
  const { drift } = view;
  const { horizon } = backdrop;
  paintSky(view, { bottom: horizon + 0.04, horizon, clouds: 0.42 });
  paintBeyond(view, beyond, horizon + 0.01, season);
  const grass = grassColours(underSnow(view, season) ? 'winter' : season);
  view.arena.scoped(() => {
    paintGround(
      view,
      hills(view, { base: horizon + 0.015, height: 0.01, frequency: 1.5, jagged: 0, row: 7 }),
      {
        horizon: horizon - 0.02,
        ...grass,
        patch: banks === 'rocks' ? rgb('#9a9384') : grass.patch,
        patches: banks === 'rocks' ? 0.75 : 0.5,
        bumps: 0.45,
        stretch: 2.1,
        ripples: 0.15,
        blades: 0.7,
        grains: 0.14,
        haze: 0.3,
      },
    );
  });
  const { levels, bits } = smooth();
  const ragged = (y: number): readonly [number, number] => {
    const [left, right] = riverBanks(frame, horizon, y);
    const t = y - horizon;
    const a = lookUp(levels[2]!, bits - 2, y * 1.7, drift.x) - 0.5;
    const b = lookUp(levels[2]!, bits - 2, y * 1.7, drift.y + 0.5) - 0.5;
    return [left + a * 0.16 * t, right + b * 0.16 * t];
  };
  shadeBanks(view, ragged);
  paintWater(view, {
    horizon: horizon + 0.02,
    bottom: frame.height,
    deep: rgb('#3d86a8'),
    middle: rgb('#2f7f9c'),
    shallow: rgb('#25677f'),
    waves: 0.12,
    mirror: 0.75,
    scale: 0.5,
    banks: ragged,
  });
  growBanks(view, ragged, banks === 'rocks');
}

type Banks = (y: number) => readonly [number, number];

/** Wet earth along the water's edge. */
function shadeBanks(view: View, banks: Banks): void {
  const { canvas, unit, plan } = view;
  const { horizon } = plan.backdrop;
  for (let y = Math.max(0, Math.ceil((horizon + 0.02) * unit)); y < canvas.height; y++) {
    const v = (y + 0.5) / unit;
    const [left, right] = banks(v);
    const reach = 0.008 + (v - horizon) * 0.09;
    const from = Math.max(0, Math.floor((left - reach) * unit));
    const to = Math.min(canvas.width, Math.ceil((right + reach) * unit));
    for (let x = from; x < to; x++) {
      const u = (x + 0.5) / unit;
      const near = clamp01(1 - Math.max(left - u, u - right) / reach);
      const at = (y * canvas.width + x) * 3;
      canvas.rgb[at] = canvas.rgb[at]! * (1 - 0.42 * near);
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! * (1 - 0.5 * near);
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! * (1 - 0.55 * near);
    }
  }
}

/** Trees far off, bushes, reeds or boulders nearer. */
function growBanks(view: View, banks: Banks, rocks: boolean): void {
  const { frame, backdrop } = view.plan;
  const { horizon } = backdrop;
  const random = view.random('banks');
  const depth = frame.height - horizon;
  const rows = 7;
  for (let row = 0; row < rows; row++) {
    const t = 0.06 + 0.86 * (row / (rows - 1)) ** 1.5;
    const y = horizon + t * depth;
    const [left, right] = banks(y);
    const size = 1000 * (0.03 + 0.2 * t);
    for (const side of [-1, 1]) {
      let markup = '';
      const edge = (side < 0 ? left : right) * 1000;
      const x = edge + side * size * random.between(0.35, 1.1);
      if (row < 3) {
        const leaf = mixed(rgb('#5f9a45'), rgb('#3f7f4a'), random.next());
        for (let i = 0; i < 3; i++) {
          markup += tree(
            random,
            x + side * size * i * random.between(0.7, 1.3),
            y * 1000,
            size * random.between(1.4, 2),
            leaf,
            rgb('#6b4a35'),
          );
        }
      } else if (rocks) {
        markup += boulder(x, y * 1000, size * random.between(0.35, 0.6), random.between(-0.2, 0.2));
      } else if (random.chance(0.6)) {
        markup += tuft(random, edge + side * size * 0.15, y * 1000, size * 0.5, rgb('#5d9440'));
      } else {
        markup += bush(random, x + side * size * 0.4, y * 1000, size * 0.8, rgb('#4f8f3f'));
      }
      const reach = (size * 2.6) / 1000;
      paintSetPiece(
        view,
        { left: 0, right: frame.width, top: Math.max(0, y - reach), bottom: y + 0.03 },
        markup,
        { relief: 0.7, size: size / 2200, shadow: 'none', haze: 0.3 * (1 - t) ** 3 },
      );
    }
  }
}
