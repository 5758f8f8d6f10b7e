import { FAULTS, type Fault, type FaultCode, type FaultFacts } from '../../../kernel/errors.ts';
import type { ErrorResponse } from '../../../wire/openai/error-response.ts';
import { FAULT_TEXTS, type Asker, type FaultText } from './fault-texts.ts';

/** A fault as it goes over the wire. */
export interface RenderedFault {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ErrorResponse;
}

/** Puts a fault into OpenAI's words: status, headers, and a body whose keys are in its order. */
export function renderFault<C extends FaultCode>(
  fault: { readonly code: C; readonly facts: FaultFacts[C] },
  asker: Asker,
): RenderedFault {
  const text = FAULT_TEXTS[fault.code](fault.facts, asker);
  return {
    status: FAULTS[fault.code].status,
    headers: headersOf(fault as Fault),
    body: { error: inOrder(text) },
  };
}

function inOrder({ message, type, param, code, older }: FaultText): ErrorResponse['error'] {
  return older ? { code, message, param, type } : { message, type, param, code };
}

function headersOf(fault: Fault): Record<string, string> {
  const headers: Record<string, string> = {};
  if ('retryAfter' in fault.facts) {
    headers['retry-after'] = String(Math.max(1, Math.ceil(fault.facts.retryAfter)));
  }
  const { status, retryable } = FAULTS[fault.code];
  // Official clients retry every 429 and 5xx unless they are told that it is no use.
  if (!retryable && (status === 429 || status >= 500)) headers['x-should-retry'] = 'false';
  if (fault.code === 'method_not_allowed') headers['allow'] = fault.facts.allowed.join(', ');
  if (fault.code === 'range_not_satisfiable') {
    headers['content-range'] = `bytes */${fault.facts.bytes}`;
  }
  return headers;
}
