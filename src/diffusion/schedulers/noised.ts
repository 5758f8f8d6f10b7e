import { combined } from '../../numerics/combine.ts';

/**
 * Clean latents with noise, `√ā · clean + √(1 − ā) · noise`.
 * @param level ā; without one they stay clean.
 */
export function noised(
  clean: Float32Array<ArrayBuffer>,
  noise: Float32Array<ArrayBuffer>,
  level = 1,
): Float32Array<ArrayBuffer> {
  return combined(Math.sqrt(level), clean, Math.sqrt(1 - level), noise);
}
