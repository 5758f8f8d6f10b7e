import type { ModelFolder } from '../models/model-folder.ts';

/**
 * How a model that was made for inpainting is told what stays, in channels that follow its latents. Stable
 * Diffusion: where it repaints, and latents of the picture with grey there. Kandinsky: latents of the
 * picture with nothing where it repaints, and where it does not.
 */
export type Inpainting = 'masked-pixels' | 'masked-latents';

/** `undefined` for a model that was not made for it. */
export function inpaintingOf(
  { family, latentChannels }: Pick<ModelFolder, 'family' | 'latentChannels'>,
  unetChannels: number,
): Inpainting | undefined {
  if (unetChannels <= latentChannels) return undefined;
  return family === 'kandinsky' ? 'masked-latents' : 'masked-pixels';
}
