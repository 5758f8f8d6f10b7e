import { FAULTS, type Fault } from '../../../../kernel/errors.ts';
import type { ErrorResponse } from '../../../../wire/openai/error-response.ts';
import { faultHeaders, type RenderFault } from '../../../replies/fault-renderer.ts';
import { faultText, type FaultText, type TextAsker } from './fault-texts.ts';

/** Puts a fault into OpenAI's words: status, headers, and a body whose keys are in its order. */
export const renderFault = ((fault: Fault, asker: TextAsker) => ({
  status: FAULTS[fault.code].status,
  headers: faultHeaders(fault),
  body: { error: inOrder(faultText(fault, asker)) },
})) satisfies RenderFault;

function inOrder({ message, type, param, code, older }: FaultText): ErrorResponse['error'] {
  return older ? { code, message, param, type } : { message, type, param, code };
}
