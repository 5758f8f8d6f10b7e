import type { Pixels } from '../../kernel/pixels.ts';
import type { Box } from '../compose/geometry.ts';
import { blur } from '../../numerics/blur.ts';
import { lightLike } from '../repaint/light-like.ts';
import type { Surroundings } from '../repaint/surroundings.ts';
import { UnseenError } from './unseen-error.ts';

/** Of the light of the surroundings, how much falls on what is put there. */
const LIT = 0.6;
/** Under what stands: how dark its shadow is, how flat, and how soft, in shares of its width. */
const SHADOW = { dark: 0.5, flat: 0.09, soft: 0.035 } as const;

/**
 * Puts a cut-out into a box of a picture, as large as it fits, its foot on the box's: in the light of
 * its surroundings and, where there is a ground, with a shadow where it touches that.
 * @param box in frame units, which are shares of the shorter edge.
 */
export function placeMaterial(
  picture: Pixels,
  material: Pixels,
  box: Box,
  around: Surroundings,
  frame: { readonly width: number; readonly height: number },
): Pixels {
  const unit = Math.min(picture.width, picture.height);
  const [wide, tall] = [(box.right - box.left) * unit, (box.bottom - box.top) * unit];
  const scale = Math.min(wide / material.width, tall / material.height);
  const width = Math.round(material.width * scale);
  const height = Math.round(material.height * scale);
  if (width < 1 || height < 1) throw new UnseenError('There is no room for another picture.');
  const left = Math.round(box.left * unit + (wide - width) / 2);
  const top = Math.round(box.bottom * unit) - height;
  const data = picture.data.slice();
  const { channels } = picture;
  if (channels === 3) castShadow({ ...picture, data }, { left, foot: top + height, width });
  const { light } = lightLike(around, frame).palette;
  const cover = coverage(material, width, height);
  for (let y = Math.max(0, -top); y < height && y + top < picture.height; y++) {
    for (let x = Math.max(0, -left); x < width && x + left < picture.width; x++) {
      const from = 4 * (y * width + x);
      const to = channels * ((y + top) * picture.width + x + left);
      const alpha = cover[from + 3]!;
      const under = (channels === 3 ? 1 : data[to + 3]! / 255) * (1 - alpha);
      if (alpha === 0) continue;
      for (let c = 0; c < 3; c++) {
        // Premultiplied.
        const colour = cover[from + c]! * (1 + LIT * (light[c]! - 1));
        data[to + c] = (data[to + c]! * under + 255 * colour) / (alpha + under);
      }
      if (channels === 4) data[to + 3] = 255 * (alpha + under);
    }
  }
  return { ...picture, data };
}

/** A cut-out at another size: means over each pixel, premultiplied, 0 … 1. */
function coverage(material: Pixels, width: number, height: number): Float32Array {
  const out = new Float32Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const rows = span(y, height, material.height);
    for (let x = 0; x < width; x++) {
      const columns = span(x, width, material.width);
      const to = 4 * (y * width + x);
      for (const j of rows) {
        for (const i of columns) {
          const from = 4 * (j * material.width + i);
          const alpha = material.data[from + 3]! / 255;
          for (let c = 0; c < 3; c++) out[to + c]! += (alpha * material.data[from + c]!) / 255;
          out[to + 3]! += alpha;
        }
      }
      for (let c = 0; c < 4; c++) out[to + c]! /= rows.length * columns.length;
    }
  }
  return out;
}

/** Which of `from` places become place `at` of `to`. */
function span(at: number, to: number, from: number): readonly number[] {
  const first = Math.min(from - 1, Math.floor((at * from) / to));
  const next = Math.max(first + 1, Math.floor(((at + 1) * from) / to));
  return Array.from({ length: Math.min(from, next) - first }, (_, i) => first + i);
}

/** Darkens, in place, the ground under a thing. */
function castShadow(
  { width, height, data }: Pixels,
  thing: { readonly left: number; readonly foot: number; readonly width: number },
): void {
  const shade = new Float32Array(width * height);
  const [across, down] = [0.46 * thing.width, SHADOW.flat * thing.width];
  const middle = { x: thing.left + thing.width / 2, y: thing.foot - 0.4 * down };
  for (let y = Math.floor(middle.y - down); y <= middle.y + down; y++) {
    if (y < 0 || y >= height) continue;
    for (let x = Math.floor(middle.x - across); x <= middle.x + across; x++) {
      if (x < 0 || x >= width) continue;
      const inside = ((x - middle.x) / across) ** 2 + ((y - middle.y) / down) ** 2 < 1;
      if (inside) shade[y * width + x] = SHADOW.dark;
    }
  }
  blur(shade, new Float32Array(shade.length), width, height, SHADOW.soft * thing.width);
  for (const [i, dark] of shade.entries()) {
    if (dark === 0) continue;
    for (let c = 0; c < 3; c++) data[3 * i + c]! *= 1 - dark;
  }
}
