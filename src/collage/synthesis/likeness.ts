import type { ColourGrid } from './colour-grid.ts';

/** Standard deviation of the window, in pixels (Wang et al. 2004: an 11 × 11 Gaussian of 1.5). */
const SIGMA = 1.5;
const RADIUS = 5;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/**
 * Mean structural similarity of two pictures of one size, on luma (Wang, Bovik, Sheikh and
 * Simoncelli, "Image quality assessment", 2004): 1 for the same picture, about 0 for unrelated
 * ones. Flat areas count as alike wherever they are equally bright.
 */
export function structuralSimilarity(one: ColourGrid, other: ColourGrid): number {
  const { width, height } = one;
  const x = lumaOf(one);
  const y = lumaOf(other);
  const mean = (values: Float32Array): Float32Array => windowed(values, width, height);
  const meanX = mean(x);
  const meanY = mean(y);
  const squareX = mean(x.map((value) => value * value));
  const squareY = mean(y.map((value) => value * value));
  const product = mean(x.map((value, i) => value * y[i]!));
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const mx = meanX[i]!;
    const my = meanY[i]!;
    const covariance = product[i]! - mx * my;
    const variances = squareX[i]! - mx * mx + squareY[i]! - my * my;
    sum +=
      ((2 * mx * my + C1) * (2 * covariance + C2)) / ((mx * mx + my * my + C1) * (variances + C2));
  }
  return sum / x.length;
}

/** Steps of each channel in which palettes are compared. */
const STEPS = 8;

/**
 * How much two palettes have in common: the intersection of their 8 × 8 × 8 RGB histograms (Swain
 * and Ballard 1991), 0 … 1. Pixels are shared out among neighbouring bins, so that a colour that
 * lies on the border of two bins does not change the figure.
 */
export function paletteIntersection(one: ColourGrid, other: ColourGrid): number {
  const a = histogramOf(one);
  const b = histogramOf(other);
  let common = 0;
  for (let i = 0; i < a.length; i++) common += Math.min(a[i]!, b[i]!);
  return common;
}

function histogramOf({ data }: ColourGrid): Float64Array {
  const bins = new Float64Array(STEPS ** 3);
  const share = 3 / data.length;
  const low = [0, 0, 0];
  const rest = [0, 0, 0];
  for (let at = 0; at < data.length; at += 3) {
    for (let c = 0; c < 3; c++) {
      const place = Math.min(Math.max((data[at + c]! / 256) * STEPS - 0.5, 0), STEPS - 1);
      low[c] = Math.min(Math.floor(place), STEPS - 2);
      rest[c] = place - low[c]!;
    }
    for (let corner = 0; corner < 8; corner++) {
      let bin = 0;
      let weight = share;
      for (let c = 0; c < 3; c++) {
        const upper = (corner >> c) & 1;
        bin = bin * STEPS + low[c]! + upper;
        weight *= upper === 1 ? rest[c]! : 1 - rest[c]!;
      }
      bins[bin] = bins[bin]! + weight;
    }
  }
  return bins;
}

function lumaOf({ data, width, height }: ColourGrid): Float32Array {
  const luma = new Float32Array(width * height);
  for (let i = 0; i < luma.length; i++) {
    luma[i] = 0.299 * data[3 * i]! + 0.587 * data[3 * i + 1]! + 0.114 * data[3 * i + 2]!;
  }
  return luma;
}

const KERNEL = kernel();

function kernel(): Float32Array {
  const raw = Float32Array.from({ length: 2 * RADIUS + 1 }, (_, i) =>
    Math.exp(-((i - RADIUS) ** 2) / (2 * SIGMA * SIGMA)),
  );
  const sum = raw.reduce((total, value) => total + value, 0);
  return raw.map((value) => value / sum);
}

/** Weighted by the Gaussian window; beyond the edges the outermost values go on. */
function windowed(values: Float32Array, width: number, height: number): Float32Array {
  const across = new Float32Array(values.length);
  const both = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = -RADIUS; k <= RADIUS; k++) {
        const column = Math.min(Math.max(x + k, 0), width - 1);
        sum += values[y * width + column]! * KERNEL[k + RADIUS]!;
      }
      across[y * width + x] = sum;
    }
  }
  for (let y = 0; y < height; y++) {
    for (let k = -RADIUS; k <= RADIUS; k++) {
      const row = Math.min(Math.max(y + k, 0), height - 1) * width;
      const weight = KERNEL[k + RADIUS]!;
      for (let x = 0; x < width; x++) {
        both[y * width + x] = both[y * width + x]! + across[row + x]! * weight;
      }
    }
  }
  return both;
}
