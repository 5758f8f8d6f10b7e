import { ImageApiError, ServerUnreachableError } from '../client/client-errors.ts';
import { ModelFault } from '../diffusion/faults.ts';
import { BindingsUnreadable } from '../diffusion/models/bindings-file.ts';
import { BindingsBusy } from '../diffusion/models/manage/change-bindings.ts';
import { HubFault, type HubFaultCode } from '../diffusion/models/hub/hub-faults.ts';
import { plainMessage } from '../http/replies/plain-messages.ts';
import { FAULTS, GalaError } from '../kernel/errors.ts';
import { PictureError } from '../pixels/mask-making/picture-error.ts';

/** What was typed names nothing that there is, or cannot be called so. */
const MISNAMED: readonly HubFaultCode[] = ['model_unknown', 'name_unfit', 'part_homeless'];

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
  const told = explainKnown(error);
  if (told) return told;
  if (!(error instanceof GalaError)) return { message: traceOf(error), usage: false };
  const { fault } = error;
  if (fault.code === 'unknown_model') {
    const { model, supported } = fault.facts;
    // It may be there, and unable to do what was asked for: a model without a prior draws nothing from words.
    const message = `There is no model '${model}' for this. There are: ${supported.join(', ')}.`;
    return { message, usage: true };
  }
  if (fault.code === 'parameter_not_supported' && fault.facts.param === 'blend') {
    // Whoever named a second picture need not have said how much of it is wanted.
    const message = `${fault.facts.model} paints from one picture: between two go only local models that see what pictures show (blend in gala models list).`;
    return { message, usage: true };
  }
  if (fault.code === 'not_found') {
    const { what, id } = fault.facts;
    return { message: `There is no ${what} with the id '${id}'.`, usage: false };
  }
  if (fault.code === 'idempotency_mismatch') {
    return { message: 'Something else was done under this name before.', usage: true };
  }
  if (fault.code === 'size_not_supported') {
    const { size, supported } = fault.facts;
    return {
      message: `The size ${size} cannot be drawn, only ${supported.join(', ')}.`,
      usage: true,
    };
  }
  if (fault.code === 'model_unusable') return { message: plainMessage(fault), usage: false };
  if (FAULTS[fault.code].status < 500) {
    return { message: plainMessage(fault), usage: FAULTS[fault.code].status === 400 };
  }
  const where = fault.code === 'engine_failed' ? `The engine “${fault.facts.engine}” failed. ` : '';
  return { message: where + traceOf(error.cause ?? error), usage: false };
}

/** What went wrong outside of this process, or with a file: the message says all there is to say. */
function explainKnown(error: unknown): Explained | undefined {
  if (error instanceof PictureError) return { message: error.message, usage: true };
  if (error instanceof HubFault) {
    return { message: error.message, usage: MISNAMED.includes(error.code) };
  }
  if (error instanceof BindingsUnreadable || error instanceof BindingsBusy)
    return { message: error.message, usage: false };
  if (error instanceof ModelFault) return { message: `${error.message}.`, usage: false };
  if (error instanceof ServerUnreachableError) {
    return {
      message: `${error.message} Is the server running? gala serve starts one.`,
      usage: false,
    };
  }
  if (!(error instanceof ImageApiError)) return undefined;
  const wayOut = error.status === 401 ? ' Look at GALA_API_KEY or --key-file.' : '';
  const id = error.status >= 500 && error.requestId ? ` (request ${error.requestId})` : '';
  return { message: `The server refused: ${error.message}${wayOut}${id}`, usage: false };
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
