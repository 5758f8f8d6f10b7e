import type { Pixels } from '../../kernel/pixels.ts';
import { Arena } from '../../numerics/arena.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { enlarged, reduced } from './craft/whole-scale.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { StyleName } from './style.ts';
import { styles } from './styles.ts';

export interface StyleOptions {
  /** Where the brush strokes, dots and cuts fall. */
  readonly seed: number;
}

/**
 * Makes a finished picture again in a style: same size, three channels, the same bytes for the same
 * picture and seed. `pixels` is left as it is.
 *
 * @throws RangeError when the picture has not three channels; and whatever `hooks.stage` throws.
 */
export function applyStyle(
  name: StyleName,
  pixels: Pixels,
  options: StyleOptions,
  hooks: DrawHooks,
): Pixels {
  if (pixels.channels !== 3) throw new RangeError('a style works on a picture of three channels');
  const style = styles.get(name)!;
  hooks.stage(name, 0);
  const edge = Math.min(pixels.width, pixels.height);
  const factor = Math.ceil((style.least ?? 1) / edge);
  const styled = style.paint(enlarged(pixels, factor), {
    unit: edge * factor,
    random: seededRandom(mix(options.seed ^ hashText(name))),
    // Keeps nothing between pictures: styled pictures are rare, and a worker's memory is not.
    arena: new Arena(0),
    stage: (fraction) => hooks.stage(name, fraction),
  });
  return reduced(styled, factor);
}
