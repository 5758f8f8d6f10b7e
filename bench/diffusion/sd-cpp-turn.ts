import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runTurn, type Turn, type TurnOrder } from './turn.ts';

/**
 * The turn of stable-diffusion.cpp: two pictures in one go, the second for the clock. Its times are those
 * that it prints. It reads the prompt once for both, and that is where it loads; so its picture is
 * sampling and decoding, to its favour by what reading a prompt takes. Told to use 32 bits, it still keeps the
 * weights of convolutions in 16, because its convolutions take no others.
 * @throws Error when it fails, or prints no times.
 */
export async function sdCppTurn(program: string, order: TurnOrder): Promise<Turn> {
  const folder = mkdtempSync(join(tmpdir(), 'gala-bench-'));
  try {
    const options = {
      model: order.folder,
      type: 'f32',
      threads: order.threads,
      prompt: 'a small boat on a lake',
      'batch-count': 2,
      seed: 1,
      width: order.edge,
      height: order.edge,
      steps: order.steps,
      'cfg-scale': Math.max(1, order.guidance),
      'sampling-method': 'euler',
      output: join(folder, 'picture.png'),
      ...(order.fastDecoder && {
        taesd: join(order.folder, 'taesd/diffusion_pytorch_model.safetensors'),
      }),
    };
    const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const { said, peak } = await runTurn(program, words);
    return { ...readTimes(said, order.steps), peak };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws Error when the times are not there. */
export function readTimes(said: string, steps: number): Omit<Turn, 'peak'> {
  const last = (pattern: RegExp): number => {
    const found = [...said.matchAll(pattern)].at(-1)?.[1];
    if (found === undefined) throw new Error(`stable-diffusion.cpp printed no ${pattern.source}`);
    return 1000 * Number(found);
  };
  const sampling = last(/sampling completed, taking ([\d.]+)s/g);
  const decoding = last(/latent \d+ decoded, taking ([\d.]+)s/g);
  const loads = [...said.matchAll(/loading tensors completed, taking ([\d.]+)s/g)];
  return {
    load: loads.reduce((sum, [, seconds]) => sum + 1000 * Number(seconds), 0),
    picture: sampling + decoding,
    step: sampling / steps,
  };
}
