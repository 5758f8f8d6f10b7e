import { backdropSettings } from '../backdrop-options.ts';
import { paintMist } from '../mist.ts';
import { paintRidge } from '../ridge.ts';
import { mixed, rgb } from '../rgb.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

/** Nothing but sky, with far mountains in mist along the lower edge if wanted. */
export function paintSkyBackdrop(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { clouds, ridges } = backdropSettings('sky', backdrop.options, seed);
  const { height } = frame;
  paintSky(view, { bottom: height, horizon: height * 1.02, clouds });
  if (!ridges) return;
  view.arena.scoped(() => {
    for (const [row, base] of [height * 0.97, height * 1.01].entries()) {
      paintRidge(
        view,
        hills(view, {
          base,
          height: 0.13 - 0.03 * row,
          frequency: 2.6,
          jagged: 0.75 - 0.5 * row,
          row: row + 4,
        }),
        {
          bottom: height,
          colour: row === 0 ? rgb('#6d7f9e') : rgb('#5d8a6b'),
          snow: undefined,
          snowDepth: 0,
          folds: 0.6,
          haze: 0.5 - 0.15 * row,
          mist: 0.35,
        },
      );
    }
  });
  paintMist(view, {
    top: height * 0.9,
    middle: height,
    bottom: height * 1.05,
    lit: view.palette.cloudLit,
    shade: mixed(view.palette.cloudShade, view.palette.haze, 0.5),
    density: 0.7,
    billows: 0.4,
    row: 1,
  });
}
