import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NoiseStream } from '../../numerics/gaussian.ts';
import { joinedNumbers } from '../../numerics/joined-numbers.ts';
import { guided, type Guidance } from '../guidance/classifier-free.ts';
import type { Scheduler } from '../schedulers/scheduler.ts';
import { divideAnswer } from './divide-answer.ts';
import type { WalkStart } from './start-walk.ts';
import type { Predict } from './unet.ts';

export interface DenoiseRequest {
  readonly scheduler: Scheduler;
  readonly start: WalkStart;
  readonly predict: Predict;
  /** Where the answer has two halves. */
  readonly guidance?: Guidance;
  /** A stream for each picture. */
  readonly noises: readonly NoiseStream[];
  readonly signal: AbortSignal;
  /** Called after each step, counted from 0, with what the model thinks the clean latents are. */
  readonly onStep: (step: number, denoised: Float32Array<ArrayBuffer>) => Promise<void>;
}

/**
 * Walks from noise to latents.
 * @returns the latents of all pictures.
 * @throws ModelFault of the UNet, the reason of the signal.
 */
export async function denoise(request: DenoiseRequest): Promise<Float32Array<ArrayBuffer>> {
  const { scheduler, start, predict, guidance, noises, signal } = request;
  const pictures = noises.length;
  const rows = guidance ? 2 * pictures : pictures;
  let latents = start.latents;
  const freshNoise = (): Float32Array<ArrayBuffer> =>
    joinedNumbers(noises.map((stream) => stream(latents.length / pictures)));

  for (const [step, timestep] of scheduler.timesteps.entries()) {
    signal.throwIfAborted();
    const output = await predict(scheduler.scaleInput(latents, step), timestep, step);
    const { noise, variance } = divideAnswer(output, rows, pictures, latents.length / pictures);
    const answer = guidance ? guided(noise, pictures, guidance) : noise;
    const next = scheduler.step(answer, step, latents, freshNoise, variance);
    latents = start.restore?.(next.sample, step) ?? next.sample;
    await request.onStep(step, next.denoised);
    // The graph blocks this process while it computes: whatever wants to stop it is heard here.
    await nextTurn();
  }
  signal.throwIfAborted();
  return latents;
}
