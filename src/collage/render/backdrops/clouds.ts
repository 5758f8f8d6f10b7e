import { backdropSettings } from '../backdrop-options.ts';
import { paintCloudBank } from '../cloud-bank.ts';
import { paintRidge } from '../ridge.ts';
import { mixed, rgb } from '../rgb.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

/** Above the clouds: open sky, perhaps peaks, and billows that one could walk on. */
export function paintClouds(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { ridges } = backdropSettings('clouds', backdrop.options, seed);
  const { palette } = view;
  const { horizon } = backdrop;
  paintSky(view, { bottom: frame.height, horizon: horizon + 0.06, clouds: 0.42 });
  const depth = frame.height - horizon;
  if (ridges) {
    view.arena.scoped(() => {
      paintRidge(
        view,
        hills(view, { base: horizon + 0.06, height: 0.2, frequency: 2.2, jagged: 0.9, row: 3 }),
        {
          bottom: Math.min(frame.height, horizon + 0.2),
          colour: rgb('#75809c'),
          snow: palette.cloudLit,
          snowDepth: 0.06,
          folds: 0.8,
          haze: 0.35,
          mist: 0.5,
        },
      );
    });
  }
  const banks = 4;
  for (let row = 0; row < banks; row++) {
    const t = row / (banks - 1);
    paintCloudBank(view, {
      top: horizon + t * depth * 0.62,
      swing: 0.035 + 0.055 * t,
      lit: mixed(palette.cloudLit, palette.haze, 0.4 * (1 - t)),
      shade: mixed(palette.cloudShade, palette.haze, 0.62 - 0.4 * t),
      scale: 0.4 + 0.8 * t,
      row: row + 2,
    });
  }
}
