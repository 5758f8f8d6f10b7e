import type { Arena } from '../../../numerics/arena.ts';
import { blur } from '../../../numerics/blur.ts';
import { smoothstep } from '../../../numerics/interpolate.ts';
import { emptyPlanes, type Planes } from './planes.ts';

/**
 * Irons out what changes slowly (skies, walls, grain) and leaves what is near an edge, so that the
 * steps of a gradient run in calm curves.
 *
 * @param spread how far the ironing reaches, pixels.
 */
export function evened(picture: Planes, spread: number, arena: Arena): Planes {
  const { width, height } = picture;
  const soft = emptyPlanes(width, height, arena);
  arena.scoped(() => {
    const spare = arena.floats(width * height);
    const change = arena.zeros(width * height);
    for (const channel of ['r', 'g', 'b'] as const) {
      const plane = soft[channel];
      plane.set(picture[channel]);
      blur(plane, spare, width, height, spread);
      for (let i = 0; i < plane.length; i++) {
        change[i] = Math.min(0.3, change[i]! + Math.abs(plane[i]! - picture[channel][i]!));
      }
    }
    blur(change, spare, width, height, spread * 0.6);
    for (let i = 0; i < change.length; i++) {
      const keep = smoothstep(0.045, 0.11, change[i]!);
      soft.r[i] = soft.r[i]! + (picture.r[i]! - soft.r[i]!) * keep;
      soft.g[i] = soft.g[i]! + (picture.g[i]! - soft.g[i]!) * keep;
      soft.b[i] = soft.b[i]! + (picture.b[i]! - soft.b[i]!) * keep;
    }
  });
  return soft;
}
