import { backdropSettings } from '../backdrop-options.ts';
import { paintGround } from '../ground.ts';
import { paintRidge } from '../ridge.ts';
import { mixed, rgb } from '../rgb.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

const covers = {
  grass: { near: rgb('#4d9a37'), far: rgb('#8fc565'), patch: rgb('#79ae3c') },
  wheat: { near: rgb('#d3a441'), far: rgb('#ecd083'), patch: rgb('#b98a35') },
  lavender: { near: rgb('#7a5bb5'), far: rgb('#a993d6'), patch: rgb('#5c8a4c') },
} as const;

/** Rolling grassland with hills behind it. */
export function paintMeadow(view: View): void {
  const { backdrop, seed } = view.plan;
  const { cover } = backdropSettings('meadow', backdrop.options, seed);
  const random = view.random('meadow');
  const { horizon } = backdrop;
  const colours = covers[cover];
  paintSky(view, { bottom: horizon + 0.05, horizon, clouds: random.between(0.3, 0.55) });
  view.arena.scoped(() => {
    paintRidge(
      view,
      hills(view, { base: horizon + 0.03, height: 0.16, frequency: 3, jagged: 0.6, row: 1 }),
      {
        bottom: horizon + 0.05,
        colour: rgb('#6f8fa8'),
        snow: undefined,
        snowDepth: 0,
        folds: 0.5,
        haze: 0.45,
        mist: 0.4,
      },
    );
    paintRidge(
      view,
      hills(view, { base: horizon + 0.03, height: 0.08, frequency: 2.2, jagged: 0.15, row: 2 }),
      {
        bottom: horizon + 0.06,
        colour: mixed(colours.far, rgb('#4d8a5a'), 0.6),
        snow: undefined,
        snowDepth: 0,
        folds: 0.35,
        haze: 0.25,
        mist: 0.25,
      },
    );
    paintGround(
      view,
      hills(view, { base: horizon + 0.02, height: 0.035, frequency: 1.6, jagged: 0, row: 3 }),
      {
        horizon: horizon - 0.02,
        ...colours,
        patches: 0.5,
        bumps: 0.5,
        stretch: 2.2,
        ripples: 0.6,
        blades: 0.75,
        grains: 0.12,
        haze: 0.3,
      },
    );
  });
}
