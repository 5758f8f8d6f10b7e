import type { SizeTrouble } from './size-bounds.ts';

/** A fault whose name says it all. */
type NoFacts = Readonly<Record<string, never>>;

/**
 * Why a URL of a picture was not fetched: `off`, nothing ever is; `url`, it is no plain http(s) URL;
 * `port`, one that serves no web pages; `address`, its host has no address in the public network, or
 * none at all; `redirects`, too many; `unreachable`, no connection, or one that broke; `slow`, it took
 * too long; `status`, the answer was no success.
 */
export type FetchTrouble =
  'off' | 'url' | 'port' | 'address' | 'redirects' | 'unreachable' | 'slow' | 'status';

/**
 * Everything that can go wrong in front of a user, by name. A dialect renders each of these in its
 * own words; nothing else ever reaches the wire.
 */
export interface FaultFacts {
  // who is asking
  missing_key: NoFacts;
  wrong_key: { readonly shown: string };
  /** `expiredAt` in Unix milliseconds. */
  key_expired: { readonly expiredAt: number };
  forbidden: { readonly scope: string };
  /** The session whose cookie is shown has ended, or its key works no longer. */
  session_ended: NoFacts;
  /** It was used, has expired, or never was. */
  sign_in_link_unusable: NoFacts;
  /** A cookie came from a page of another origin, or without the token that our own page knows. */
  csrf_failed: { readonly trouble: 'origin' | 'token' };
  // the request itself
  unknown_url: { readonly method: string; readonly path: string };
  method_not_allowed: {
    readonly method: string;
    readonly path: string;
    readonly allowed: readonly string[];
  };
  unparsable_json: NoFacts;
  unparsable_form: NoFacts;
  unsupported_media_type: { readonly contentType: string | undefined; readonly accepted: string };
  body_too_large: { readonly limit: number };
  /** `what` are the files, where there are too many of these. */
  too_many_parts: { readonly limit: number; readonly what?: 'files' };
  /** The client sent nothing for so many seconds. */
  upload_stalled: { readonly seconds: number };
  missing_parameter: { readonly param: string };
  unknown_parameter: { readonly param: string };
  /** `expected` and `got` are words of the field: `an integer`, `a string`. */
  wrong_type: { readonly param: string; readonly expected: string; readonly got: string };
  invalid_value: {
    readonly param: string;
    readonly value: string;
    readonly supported: readonly string[];
  };
  /** `expected` follows “must be”: `a date`. */
  malformed_value: { readonly param: string; readonly expected: string };
  integer_below_min: { readonly param: string; readonly min: number; readonly got: number };
  integer_above_max: { readonly param: string; readonly max: number; readonly got: number };
  empty_string: { readonly param: string };
  /** Several at once, for dialects that name them all; in the order of the schema. */
  invalid_parameters: { readonly faults: readonly [Fault, ...Fault[]] };
  /** More or fewer pictures were asked for than the one that the model draws at a time. */
  single_picture_only: { readonly model: string; readonly got: number };
  prompt_too_long: { readonly max: number; readonly length: number; readonly model: string };
  size_not_supported: {
    readonly model: string;
    readonly size: string;
    readonly supported: readonly string[];
  };
  /** A size that is out of the bounds within which the model takes any. */
  size_out_of_bounds: {
    /** `size` when left out, as in what is older than this fact. */
    readonly param?: string;
    readonly size: string;
    readonly trouble: SizeTrouble;
  };
  string_too_long: { readonly param: string; readonly max: number; readonly length: number };
  empty_array: { readonly param: string };
  array_too_long: { readonly param: string; readonly max: number; readonly length: number };
  /** A parameter that others of the model's family take. */
  parameter_not_supported: { readonly model: string; readonly param: string };
  /** There is no transparency in this format. */
  transparency_not_supported: { readonly param?: string; readonly format: string };
  /** PNG loses nothing, so there is nothing to choose. */
  png_not_compressible: { readonly param?: string };
  /** Of several pictures nobody could tell which one an event is about. */
  streaming_single_picture_only: { readonly got: number };
  /** States on the way come as events only. */
  partials_without_stream: NoFacts;
  /** `feature` is what it was to do, in the words of a dialect that has names for that. */
  unknown_model: {
    /** `model` when left out. */
    readonly param?: string;
    readonly model: string;
    readonly supported: readonly string[];
    readonly feature?: string;
  };
  // pictures that came with it; `param` is `image` or `mask`
  unsupported_file_type: {
    readonly param: string;
    readonly contentType: string;
    readonly supported: readonly string[];
  };
  /** Not a whole PNG, or not below `limit` bytes. */
  not_a_png: { readonly param: string; readonly limit: number };
  /** More pixels than are read; `max` is the longest edge. */
  image_too_large: {
    readonly param: string;
    readonly max: number;
    readonly width: number;
    readonly height: number;
  };
  image_not_square: { readonly width: number; readonly height: number };
  /** `got` and `supported` are modes such as `RGB`. */
  image_without_alpha: { readonly supported: readonly string[]; readonly got: string };
  mask_without_alpha: NoFacts;
  mask_size_mismatch: NoFacts;
  /** The picture at this place, counted from 1, is none that can be read. */
  unusable_image: { readonly index: number };
  /**
   * The engine cannot see what it is to change, and nothing says where it is; `why` says more, in a
   * sentence. Where a mask came, it is another picture that it cannot make out.
   */
  edit_needs_mask: { readonly why?: string; readonly masked?: true };
  /** A conversation was to go on with an edit, and there is no picture in it. */
  edit_without_picture: NoFacts;
  // pictures that a client named instead of sending them
  /** All that a team may keep; in bytes. */
  assets_full: { readonly limit: number };
  /** There is no asset and no picture of this name or link for whoever asks. */
  picture_not_found: { readonly param: string };
  /** `status` is HTTP's, of a public server only. */
  picture_not_fetched: {
    readonly param: string;
    readonly url: string;
    readonly trouble: FetchTrouble;
    readonly status?: number;
  };
  /** Not of the form of a data URL, or what it holds is not encoded as it says. */
  data_url_invalid: { readonly param: string; readonly trouble: 'form' | 'encoding' };
  /** No whole picture in one of these formats. */
  not_a_picture: { readonly param: string; readonly supported: readonly string[] };
  /** More than `limit` bytes. */
  picture_file_too_large: { readonly param: string; readonly limit: number };
  model_not_found: { readonly model: string };
  not_found: { readonly what: string; readonly id: string };
  // conversations
  /** There is no response of this id for whoever asks. */
  response_not_found: { readonly id: string };
  /** The same of the one that a request goes on from. */
  previous_response_not_found: { readonly id: string };
  /** What a request goes on from is still being drawn. */
  response_under_way: { readonly id: string };
  /** Its client waits for it, and cancels it by leaving. */
  response_not_cancellable: NoFacts;
  /** Something earlier of a conversation that a request refers to. */
  item_not_found: { readonly id: string };
  /** An id with other characters than letters, digits, `_` and `-`. */
  malformed_id: { readonly param: string; readonly value: string };
  /** A choice among tools that are not there. */
  tool_choice_not_found: { readonly choice: string };
  /** Known, but of no use here. */
  unsupported_parameter: { readonly param: string };
  /** What makes sense only together with another parameter. */
  parameter_needs: { readonly param: string; readonly needed: string };
  /** What is still being drawn cannot be deleted. */
  record_under_way: { readonly id: string };
  idempotency_mismatch: NoFacts;
  // links to pictures
  /** The signature is missing or belongs to another picture, another time or another server. */
  link_invalid: NoFacts;
  /** `expiredAt` in Unix milliseconds. */
  link_expired: { readonly expiredAt: number };
  /** The link is good, but the picture has been deleted. */
  image_gone: NoFacts;
  range_not_satisfiable: { readonly bytes: number };
  // policy, money, load
  content_policy: {
    readonly stage: 'prompt' | 'revised_prompt' | 'image';
    /** Left out by what is older than this fact. */
    readonly model?: string;
    /** It is one of the GPT Image family, whatever its id. */
    readonly gptImage?: boolean;
    /** For the operator, in OpenAI's names; the client is not told. */
    readonly categories?: readonly string[];
  };
  /** Nobody could judge the prompt, and the operator wants no picture without a verdict. */
  policy_unavailable: NoFacts;
  /** Words were wanted, and the chat endpoint had none. */
  planner_failed: NoFacts;
  /** The team has too few credits; amounts are credits. */
  quota_exhausted: { readonly required: number; readonly available: number };
  /** What this member of the team may spend is spent; amounts are credits. */
  member_limit_reached: { readonly required: number; readonly available: number };
  /** What this key may spend in a calendar month (UTC) is spent; `resetsAt` in Unix milliseconds. */
  budget_exhausted: {
    readonly required: number;
    readonly available: number;
    readonly resetsAt: number;
  };
  /** The default team, to which the first key belongs. */
  team_not_removable: NoFacts;
  /** The owner of the machine is an admin of every team. */
  owner_fixed: NoFacts;
  already_member: { readonly userId: string };
  /** A key that manages was asked for a member who is no admin of the team. */
  member_not_admin: { readonly scope: string };
  /** In Unix milliseconds; `latest` is `null` unless whoever gives the key loses theirs then. */
  expiry_out_of_range: { readonly after: number; readonly latest: number | null };
  /** Nobody set a price for this, so it is not for sale. */
  price_missing: { readonly model: string; readonly quality: string; readonly size: string };
  /** `retryAfter` in seconds. */
  rate_limited: {
    readonly unit: 'requests' | 'images';
    readonly limit: number;
    readonly used: number;
    readonly retryAfter: number;
  };
  /** More at once than the key may ever use up within a minute: trying again is no use. */
  over_rate_limit: {
    readonly unit: 'requests' | 'images';
    readonly limit: number;
    readonly requested: number;
  };
  overloaded: { readonly retryAfter: number };
  shutting_down: { readonly retryAfter: number };
  // ours
  engine_failed: { readonly engine: string };
  /**
   * The local model that draws this id cannot be used, and asking again is no use; `trouble` names the
   * file, setting or command that mends it, in a sentence or two.
   */
  model_unusable: { readonly model: string; readonly trouble: string };
  /** The same, for want of memory or because its process died: the next try may well be drawn. */
  model_stopped: { readonly model: string; readonly trouble: string };
  // the models of the machine, for whoever manages it
  /** Nothing is fetched before somebody has accepted the licence; `url` is where it stands. */
  licence_not_accepted: {
    readonly model: string;
    readonly licence: string;
    readonly url: string | null;
  };
  /** Nobody could draw by it, or nobody knows the rules of the id; `trouble` says more, in sentences. */
  binding_refused: { readonly trouble: string };
  /** What is asked cannot be done as things are; `trouble` says why and what could be done, in sentences. */
  local_model_refused: { readonly trouble: string };
  storage_full: NoFacts;
  cancelled: NoFacts;
  internal: NoFacts;
}

