import type { Tensor } from '../../../src/numerics/tensor.ts';
import type { Runtime } from '../../../src/diffusion/runtime/runtime.ts';

/** One run of a graph: what it was fed and what it gave. */
export interface RecordedRun {
  /** `unet`, `text_encoder` … */
  readonly part: string;
  readonly feeds: Readonly<Record<string, Tensor>>;
  readonly given: Readonly<Record<string, Tensor>>;
}

/** A runtime that keeps copies of what goes in and out of its graphs: buffers may be used again. */
export function recordingRuntime(runtime: Runtime): Runtime & { readonly runs: RecordedRun[] } {
  const runs: RecordedRun[] = [];
  return {
    device: runtime.device,
    runs,
    open: async (file, about) => {
      const session = await runtime.open(file, about);
      return {
        ...session,
        run: async (feeds, wanted) => {
          const fed = copies(feeds);
          const given = await session.run(feeds, wanted);
          runs.push({ part: about.part, feeds: fed, given: copies(given) });
          return given;
        },
      };
    },
  };
}

function copies(tensors: Readonly<Record<string, Tensor>>): Readonly<Record<string, Tensor>> {
  return Object.fromEntries(
    Object.entries(tensors).map(([name, { data, dims }]) => [name, { data: data.slice(), dims }]),
  );
}
