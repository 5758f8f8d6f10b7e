import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { Plane } from './alpha.ts';

/** A part of a picture in whole pixels, from its top left corner. */
export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

/** The largest centred part of `of` that has the shape of `shape`, to the nearest pixel. */
export function largestOfShape(of: Size, shape: Size): Area {
  const width = Math.min(of.width, atLeastOne((of.height * shape.width) / shape.height));
  const height = Math.min(of.height, atLeastOne((of.width * shape.height) / shape.width));
  return {
    x: Math.floor((of.width - width) / 2),
    y: Math.floor((of.height - height) / 2),
    width,
    height,
  };
}

const atLeastOne = (length: number): number => Math.max(1, Math.round(length));

/** This part of the picture. */
export function cropPicture(pixels: Pixels, area: Area): Pixels {
  const { width, height } = area;
  return { ...pixels, width, height, data: cropRows(pixels, pixels.channels, area) };
}

/** This part of the plane. */
export function cropPlane(plane: Plane, area: Area): Plane {
  const { width, height } = area;
  return { width, height, data: cropRows(plane, 1, area) };
}

function cropRows(
  { width, height, data }: Plane,
  channels: number,
  area: Area,
): Uint8ClampedArray<ArrayBuffer> {
  if (area.width === width && area.height === height) return data;
  const row = area.width * channels;
  const cropped = new Uint8ClampedArray(row * area.height);
  for (let y = 0; y < area.height; y++) {
    const from = ((area.y + y) * width + area.x) * channels;
    cropped.set(data.subarray(from, from + row), y * row);
  }
  return cropped;
}
