import type { Pixels } from '../../kernel/pixels.ts';
import { tensor } from '../../numerics/tensor.ts';
import { paste } from '../../pixels/paste.ts';
import { resample } from '../../pixels/resample.ts';
import type { LatentDecoder } from '../components/latent-decoder.ts';
import type { SafetyChecker } from '../components/safety-checker.ts';
import { offCanvas } from './canvas.ts';
import { colouredLatents } from './latent-colours.ts';
import type { PaintTask } from './painter.ts';
import type { SizePlan } from './plan-size.ts';
import { stateSteps } from './state-steps.ts';

export interface StateViewer {
  readonly batch: readonly PaintTask[];
  /** Steps of all passes. */
  readonly steps: number;
  readonly vaeFactor: number;
  /** The small decoder of the model, where it has one. */
  readonly fastDecoder: () => Promise<LatentDecoder | undefined>;
  readonly safetyChecker: () => Promise<SafetyChecker | undefined>;
  readonly onState: (index: number, pixels: Pixels) => void;
}

/**
 * Shows pictures as they look for now: what the model thinks the clean latents are, through the model's
 * small decoder or, where it has none, one pixel for one latent, enlarged. What stays is shown as it is.
 * What a small decoder paints can be recognised, so the model's safety checker sees it first; a pixel for
 * each latent cannot.
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

/** The canvas; `undefined` where it is not to be seen. */
async function seen(
  { fastDecoder, safetyChecker }: StateViewer,
  latents: Float32Array<ArrayBuffer>,
  { canvas }: SizePlan,
  vaeFactor: number,
): Promise<Pixels | undefined> {
  const size = { width: canvas.width / vaeFactor, height: canvas.height / vaeFactor };
  const decoder = await fastDecoder();
  if (decoder === undefined) return resample(colouredLatents(latents, size), canvas);
  const channels = latents.length / (size.width * size.height);
  const pictures = await decoder.decode(tensor(latents, [1, channels, size.height, size.width]));
  const [flagged] = (await (await safetyChecker())?.flags(pictures)) ?? [];
  return flagged ? undefined : pictures[0];
}
