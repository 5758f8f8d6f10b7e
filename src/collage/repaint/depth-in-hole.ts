import type { Size } from '../../kernel/size.ts';
import type { Arena } from '../../numerics/arena.ts';
import { blur } from '../../numerics/blur.ts';
import { smoothstep } from '../../numerics/interpolate.ts';
import { REPLACED } from '../compose/edit/hole.ts';

/**
 * How deep each pixel lies in the hole: 0 at its edge … 1 a little more than `reach` pixels inside.
 * The picture's own border is no edge.
 */
export function depthInHole(
  keep: Uint8ClampedArray,
  { width, height }: Size,
  reach: number,
  arena: Arena,
): Float32Array {
  const depth = arena.floats(width * height);
  for (let i = 0; i < depth.length; i++) depth[i] = keep[i]! < REPLACED ? 1 : 0;
  blur(depth, arena.floats(width * height), width, height, reach);
  for (let i = 0; i < depth.length; i++) depth[i] = smoothstep(0.5, 1, depth[i]!);
  return depth;
}
