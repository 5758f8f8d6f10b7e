import { backdropSettings } from '../backdrop-options.ts';
import { paintBeyond } from '../beyond.ts';
import { fir } from '../foliage.ts';
import { paintGround } from '../ground.ts';
import { paintRidge } from '../ridge.ts';
import { rgb } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

/** A field of snow before white hills. */
export function paintSnow(view: View): void {
  const { backdrop, seed } = view.plan;
  const { trees, beyond } = backdropSettings('snow', backdrop.options, seed);
  const { horizon } = backdrop;
  paintSky(view, { bottom: horizon + 0.04, horizon, clouds: 0.4 });
  const white = rgb('#eef4fc');
  paintBeyond(view, beyond, horizon + 0.02, 'winter');
  const bare = beyond === 'none' ? [0, 1] : [];
  for (const row of bare) {
    view.arena.scoped(() => {
      paintRidge(
        view,
        hills(view, {
          base: horizon + 0.03,
          height: row === 0 ? 0.22 : 0.09,
          frequency: 1.8 + row,
          jagged: row === 0 ? 0.8 : 0.1,
          row: row + 2,
        }),
        {
          bottom: horizon + 0.05,
          colour: row === 0 ? rgb('#8696b0') : rgb('#dfe8f4'),
          snow: row === 0 ? white : undefined,
          snowDepth: 0.14,
          folds: row === 0 ? 0.9 : 0.35,
          haze: 0.4 - 0.2 * row,
          mist: 0.25,
        },
      );
    });
  }
  if (trees) firs(view, horizon + 0.035);
  view.arena.scoped(() => {
    paintGround(
      view,
      hills(view, { base: horizon + 0.035, height: 0.04, frequency: 1.3, jagged: 0, row: 8 }),
      {
        horizon: horizon - 0.03,
        near: white,
        far: rgb('#f6f9ff'),
        patch: rgb('#d3e0f2'),
        patches: 0.55,
        bumps: 0.22,
        stretch: 2.1,
        ripples: 0.1,
        blades: 0,
        grains: 0.12,
        haze: 0.15,
      },
    );
  });
}

function firs(view: View, base: number): void {
  const random = view.random('firs');
  const { width } = view.plan.frame;
  for (let row = 0; row < 2; row++) {
    let markup = '';
    for (let x = -30; x < width * 1000 + 30; x += random.between(40, 130) / (row + 1)) {
      const tall = random.between(70, 130) * (0.6 + 0.5 * row);
      markup += fir(
        random,
        x,
        base * 1000 + row * 10 + random.between(0, 8),
        tall,
        rgb('#3c6a5e'),
        rgb('#f2f7ff'),
      );
    }
    paintSetPiece(view, { left: 0, right: width, top: base - 0.2, bottom: base + 0.03 }, markup, {
      relief: 0.6,
      size: 0.06,
      shadow: 'none',
      haze: 0.36 - 0.24 * row,
    });
  }
}
