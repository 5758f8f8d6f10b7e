import { GalaError } from '../kernel/errors.ts';

/** A failure in words for whoever typed the command. */
export interface Explained {
  readonly message: string;
  /** It lies with what was typed. */
  readonly usage: boolean;
}

/**
 * Explains what a command threw. What nobody foresaw is shown with its stack, for the report that
 * its finder will write.
 */
export function explainFailure(error: unknown): Explained {
  if (!(error instanceof GalaError)) return { message: traceOf(error), usage: false };
  const { fault } = error;
  if (fault.code === 'unknown_model') {
    const { model, supported } = fault.facts;
    const message = `The model '${model}' is unknown. There are: ${supported.join(', ')}.`;
    return { message, usage: true };
  }
  if (fault.code === 'size_not_supported') {
    const { size, supported } = fault.facts;
    return {
      message: `The size ${size} cannot be drawn, only ${supported.join(', ')}.`,
      usage: true,
    };
  }
  const where = fault.code === 'engine_failed' ? `The engine “${fault.facts.engine}” failed. ` : '';
  return { message: where + traceOf(error.cause ?? error), usage: false };
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
