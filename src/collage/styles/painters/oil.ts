import { inStrokes } from '../craft/strokes.ts';
import type { Style } from '../style.ts';

/** Curved strokes of ever finer brushes on a warm ground, each bristle leaving its ridge. */
export const oil: Style = {
  title: 'an oil painting',
  least: 512,
  paint: (picture, easel) =>
    inStrokes(
      picture,
      {
        layers: [
          { radius: 0.026, tolerance: -1, longest: 7 },
          { radius: 0.0125, tolerance: 0.045, longest: 8 },
          { radius: 0.0062, tolerance: 0.07, longest: 9 },
          { radius: 0.0032, tolerance: 0.075, longest: 9 },
          { radius: 0.0019, tolerance: 0.085, longest: 7 },
        ],
        vivid: 1.14,
        tone: 0.07,
        hue: 0.03,
        swirl: 0,
        relief: 0.34,
        ground: { r: 0.42, g: 0.27, b: 0.16 },
      },
      easel,
    ),
};
