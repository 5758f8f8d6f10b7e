import type { Tensor } from '../../../src/numerics/tensor.ts';
import type { Session, TensorInfo } from '../../../src/diffusion/runtime/runtime.ts';

type Feeds = Readonly<Record<string, Tensor>>;

/** A session that computes what a test says, and keeps what it was fed. */
export interface StandInSession extends Session {
  readonly runs: readonly Feeds[];
}

export function standInSession(
  inputs: readonly TensorInfo[],
  compute: (feeds: Feeds) => Feeds,
): StandInSession {
  const runs: Feeds[] = [];
  return {
    inputs,
    outputs: [{ name: 'out_sample', type: 'float32', dims: ['batch', 4, 'height', 'width'] }],
    runs,
    run: (feeds) => {
      // Callers fill their arrays anew for each run.
      runs.push(structuredClone(feeds));
      return Promise.resolve(compute(feeds));
    },
    release: () => Promise.resolve(),
  };
}
