import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

export function paintClouds(view: View): void {
  const { horizon } = view.plan.backdrop;
  paintSky(view, { bottom: horizon, horizon, clouds: 0.4 });
}
