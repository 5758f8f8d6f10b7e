import { clamp } from '../../numerics/combine.ts';
import type { NoiseStream } from '../../numerics/gaussian.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { bicubic } from '../components/bicubic.ts';
import type { SuperResolution } from '../components/super-resolution.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { denoise } from './denoise.ts';
import { furtherWalk } from './further-walks.ts';

export interface EnlargeRequest {
  readonly noise: NoiseStream;
  readonly signal: AbortSignal;
  /** Called after each step, counted from 1. */
  readonly onStep: (step: number) => void;
}

/**
 * Walks from noise to a picture `vaeFactor` times as large as one that a model painted.
 * @param small `[1, 3, height, width]`; what is beyond −1 … 1 is cut off.
 * @throws ModelFault of the nets and their scheduler, the reason of the signal.
 */
export async function enlarge(
  model: ModelFolder,
  nets: SuperResolution,
  small: Tensor,
  { noise, signal, onStep }: EnlargeRequest,
): Promise<Tensor> {
  const scheduler = furtherWalk(model, 'super_res');
  const within = tensor(small.data.slice(), small.dims);
  clamp(within.data, 1);
  const [, , height = 0, width = 0] = small.dims;
  const size = { width: width * model.vaeFactor, height: height * model.vaeFactor };
  const shown = bicubic(within, size);
  const walked = await denoise({
    scheduler,
    start: { latents: noise(shown.data.length) },
    predict: nets.conditioned(shown, scheduler.timesteps.length),
    noises: [noise],
    signal,
    onStep: (step) => {
      onStep(step + 1);
      return Promise.resolve();
    },
  });
  return tensor(walked, shown.dims);
}
