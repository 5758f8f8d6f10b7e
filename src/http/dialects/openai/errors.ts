import { FAULTS, type Fault, type FaultCode, type FaultFacts } from '../../../kernel/errors.ts';
import type { ErrorResponse } from '../../../wire/openai/error-response.ts';
import { faultHeaders, type RenderFault } from '../../replies/fault-renderer.ts';
import { FAULT_TEXTS, type FaultText, type TextAsker } from './fault-texts.ts';

/** Puts a fault into OpenAI's words: status, headers, and a body whose keys are in its order. */
export const renderFault = ((fault: Fault, asker: TextAsker) => ({
  status: FAULTS[fault.code].status,
  headers: faultHeaders(fault),
  body: { error: inOrder(textOf(fault, asker)) },
})) satisfies RenderFault;

function textOf<C extends FaultCode>(
  { code, facts }: { readonly code: C; readonly facts: FaultFacts[C] },
  asker: TextAsker,
): FaultText {
  return FAULT_TEXTS[code](facts, asker);
}

function inOrder({ message, type, param, code, older }: FaultText): ErrorResponse['error'] {
  return older ? { code, message, param, type } : { message, type, param, code };
}
