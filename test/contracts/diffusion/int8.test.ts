import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import type { ModelFolder } from '../../../src/diffusion/models/model-folder.ts';
import { inspectOnnx } from '../../../src/diffusion/models/onnx/inspect-onnx.ts';
import { comparePixels } from '../../support/diffusion/compare-pixels.ts';
import { goldenCase, type GoldenCase } from '../../support/diffusion/golden-case.ts';
import { GOLDEN } from '../../support/diffusion/golden-tensors.ts';
import { replayCase } from '../../support/diffusion/replay-case.ts';
import type { Painted } from '../../../src/diffusion/families/painter.ts';

/** The decoder of the tiny model `lcm`, quantized by `training/export`. */
const QUANTIZED = fileURLToPath(new URL('int8', GOLDEN));
const DECODER = `${QUANTIZED}/vae_decoder/model.onnx`;

/** Peak signal-to-noise ratio against what diffusers painted in full, in decibels. */
function likeness(golden: GoldenCase, painted: readonly Painted[]): number {
  const { data } = golden.tensor('pixels');
  let sum = 0;
  let at = 0;
  for (const picture of painted) {
    if (picture instanceof Error) throw picture;
    for (const level of picture.data) sum += (level - data[at++]!) ** 2;
  }
  return 10 * Math.log10(255 ** 2 / (sum / at));
}

const withQuantizedDecoder = (model: ModelFolder): ModelFolder => ({
  ...model,
  parts: { ...model.parts, vae_decoder: { ...model.parts.vae_decoder!, file: DECODER } },
});

describe('a graph quantized to 8 bits', () => {
  it('is painted with, and makes nearly the same picture', async () => {
    const golden = goldenCase('lcm-4-steps');
    const { painted } = await replayCase(golden, { model: withQuantizedDecoder });

    expect(likeness(golden, painted)).toBeGreaterThan(35);
    // It did compute with fewer bits.
    expect(comparePixels(golden, painted).equal).toBeLessThan(0.9);
  });

  it('counts its weights by the bytes that they take', async () => {
    const { bytes, halfBytes } = await inspectOnnx(DECODER, { model: 'lcm', folder: QUANTIZED });

    expect(bytes).toBe((await stat(DECODER)).size);
    expect(halfBytes).toBe(0);
  });
});
