import { backdropSettings } from '../backdrop-options.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

/** Nothing but sky, with far mountains along the lower edge if wanted. */
export function paintSkyBackdrop(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { clouds } = backdropSettings('sky', backdrop.options, seed);
  paintSky(view, { bottom: frame.height, horizon: frame.height * 1.02, clouds });
}
