import { FAULTS, type Fault, type FaultCode, type FaultFacts } from '../../../kernel/errors.ts';
import type { OneminError } from '../../../wire/onemin/error-response.ts';
import { faultHeaders, type RenderFault } from '../../replies/fault-renderer.ts';
import { PLAIN_MESSAGES, plainMessage, UNSEEN } from '../../replies/plain-messages.ts';

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
  image_not_square: 'promptObject.imageUrl',
  mask_size_mismatch: 'promptObject.maskUrl',
  link_invalid: 'promptObject.imageUrl or promptObject.maskUrl',
  link_expired: 'promptObject.imageUrl or promptObject.maskUrl',
};

/** Puts a fault into the words of 1min.ai's API: `{code, message}`. */
export const renderFault = ((fault: Fault) => {
  const code = CODES[fault.code] ?? fault.code.toUpperCase();
  const body: OneminError = { code, message: messageOf(fault) };
  const status = code === 'INSUFFICIENT_CREDITS' ? 402 : FAULTS[fault.code].status;
  return { status, headers: faultHeaders(fault), body };
}) satisfies RenderFault;

type Texts = { readonly [C in FaultCode]?: (facts: FaultFacts[C]) => string };

/** The texts that its clients know, as far as any were ever seen. */
const TEXTS: Texts = {
  missing_key: () => 'Invalid API Key',
  wrong_key: () => 'Invalid API Key',
  key_expired: (facts) => `The api key is not active. ${PLAIN_MESSAGES.key_expired(facts)}`,
  unknown_model: (facts) =>
    facts.feature === undefined
      ? PLAIN_MESSAGES.unknown_model(facts)
      : `Invalid model ${facts.model} for AI feature ${facts.feature}!`,
  // Masks are the other way round here, and have a feature of their own.
  edit_needs_mask: ({ why = UNSEEN }) =>
    `${why} Use IMAGE_INPAINTER with a maskUrl that is white where the picture is to change, or have this model drawn by an engine that understands photographs.`,
  quota_exhausted: (facts) => shortage('Team', facts),
  member_limit_reached: (facts) => shortage('Member', facts),
  budget_exhausted: (facts) => shortage('API Key', facts),
};

function messageOf(fault: Fault): string {
  const message = knownText(fault) ?? plainMessage(fault);
  const place = PLACES[fault.code];
  return place === undefined ? message : `${place}: ${message}`;
}

function knownText<C extends FaultCode>({
  code,
  facts,
}: {
  readonly code: C;
  readonly facts: FaultFacts[C];
}): string | undefined {
  return TEXTS[code]?.(facts);
}

function shortage(
  whose: string,
  { required, available }: { readonly required: number; readonly available: number },
): string {
  return `The feature requires ${required} credits, but the ${whose} only has ${available} credits`;
}
