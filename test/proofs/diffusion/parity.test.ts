import { describe, expect, it } from 'vitest';

import type { ModelFolder } from '../../../src/diffusion/models/model-folder.ts';
import { compareStages, type StageDeviations } from '../../support/diffusion/compare-stages.ts';
import {
  goldenCase,
  goldenCaseNames,
  type GoldenCase,
} from '../../support/diffusion/golden-case.ts';
import { comparePixels } from '../../support/diffusion/compare-pixels.ts';
import { replayCase } from '../../support/diffusion/replay-case.ts';

/**
 * How far numbers may be off, in units of their own spread. Sums are added in another order than in torch;
 * what that makes of a number grows along a walk. Graphs of 16 bits keep three digits of each.
 */
const TOLERANCE = { float32: 1e-3, float16: 3e-2 } as const;

/**
 * The smallest share of bytes that are the same; none is off by more than one level. What graphs of 16 bits
 * draw is compared with the same weights in 32.
 */
const EQUAL_BYTES = { float32: 0.99, float16: 0.9 } as const;

const precisionOf = ({ model }: GoldenCase): keyof typeof TOLERANCE =>
  model === 'half' ? 'float16' : 'float32';

/** Stages that are further off than they may be, by name. */
function farOff(stages: StageDeviations, tolerance: number): readonly string[] {
  const numbered = Object.entries({
    timesteps: stages.timesteps,
    latents: stages.latents,
    outputs: stages.outputs,
    embeddings: [stages.embeddings],
    decoded: [stages.decoded],
  });
  return [
    ...(stages.tokens ? [] : ['tokens']),
    ...numbered.flatMap(([name, deviations]) =>
      deviations.flatMap(({ largest }, i) =>
        largest <= tolerance ? [] : [`${name} ${i}: ${largest.toExponential(1)}`],
      ),
    ),
  ];
}

describe('parity with diffusers', () => {
  it.each(goldenCaseNames())(
    '%s: every stage and the pixels are those of diffusers',
    async (name) => {
      const golden = goldenCase(name);
      const precision = precisionOf(golden);
      const { painted, runs, noiseLeft } = await replayCase(golden);

      expect(farOff(compareStages(golden, runs), TOLERANCE[precision])).toEqual([]);
      expect(noiseLeft.every((count) => count === 0)).toBe(true);
      const { furthest, equal, flags } = comparePixels(golden, painted);
      expect(flags).toEqual(golden.flags);
      expect(furthest).toBeLessThanOrEqual(1);
      expect(equal).toBeGreaterThanOrEqual(EQUAL_BYTES[precision]);
    },
  );
});

describe('what is wrong is noticed', () => {
  const golden = goldenCase('sd1-ddim-unguided');

  it.each([
    ['another schedule of noise', { scheduler: { beta_schedule: 'linear' } }],
    ['another spacing of steps', { scheduler: { timestep_spacing: 'trailing' } }],
    ['timesteps off by one', { scheduler: { steps_offset: 0 } }],
    ['another prediction type', { scheduler: { prediction_type: 'v_prediction' } }],
    ['another sampler', { task: { scheduler: 'dpmpp_2m' as const } }],
    ['another prompt', { task: { prompt: 'a small boat' } }],
  ])('%s', async (_, tampering) => {
    const { painted, runs } = await replayCase(golden, tampering);

    expect(farOff(compareStages(golden, runs), TOLERANCE.float32)).not.toEqual([]);
    expect(comparePixels(golden, painted).equal).toBeLessThan(EQUAL_BYTES.float32);
  });

  it.each<[string, (model: ModelFolder) => ModelFolder]>([
    [
      'an empty prompt where nothing is said',
      (model) => {
        const other = { ...model };
        Reflect.deleteProperty(other, 'zerosAgainst');
        return other;
      },
    ],
    [
      'the padding of the first text encoder for the second',
      ({ tokenizers, ...model }) => ({
        ...model,
        tokenizers: { ...tokenizers, text_encoder_2: tokenizers.text_encoder },
      }),
    ],
    ['latents of another scale', (model) => ({ ...model, vaeScale: 0.18215 })],
  ])('%s, in Stable Diffusion XL', async (_, model) => {
    const xl = goldenCase('sdxl-zeros');
    const { painted, runs } = await replayCase(xl, { model });

    expect(farOff(compareStages(xl, runs), TOLERANCE.float32)).not.toEqual([]);
    expect(comparePixels(xl, painted).equal).toBeLessThan(EQUAL_BYTES.float32);
  });
});
