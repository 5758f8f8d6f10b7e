import { backdropSettings } from '../backdrop-options.ts';
import { paintBeyond } from '../beyond.ts';
import { paintSky } from '../sky.ts';
import { rgb } from '../rgb.ts';
import type { View } from '../view.ts';
import { paintWater } from '../water.ts';

const heights = { calm: 0.12, choppy: 0.42, stormy: 0.9 } as const;

/** The open sea. */
export function paintSea(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { waves, beyond } = backdropSettings('sea', backdrop.options, seed);
  const { horizon } = backdrop;
  const stormy = backdrop.weather.includes('storm');
  paintSky(view, { bottom: horizon + 0.01, horizon, clouds: stormy ? 0.9 : 0.45 });
  paintBeyond(view, beyond, horizon, 'summer');
  paintWater(view, {
    horizon,
    bottom: frame.height,
    deep: rgb('#0f4a7d'),
    middle: rgb('#1272a6'),
    shallow: rgb('#0d6390'),
    waves: stormy ? heights.stormy : heights[waves],
    mirror: 0.5,
  });
}
