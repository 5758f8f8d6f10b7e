import type { Fault, FaultCode, FaultFacts } from '../../../kernel/errors.ts';
import { plainMessage } from '../../replies/plain-messages.ts';
import { validationLine } from './validation-lines.ts';

const INVALID_BODY = 'Body validation error';

const NO_KEY =
  'This request requires a valid API key. You can create a new API key on the Billing page: https://aimlapi.com/app/keys';

const NO_CREDITS =
  "You've run out of credits. Please top up your balance or update your payment method to continue: https://aimlapi.com/app/billing/";

/** The texts that AI/ML API documents. */
const LITERALS: { readonly [C in FaultCode]?: (facts: FaultFacts[C]) => string } = {
  missing_key: () => NO_KEY,
  wrong_key: () => NO_KEY,
  quota_exhausted: () => NO_CREDITS,
  rate_limited: () => 'Too Many Requests',
  overloaded: () => 'Too Many Requests',
  policy_unavailable: () => 'Service unavailable',
  planner_failed: () => 'Service unavailable',
  shutting_down: () => 'Service unavailable',
  engine_failed: () => 'Something wrong with the server. Please, try again later.',
  internal: () => 'Internal server error',
  // It passes on what OpenAI says to it, as text: its status and its JSON. Programs look for the code.
  content_policy: (facts) =>
    `400 ${JSON.stringify({
      code: 'content_policy_violation',
      message: plainMessage({ code: 'content_policy', facts }),
      param: null,
      type: 'invalid_request_error',
    })}`,
  invalid_parameters: ({ faults }) => [INVALID_BODY, ...faults.map(lineOf)].join('\n'),
};

/** What went wrong, in the words of AI/ML API where it has some, else in plain ones. */
export function messageOf(fault: Fault): string {
  const literal = literalOf(fault);
  if (literal !== undefined) return literal;
  const line = validationLine(fault);
  return line === undefined ? plainMessage(fault) : `${INVALID_BODY}\n${line}`;
}

function literalOf<C extends FaultCode>({
  code,
  facts,
}: Fault & { readonly code: C; readonly facts: FaultFacts[C] }): string | undefined {
  return LITERALS[code]?.(facts);
}

const lineOf = (fault: Fault): string => validationLine(fault) ?? plainMessage(fault);
