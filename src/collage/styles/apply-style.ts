import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { pixelsOf } from './craft/planes.ts';
import { resized } from './craft/resized.ts';
import { thingsAt } from './craft/things-at.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import { withArena } from '../render/arenas.ts';
import type { Style, StyleName } from './style.ts';
import { styles } from './styles.ts';

export interface StyleOptions {
  /** Where the brush strokes, dots and cuts fall. */
  readonly seed: number;
  /** What each pixel shows, when it is known; see the easel's `things`. */
  readonly things?: Uint8Array;
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
  const { show } = hooks;
  hooks.stage(name, 0);
  return withArena((arena) => {
    const size = workingSize(pixels, style);
    const working = resized(pixels, size, arena);
    const styled = style.paint(working, {
      unit: Math.min(working.width, working.height),
      things: options.things
        ? thingsAt(options.things, pixels, size)
        : new Uint8Array(size.width * size.height),
      random: seededRandom(mix(options.seed ^ hashText(name))),
      arena,
      stage: (fraction) => hooks.stage(name, fraction),
      ...(show && {
        show: (fraction, planes) =>
          show(fraction, () => resized(pixelsOf(planes()), pixels, arena)),
      }),
    });
    return resized(styled, pixels, arena);
  });
}

/** Pixels up to which styles work at full size: beyond, brush strokes take seconds and gigabytes. */
const MOST_PIXELS = 4_200_000;
/** Pixels up to which a small picture is enlarged for its strokes. */
const LEAST_PIXELS = 700_000;

function workingSize({ width, height }: Size, style: Style): Size {
  const area = width * height;
  if (area > MOST_PIXELS && !style.light) {
    const scale = Math.sqrt(MOST_PIXELS / area);
    return {
      width: Math.max(1, Math.floor(width * scale)),
      height: Math.max(1, Math.floor(height * scale)),
    };
  }
  const wanted = Math.ceil((style.least ?? 1) / Math.min(width, height));
  const factor = Math.max(1, Math.min(wanted, Math.floor(Math.sqrt(LEAST_PIXELS / area))));
  return { width: width * factor, height: height * factor };
}
