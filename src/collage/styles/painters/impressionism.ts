import { inStrokes } from '../craft/strokes.ts';
import type { Style } from '../style.ts';

/** Short broken dabs of light colour, laid quickly beside each other; edges dissolve. */
export const impressionism: Style = {
  title: 'an impressionist painting',
  least: 512,
  paint: (picture, easel) =>
    inStrokes(
      picture,
      {
        layers: [
          { radius: 0.02, tolerance: -1, longest: 4 },
          { radius: 0.0105, tolerance: 0.02, longest: 4 },
          { radius: 0.0066, tolerance: 0.05, longest: 4 },
          { radius: 0.004, tolerance: 0.12, longest: 4 },
          { radius: 0.0024, tolerance: 0.15, longest: 4 },
        ],
        vivid: 1.3,
        tone: 0.12,
        hue: 0.13,
        swirl: 0.15,
        relief: 0.3,
        ground: { r: 0.62, g: 0.55, b: 0.6 },
      },
      easel,
    ),
};
