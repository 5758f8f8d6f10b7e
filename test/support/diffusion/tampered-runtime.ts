import { modelFault } from '../../../src/diffusion/faults.ts';
import type { Runtime } from '../../../src/diffusion/runtime/runtime.ts';

/** Changes what a part gave in one of its runs, counted from 0. */
type Change = (data: Float32Array, run: number) => void;

/** What goes wrong with the parts of a model, by their names. */
export interface Tampering {
  readonly unet?: Change;
  readonly vae_decoder?: Change;
  readonly safety_checker?: Change;
  /** A part that cannot be loaded so many times. */
  readonly opening?: { readonly part: string; readonly fails: number };
}

/** A runtime whose graphs give other numbers than they should. */
export function tamperedRuntime(runtime: Runtime, tampering: Tampering): Runtime {
  let failed = 0;
  return {
    ...runtime,
    open: async (file, about) => {
      const { part, fails = 0 } = tampering.opening ?? {};
      if (about.part === part && failed++ < fails) {
        throw modelFault('out_of_memory', { model: about.model });
      }
      const session = await runtime.open(file, about);
      const change = (tampering as Readonly<Record<string, Change | undefined>>)[about.part];
      let run = 0;
      return {
        ...session,
        run: async (feeds, wanted) => {
          const given = await session.run(feeds, wanted);
          for (const { data } of Object.values(given)) change?.(data, run);
          run++;
          return given;
        },
      };
    },
  };
}