/** A name of {@link FaultFacts}. */
export type FaultCode = keyof FaultFacts;

/** The HTTP status and nature of each fault. One row per name, and the only such table. */
export const FAULTS = {
  missing_key: { status: 401, retryable: false },
  wrong_key: { status: 401, retryable: false },
  key_expired: { status: 401, retryable: false },
  forbidden: { status: 403, retryable: false },
  session_ended: { status: 401, retryable: false },
  sign_in_link_unusable: { status: 401, retryable: false },
  csrf_failed: { status: 403, retryable: false },
  unknown_url: { status: 404, retryable: false },
  method_not_allowed: { status: 405, retryable: false },
  unparsable_json: { status: 400, retryable: false },
  unparsable_form: { status: 400, retryable: false },
  unsupported_media_type: { status: 400, retryable: false },
  body_too_large: { status: 413, retryable: false },
  too_many_parts: { status: 400, retryable: false },
  upload_stalled: { status: 408, retryable: true },
  missing_parameter: { status: 400, retryable: false },
  unknown_parameter: { status: 400, retryable: false },
  wrong_type: { status: 400, retryable: false },
  invalid_value: { status: 400, retryable: false },
  malformed_value: { status: 400, retryable: false },
  integer_below_min: { status: 400, retryable: false },
  integer_above_max: { status: 400, retryable: false },
  empty_string: { status: 400, retryable: false },
  invalid_parameters: { status: 400, retryable: false },
  single_picture_only: { status: 400, retryable: false },
  prompt_too_long: { status: 400, retryable: false },
  size_not_supported: { status: 400, retryable: false },
  size_out_of_bounds: { status: 400, retryable: false },
  string_too_long: { status: 400, retryable: false },
  empty_array: { status: 400, retryable: false },
  array_too_long: { status: 400, retryable: false },
  parameter_not_supported: { status: 400, retryable: false },
  transparency_not_supported: { status: 400, retryable: false },
  png_not_compressible: { status: 400, retryable: false },
  streaming_single_picture_only: { status: 400, retryable: false },
  partials_without_stream: { status: 400, retryable: false },
  unknown_model: { status: 400, retryable: false },
  unsupported_file_type: { status: 400, retryable: false },
  not_a_png: { status: 400, retryable: false },
  image_too_large: { status: 400, retryable: false },
  image_not_square: { status: 400, retryable: false },
  image_without_alpha: { status: 400, retryable: false },
  mask_without_alpha: { status: 400, retryable: false },
  mask_size_mismatch: { status: 400, retryable: false },
  unusable_image: { status: 400, retryable: false },
  edit_needs_mask: { status: 400, retryable: false },
  edit_without_picture: { status: 400, retryable: false },
  assets_full: { status: 403, retryable: false },
  picture_not_found: { status: 404, retryable: false },
  picture_not_fetched: { status: 400, retryable: false },
  data_url_invalid: { status: 400, retryable: false },
  not_a_picture: { status: 400, retryable: false },
  picture_file_too_large: { status: 413, retryable: false },
  model_not_found: { status: 404, retryable: false },
  not_found: { status: 404, retryable: false },
  response_not_found: { status: 404, retryable: false },
  previous_response_not_found: { status: 400, retryable: false },
  response_under_way: { status: 409, retryable: false },
  response_not_cancellable: { status: 400, retryable: false },
  item_not_found: { status: 404, retryable: false },
  malformed_id: { status: 400, retryable: false },
  tool_choice_not_found: { status: 400, retryable: false },
  unsupported_parameter: { status: 400, retryable: false },
  parameter_needs: { status: 400, retryable: false },
  record_under_way: { status: 409, retryable: false },
  idempotency_mismatch: { status: 400, retryable: false },
  link_invalid: { status: 403, retryable: false },
  link_expired: { status: 403, retryable: false },
  image_gone: { status: 410, retryable: false },
  range_not_satisfiable: { status: 416, retryable: false },
  content_policy: { status: 400, retryable: false },
  policy_unavailable: { status: 503, retryable: true },
  planner_failed: { status: 503, retryable: true },
  quota_exhausted: { status: 429, retryable: false },
  member_limit_reached: { status: 429, retryable: false },
  budget_exhausted: { status: 400, retryable: false },
  team_not_removable: { status: 400, retryable: false },
  owner_fixed: { status: 400, retryable: false },
  already_member: { status: 400, retryable: false },
  member_not_admin: { status: 400, retryable: false },
  expiry_out_of_range: { status: 400, retryable: false },
  price_missing: { status: 400, retryable: false },
  rate_limited: { status: 429, retryable: true },
  over_rate_limit: { status: 400, retryable: false },
  overloaded: { status: 429, retryable: true },
  shutting_down: { status: 503, retryable: true },
  engine_failed: { status: 500, retryable: true },
  model_unusable: { status: 503, retryable: false },
  model_stopped: { status: 503, retryable: true },
  licence_not_accepted: { status: 400, retryable: false },
  binding_refused: { status: 400, retryable: false },
  local_model_refused: { status: 409, retryable: false },
  storage_full: { status: 500, retryable: false },
  cancelled: { status: 499, retryable: true },
  internal: { status: 500, retryable: true },
} as const satisfies Record<FaultCode, { status: number; retryable: boolean }>;

/** A fault together with its facts, as plain data: fit for a record, a queue event or a renderer. */
export type Fault = {
  [C in FaultCode]: { readonly code: C; readonly facts: FaultFacts[C] };
}[FaultCode];

/**
 * The one error class that carries a {@link Fault}. Whatever else is thrown is a bug and is shown
 * to the user as `internal`.
 */
export class GalaError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, options?: { readonly cause?: unknown }) {
    super(`${fault.code} ${JSON.stringify(fault.facts)}`, options);
    this.name = 'GalaError';
    this.fault = fault;
  }
}

/** Builds the error for a fault: `throw fault('empty_string', { param: 'prompt' })`. */
export function fault<C extends FaultCode>(
  code: C,
  facts: FaultFacts[C],
  options?: { readonly cause?: unknown },
): GalaError {
  return new GalaError({ code, facts } as Fault, options);
}

/** The fault inside anything thrown; a stranger becomes `internal`, an abort becomes `cancelled`. */
export function faultOf(error: unknown): Fault {
  if (error instanceof GalaError) return error.fault;
  if (error instanceof Error && error.name === 'AbortError')
    return { code: 'cancelled', facts: {} };
  return { code: 'internal', facts: {} };
}
