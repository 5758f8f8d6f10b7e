import { lightlyModelled } from '../../render/manner.ts';
import { inStrokes } from '../craft/strokes.ts';
import type { Style } from '../style.ts';

/** Long thick strokes of strong colour that curl through the air and bend around things. */
export const vanGogh: Style = {
  title: 'a Van Gogh style painting',
  ground: lightlyModelled,
  least: 512,
  paint: (picture, easel) =>
    inStrokes(
      picture,
      {
        layers: [
          { radius: 0.015, tolerance: -1, longest: 12 },
          { radius: 0.0092, tolerance: 0.05, longest: 13 },
          { radius: 0.005, tolerance: 0.11, longest: 11 },
          { radius: 0.0026, tolerance: 0.13, longest: 8 },
        ],
        vivid: 1.5,
        tone: 0.17,
        hue: 0.12,
        swirl: 1,
        relief: 0.5,
        ground: { r: 0.13, g: 0.2, b: 0.38 },
      },
      easel,
    ),
};
