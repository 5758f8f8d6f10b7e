import type { Arena } from '../../numerics/arena.ts';
import { blur } from '../../numerics/blur.ts';
import type { Figure, Layer } from '../art/figure.ts';
import type { Raster } from '../art/raster.ts';
import { rasterised } from '../art/raster.ts';
import type { ReliefLight } from './relief.ts';
import { modelled } from './relief.ts';
import { textured } from './textured.ts';

/** A figure as lit pixels, premultiplied, placed relative to the pixel its foot stands on. */
export interface Sprite extends Raster {
  readonly left: number;
  readonly top: number;
}

/** How a figure is put into the picture. Pixels and degrees. */
export interface Pose {
  /** Height of the upright figure. */
  readonly height: number;
  /** Clockwise around the foot. */
  readonly turn: number;
  readonly mirror: boolean;
  /** Standard deviation of the blur that distance brings; 0 for sharp. */
  readonly softness: number;
  /** Part of the picture that can be seen, relative to the foot. */
  readonly visible: Box;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Nothing of the figure lies within the picture. */
const nothing: Sprite = { left: 0, top: 0, width: 0, height: 0, data: new Uint8Array(0) };

/** Rasterises a figure layer by layer, lights each, and lays them on each other. */
export function spriteOf(figure: Figure, pose: Pose, light: ReliefLight, arena: Arena): Sprite {
  const matrix = matrixOf(figure, pose);
  const scale = pose.height / figure.height;
  const boxes = figure.layers.map((layer) => seen(layer, matrix, pose));
  const all = boxes.filter((box) => box !== undefined).reduce<Box | undefined>(union, undefined);
  if (all === undefined) return nothing;
  const sprite: Sprite = {
    left: all.left,
    top: all.top,
    width: all.right - all.left,
    height: all.bottom - all.top,
    data: new Uint8Array((all.right - all.left) * (all.bottom - all.top) * 4),
  };
  for (const [i, layer] of figure.layers.entries()) {
    const box = boxes[i];
    if (box === undefined) continue;
    const size = Math.sqrt(layer.box.width * layer.box.height) * scale;
    const raster = rasterised(
      box.right - box.left,
      box.bottom - box.top,
      placed(layer, matrix, box, pose.mirror),
    );
    if (layer.texture !== undefined) {
      const { markup, within } = layer.texture;
      const inPlace = (own: string): Raster =>
        rasterised(
          raster.width,
          raster.height,
          placed({ ...layer, markup: own }, matrix, box, pose.mirror),
        );
      textured(
        raster,
        layer.texture,
        inPlace(markup),
        within === undefined ? undefined : inPlace(within),
      );
    }
    modelled(raster, size, layer.relief, light, arena);
    if (layer.occlusion > 0) occlude(sprite, raster, box, size, layer.occlusion, light, arena);
    lay(sprite, raster, box);
  }
  if (pose.softness > 0) soften(sprite, pose.softness, arena);
  return sprite;
}

/** Blurs all four channels; premultiplied, so no colour bleeds in from where nothing is. */
function soften(sprite: Sprite, sigma: number, arena: Arena): void {
  const { width, height, data } = sprite;
  arena.scoped(() => {
    const channel = arena.floats(width * height);
    const spare = arena.floats(width * height);
    for (let c = 0; c < 4; c++) {
      for (let i = 0; i < channel.length; i++) channel[i] = data[4 * i + c]!;
      blur(channel, spare, width, height, sigma);
      for (let i = 0; i < channel.length; i++) data[4 * i + c] = channel[i]! + 0.5;
    }
  });
}

/** SVG's `matrix(a b c d e f)`: figure space to pixels relative to the foot. */
type Matrix = readonly [number, number, number, number, number, number];

function matrixOf(figure: Figure, pose: Pose): Matrix {
  const scale = pose.height / figure.height;
  const angle = (pose.turn * Math.PI) / 180;
  const cos = Math.cos(angle) * scale;
  const sin = Math.sin(angle) * scale;
  const flip = pose.mirror ? -1 : 1;
  const { x, y } = figure.foot;
  return [cos * flip, sin * flip, -sin, cos, -cos * flip * x + sin * y, -sin * flip * x - cos * y];
}

/** Whole pixels that a layer covers; `undefined` when none of them can be seen. */
function seen(layer: Layer, matrix: Matrix, pose: Pose): Box | undefined {
  const { x, y, width, height, turn } = layer.box;
  const angle = (turn * Math.PI) / 180;
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const reachX = (width * cos + height * sin) / 2;
  const reachY = (width * sin + height * cos) / 2;
  const [a, b, c, d, e, f] = matrix;
  const px = a * (x + width / 2) + c * (y + height / 2) + e;
  const py = b * (x + width / 2) + d * (y + height / 2) + f;
  // Clear pixels around it: its edge is an edge to the relief, and a blur needs room.
  const clear = 2 + Math.ceil(3 * pose.softness);
  const halfX = Math.abs(a) * reachX + Math.abs(c) * reachY + clear;
  const halfY = Math.abs(b) * reachX + Math.abs(d) * reachY + clear;
  const full = {
    left: Math.floor(px - halfX),
    top: Math.floor(py - halfY),
    right: Math.ceil(px + halfX),
    bottom: Math.ceil(py + halfY),
  };
  const [left, right] = cut(full.left, full.right, pose.visible.left, pose.visible.right);
  const [top, bottom] = cut(full.top, full.bottom, pose.visible.top, pose.visible.bottom);
  const inSight =
    full.left < pose.visible.right &&
    full.right > pose.visible.left &&
    full.top < pose.visible.bottom &&
    full.bottom > pose.visible.top;
  return inSight ? { left, top, right, bottom } : undefined;
}

/**
 * The part of `low` … `high` to draw when only `from` … `to` can be seen: a margin more, because
 * relief would take the cut for an edge.
 */
function cut(low: number, high: number, from: number, to: number): readonly [number, number] {
  const margin = Math.ceil(0.08 * (high - low));
  return [Math.max(low, from - margin), Math.min(high, to + margin)];
}

function union(a: Box | undefined, b: Box): Box {
  if (a === undefined) return b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function placed(layer: Layer, matrix: Matrix, box: Box, mirrored: boolean): string {
  const [a, b, c, d, e, f] = matrix;
  const { x, y, width, height, turn, mirror } = layer.box;
  // Letters turned back within their own box: only their place is mirrored with the figure.
  const back = layer.legible === true && mirrored;
  const flip = mirror !== back ? ` translate(${2 * x + width} 0) scale(-1 1)` : '';
  return (
    `<g transform="matrix(${a} ${b} ${c} ${d} ${e - box.left} ${f - box.top})` +
    ` rotate(${turn} ${x + width / 2} ${y + height / 2})${flip}">` +
    `<svg x="${x}" y="${y}" width="${width}" height="${height}"` +
    ` viewBox="${layer.viewBox.join(' ')}" preserveAspectRatio="none">${layer.markup}</svg></g>`
  );
}

/** Darkens what already lies there along the edge of a layer about to be laid on it. */
function occlude(
  sprite: Sprite,
  raster: Raster,
  box: Box,
  size: number,
  strength: number,
  light: ReliefLight,
  arena: Arena,
): void {
  const radius = Math.max(0.8, size * 0.022);
  const reach = Math.ceil(radius * 3);
  const width = raster.width + 2 * reach;
  const height = raster.height + 2 * reach;
  arena.scoped(() => {
    const mask = arena.zeros(width * height);
    for (let y = 0; y < raster.height; y++) {
      for (let x = 0; x < raster.width; x++) {
        mask[(y + reach) * width + x + reach] = raster.data[(y * raster.width + x) * 4 + 3]! / 255;
      }
    }
    blur(mask, arena.floats(width * height), width, height, radius);
    const shiftX = Math.round(box.left - reach - sprite.left - light.x * radius);
    const shiftY = Math.round(box.top - reach - sprite.top + radius);
    for (let y = Math.max(0, -shiftY); y < height && y + shiftY < sprite.height; y++) {
      for (let x = Math.max(0, -shiftX); x < width && x + shiftX < sprite.width; x++) {
        const shadow = mask[y * width + x]!;
        if (shadow < 0.01) continue;
        const at = ((y + shiftY) * sprite.width + x + shiftX) * 4;
        const keep = 1 - 0.6 * strength * shadow;
        sprite.data[at] = sprite.data[at]! * keep;
        sprite.data[at + 1] = sprite.data[at + 1]! * keep;
        sprite.data[at + 2] = sprite.data[at + 2]! * keep;
      }
    }
  });
}

/** Lays a raster over the sprite; both premultiplied. */
function lay(sprite: Sprite, raster: Raster, box: Box): void {
  for (let y = 0; y < raster.height; y++) {
    let from = y * raster.width * 4;
    let to = ((y + box.top - sprite.top) * sprite.width + box.left - sprite.left) * 4;
    for (let x = 0; x < raster.width; x++, from += 4, to += 4) {
      const alpha = raster.data[from + 3]!;
      if (alpha === 0) continue;
      const through = 1 - alpha / 255;
      sprite.data[to] = raster.data[from]! + sprite.data[to]! * through + 0.5;
      sprite.data[to + 1] = raster.data[from + 1]! + sprite.data[to + 1]! * through + 0.5;
      sprite.data[to + 2] = raster.data[from + 2]! + sprite.data[to + 2]! * through + 0.5;
      sprite.data[to + 3] = alpha + sprite.data[to + 3]! * through + 0.5;
    }
  }
}
