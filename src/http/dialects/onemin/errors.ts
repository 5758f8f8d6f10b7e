import { FAULTS, type Fault, type FaultCode } from '../../../kernel/errors.ts';
import type { OneminError } from '../../../wire/onemin/error-response.ts';
import { faultHeaders, type RenderFault } from '../../replies/fault-renderer.ts';
import { plainMessage } from '../../replies/plain-messages.ts';

/** What its clients know by another name, where any name was ever seen; the rest keeps Gala's. */
const CODES: Partial<Record<FaultCode, string>> = {
  missing_key: 'INVALID_API_KEY',
  wrong_key: 'INVALID_API_KEY',
  key_expired: 'API_KEY_NOT_ACTIVE',
  unknown_model: 'UNSUPPORTED_MODEL',
  quota_exhausted: 'INSUFFICIENT_CREDITS',
  member_limit_reached: 'INSUFFICIENT_CREDITS',
  budget_exhausted: 'INSUFFICIENT_CREDITS',
  rate_limited: 'TOO_MANY_REQUESTS',
  over_rate_limit: 'TOO_MANY_REQUESTS',
  content_policy: 'CONTENT_POLICY_VIOLATION',
  internal: 'INTERNAL_SERVER_ERROR',
};

/** Which part of a request a fault is about that does not say so itself. */
const PLACES: Partial<Record<FaultCode, string>> = {
  single_picture_only: 'promptObject.n',
  prompt_too_long: 'promptObject.prompt',
  size_not_supported: 'promptObject.size',
  size_out_of_bounds: 'promptObject.size',
  transparency_not_supported: 'promptObject.background',
};

/** Puts a fault into the words of 1min.ai's API: `{code, message}`. */
export const renderFault = ((fault: Fault) => {
  const code = CODES[fault.code] ?? fault.code.toUpperCase();
  const body: OneminError = { code, message: messageOf(fault) };
  const status = code === 'INSUFFICIENT_CREDITS' ? 402 : FAULTS[fault.code].status;
  return { status, headers: faultHeaders(fault), body };
}) satisfies RenderFault;

/** The text that its clients know, where any was ever seen; else Gala's plain one. */
function messageOf(fault: Fault): string {
  switch (fault.code) {
    case 'missing_key':
    case 'wrong_key':
      return 'Invalid API Key';
    case 'key_expired':
      return `The api key is not active. ${plainMessage(fault)}`;
    case 'quota_exhausted':
      return shortage('Team', fault.facts);
    case 'member_limit_reached':
      return shortage('Member', fault.facts);
    case 'budget_exhausted':
      return shortage('API Key', fault.facts);
    case 'unknown_model': {
      const { model, feature } = fault.facts;
      if (feature !== undefined) return `Invalid model ${model} for AI feature ${feature}!`;
      break;
    }
    default:
  }
  const place = PLACES[fault.code];
  return place === undefined ? plainMessage(fault) : `${place}: ${plainMessage(fault)}`;
}

function shortage(
  whose: string,
  { required, available }: { readonly required: number; readonly available: number },
): string {
  return `The feature requires ${required} credits, but the ${whose} only has ${available} credits`;
}
