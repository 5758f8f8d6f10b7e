import { hearTrouble } from '../../endpoints/hear-trouble.ts';
import { GalaError } from '../../kernel/errors.ts';
import { askedAsIs } from './as-is.ts';
import type { RevisePrompt } from './revision.ts';

/**
 * Lets `endpoint` revise, and `builtIn` where it fails. Who asked for their words as they are gets
 * them, and nobody is asked.
 */
export function reviseWith(
  endpoint: RevisePrompt,
  options: {
    readonly builtIn: RevisePrompt;
    /** Hears when the endpoint begins to fail, once until it has answered again. */
    readonly onTrouble?: (error: unknown) => void;
  },
): RevisePrompt {
  const trouble = hearTrouble(options.onTrouble);
  return async (prompt, seed, signal) => {
    const asIs = askedAsIs(prompt);
    if (asIs !== undefined) return asIs;
    try {
      const revision = await endpoint(prompt, seed, signal);
      trouble.answered();
      return revision;
    } catch (error) {
      if (error instanceof GalaError) throw error;
      trouble.failed(error);
      return options.builtIn(prompt, seed, signal);
    }
  };
}
