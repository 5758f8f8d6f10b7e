import type { Pixels } from '../../kernel/pixels.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { paste } from '../../pixels/paste.ts';
import { resample } from '../../pixels/resample.ts';
import type { LatentDecoder } from '../components/latent-decoder.ts';
import { picturesOf } from '../components/picture-tensor.ts';
import type { SafetyChecker } from '../components/safety-checker.ts';
import { offCanvas } from './canvas.ts';
import { colouredLatents, coloursOf } from './latent-colours.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { PaintTask } from './painter.ts';
import type { SizePlan } from './plan-size.ts';
import { stateSteps } from './state-steps.ts';

export interface StateViewer {
  readonly batch: readonly PaintTask[];
  /** Steps of all passes. */
  readonly steps: number;
  readonly vaeFactor: number;
  readonly model: Pick<ModelFolder, 'family' | 'latentColours'>;
  /** The small decoder of the model, where it has one. */
  readonly fastDecoder: () => Promise<LatentDecoder | undefined>;
  /** Its own, which takes as long as some steps do. */
  readonly latentDecoder: () => Promise<LatentDecoder>;
  readonly safetyChecker: () => Promise<SafetyChecker | undefined>;
  readonly onState: (index: number, pixels: Pixels) => void;
}

/**
 * Shows pictures as they look for now: what the model thinks the clean latents are, through the model's
 * small decoder or, where it has none, one pixel for one latent, enlarged; where nobody knows what colours
 * latents have, through its own decoder at half the size; what it paints in pixels as it is. What stays is
 * shown as it is. What a decoder paints, or the model itself in pixels, can be recognised, so the model's
 * safety checker sees it first; a pixel for each latent cannot.
 * @param step of all passes, counted from 0.
 */
export type ShowStates = (
  step: number,
  denoised: Float32Array<ArrayBuffer>,
  plan: SizePlan,
) => Promise<void>;

export function showingStates(viewer: StateViewer): ShowStates {
  const { batch, steps, vaeFactor, onState } = viewer;
  const shown = batch.map(({ states = 0 }) => stateSteps(steps, states));
  return async (step, denoised, plan) => {
    const length = denoised.length / batch.length;
    for (const [index, task] of batch.entries()) {
      if (!shown[index]!.has(step)) continue;
      const latents = denoised.subarray(index * length, (index + 1) * length);
      const canvas = await seen(viewer, latents, plan, vaeFactor);
      if (canvas === undefined) continue;
      const pixels = offCanvas(canvas, plan, task);
      const { keep, pixels: source } = task.source ?? {};
      onState(index, keep && source ? paste(source, keep, pixels) : pixels);
    }
  };
}

/** Models that paint pixels have red, green and blue in the place of latents. */
const PIXEL_CHANNELS = 3;

/** The canvas; `undefined` where it is not to be seen. */
async function seen(
  { model, fastDecoder, latentDecoder, safetyChecker }: StateViewer,
  latents: Float32Array<ArrayBuffer>,
  { canvas }: SizePlan,
  vaeFactor: number,
): Promise<Pixels | undefined> {
  const size = { width: canvas.width / vaeFactor, height: canvas.height / vaeFactor };
  const channels = latents.length / (size.width * size.height);
  const shown = tensor(latents, [1, channels, size.height, size.width]);
  const decoder = await fastDecoder();
  const colours = coloursOf(model);
  const isPixels = channels === PIXEL_CHANNELS;
  if (decoder === undefined && !isPixels && colours !== undefined) {
    return resample(colouredLatents(latents, size, colours), canvas);
  }
  const decode = async (): Promise<readonly Pixels[]> => {
    if (decoder !== undefined) return decoder.decode(shown);
    // What is painted in pixels needs nobody to decode it.
    return isPixels ? picturesOf(shown) : (await latentDecoder()).decode(halved(shown));
  };
  const pictures = (await decode()).map((picture) => resample(picture, canvas));
  const [flagged] = (await (await safetyChecker())?.flags(pictures)) ?? [];
  return flagged ? undefined : pictures[0];
}

/** Each the mean of four: a quarter of the work, and the same picture for most of what is seen of it. */
function halved({ data, dims }: Tensor): Tensor {
  const [, channels = 0, height = 0, width = 0] = dims;
  const [down, across] = [Math.ceil(height / 2), Math.ceil(width / 2)];
  const means = new Float32Array(channels * down * across);
  for (let i = 0; i < means.length; i++) {
    const plane = Math.floor(i / (down * across)) * height * width;
    const [y, x] = [Math.floor(i / across) % down, i % across].map((at) => 2 * at) as [
      number,
      number,
    ];
    const rows = [y, Math.min(y + 1, height - 1)];
    const columns = [x, Math.min(x + 1, width - 1)];
    const four = rows.flatMap((row) =>
      columns.map((column) => data[plane + row * width + column]!),
    );
    means[i] = four.reduce((sum, value) => sum + value, 0) / four.length;
  }
  return tensor(means, [1, channels, down, across]);
}
