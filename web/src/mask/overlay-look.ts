import type { OverlayLook } from './paint-overlay.ts';

/**
 * How a selection looks on the screen, on every picture and in both themes: red with white stripes, and an
 * edge of white beside black. Red alone is lost on red; of two that differ in lightness one always shows.
 */
export const overlayLook = (density: number): OverlayLook => ({
  fill: [255, 45, 85, 120],
  stripe: [255, 255, 255, 130],
  edge: [255, 255, 255, 255],
  edgeBeside: [20, 18, 16, 255],
  period: Math.round(11 * density),
});
