import type { FreeSizes } from '../api/models.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a size breaks, with what it would have to keep to. */
export type SizeTrouble =
  | { readonly is: 'no-size' }
  | { readonly is: 'multiple'; readonly of: number }
  | { readonly is: 'edge'; readonly most: number }
  | { readonly is: 'ratio'; readonly most: number }
  | { readonly is: 'pixels'; readonly least: number; readonly most: number };

/** Reads `1024x768`; undefined for `auto` and what is none. */
export function parseSize(text: string): Size | undefined {
  const [, width, height] = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text) ?? [];
  if (width === undefined || height === undefined) return undefined;
  return { width: Number(width), height: Number(height) };
}

const formatSize = ({ width, height }: Size): string => `${width}x${height}`;

/** Whether a model draws in this size, beyond those it lists. */
export function troubleOfSize(text: string, free: FreeSizes): SizeTrouble | undefined {
  const size = parseSize(text);
  if (!size) return { is: 'no-size' };
  const { width, height } = size;
  const { multiple_of: of, longest_edge: most, least_pixels: least, most_pixels: pixels } = free;
  if (width % of !== 0 || height % of !== 0) return { is: 'multiple', of };
  const longer = Math.max(width, height);
  const shorter = Math.min(width, height);
  if (longer > most) return { is: 'edge', most };
  if (longer / shorter > free.most_ratio) return { is: 'ratio', most: free.most_ratio };
  const area = width * height;
  if (area < least || area > pixels) return { is: 'pixels', least, most: pixels };
  return undefined;
}

/** Proportions that people ask for, widest first. */
const RATIOS: readonly (readonly [number, number])[] = [
  [21, 9],
  [16, 9],
  [3, 2],
  [4, 3],
  [1, 1],
  [3, 4],
  [2, 3],
  [9, 16],
];

/** A size by its proportions, with about so many pixels. */
export interface SizePreset {
  readonly ratio: string;
  readonly size: string;
}

/** Sizes of the usual proportions that a model takes, each of about as many pixels as asked for. */
export function presetsOf(free: FreeSizes, pixels: number): readonly SizePreset[] {
  const { multiple_of: step } = free;
  const within = Math.min(Math.max(pixels, free.least_pixels), free.most_pixels);
  const snap = (edge: number, round: (value: number) => number) =>
    Math.max(step, round(edge / step) * step);
  return RATIOS.flatMap(([wide, high]) => {
    const unit = Math.sqrt(within / (wide * high));
    const near = [Math.round, Math.ceil, Math.floor].map((round) =>
      formatSize({ width: snap(wide * unit, round), height: snap(high * unit, round) }),
    );
    const size = near.find((one) => !troubleOfSize(one, free));
    return size === undefined ? [] : [{ ratio: `${wide}:${high}`, size }];
  });
}

/** Proportions in few words: `3:2` for 1536 by 1024, `1.75:1` where they are no small numbers. */
export function ratioOf({ width, height }: Size): string {
  const divisor = greatestCommonDivisor(width, height);
  const [wide, high] = [width / divisor, height / divisor];
  if (wide <= 32 && high <= 32) return `${wide}:${high}`;
  const round = (ratio: number) => String(Math.round(ratio * 100) / 100);
  return width > height ? `${round(width / height)}:1` : `1:${round(height / width)}`;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
