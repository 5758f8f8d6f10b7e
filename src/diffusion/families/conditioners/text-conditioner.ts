import type { Conditioner } from './conditioner.ts';
import { encodePrompts } from './encode-prompts.ts';
import type { ModelParts } from '../model-parts.ts';

/** Stable Diffusion 1.x and 2.x hear the states of one text encoder, and nothing else. */
export function createTextConditioner(parts: ModelParts): Conditioner {
  return {
    steps: () => 0,
    read: async ({ batch, isGuided, enter, onLoading }) => {
      const encoder = await parts.textEncoder(onLoading);
      enter('reading');
      const texts = await encodePrompts(encoder, batch, isGuided);
      const rows = texts.map(({ states }) => ({ encoder_hidden_states: states }));
      return () => rows;
    },
  };
}
