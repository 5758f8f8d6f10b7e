import type { Planes } from './planes.ts';

type Colour = readonly [r: number, g: number, b: number];

/** Lines alone, drawn on a sheet: how a drawing looks before it is shaded or coloured. */
export function linesOn(
  lines: Float32Array,
  { width, height }: Pick<Planes, 'width' | 'height'>,
  paper: Colour,
  ink: Colour,
): Planes {
  const laid = (channel: 0 | 1 | 2): Float32Array =>
    lines.map((line) => paper[channel] + (ink[channel] - paper[channel]) * Math.min(1, line));
  return { width, height, r: laid(0), g: laid(1), b: laid(2) };
}
