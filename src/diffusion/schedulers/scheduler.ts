/** Samplers by the names that people know them by. */
export const SCHEDULERS = [
  'ddim',
  'ddpm',
  'euler',
  'euler_ancestral',
  'dpmpp_2m',
  'dpmpp_2m_karras',
  'lcm',
  'pndm',
  'unclip',
] as const;

export type SchedulerName = (typeof SCHEDULERS)[number];

/** What one step comes to. */
export interface SchedulerStep {
  /** The latents after the step. */
  readonly sample: Float32Array<ArrayBuffer>;
  /** What the model thinks the clean latents are; previews show this. */
  readonly denoised: Float32Array<ArrayBuffer>;
}

/**
 * The walk from noise to latents, planned for one picture or a batch of them: state lives in here, so
 * each walk has its own. Steps are counted from 0, in order, none left out.
 */
export interface Scheduler {
  /** Which one it is. */
  readonly name: SchedulerName;
  /** What the model is told, one a step, descending; not always whole numbers. */
  readonly timesteps: readonly number[];
  /** Standard normal noise times this is where a walk from nothing starts. */
  readonly initialScale: number;
  /** Scales the latents for the model; the same array when there is nothing to scale. */
  scaleInput(sample: Float32Array<ArrayBuffer>, step: number): Float32Array<ArrayBuffer>;
  /**
   * Neither array is written to; both may be kept for later steps, so the caller must not write to them
   * either.
   * @param output what the model said, after guidance.
   * @param noise gives as many standard normal numbers as the sample has; called only by samplers that
   * add noise, at most once a step.
   * @param variance how much of it to add where, −1 … 1, as the model said where it learned that; most
   * samplers decide by themselves and pass over it.
   */
  step(
    output: Float32Array<ArrayBuffer>,
    step: number,
    sample: Float32Array<ArrayBuffer>,
    noise: () => Float32Array<ArrayBuffer>,
    variance?: Float32Array<ArrayBuffer>,
  ): SchedulerStep;
  /** Clean latents as they would be when this step begins; after the last step, clean. */
  addNoise(
    clean: Float32Array<ArrayBuffer>,
    noise: Float32Array<ArrayBuffer>,
    step: number,
  ): Float32Array<ArrayBuffer>;
}
