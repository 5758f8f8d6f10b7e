import type { Fault, FaultCode, FaultFacts, FetchTrouble } from '../../kernel/errors.ts';
import type { SizeTrouble } from '../../kernel/size-bounds.ts';

type Messages = { readonly [C in FaultCode]: (facts: FaultFacts[C]) => string };

const AGAIN = 'Nothing was charged; please try again.';

/** Never what a server on a private network said, nor whether there is one. */
export const FETCH_TROUBLES: Readonly<Record<FetchTrouble, string>> = {
  off: 'this server fetches nothing from the network; upload the picture instead',
  url: 'it must be an http:// or https:// URL without user name and password',
  port: 'only the ports 80 and 443 are allowed',
  address: 'its host has no public address',
  redirects: 'it redirects too many times',
  unreachable: 'no connection to its host came about, or it broke',
  slow: 'it took too long',
  status: 'its host did not answer with a picture',
};

const SIZE_TROUBLES: Readonly<Record<SizeTrouble, string>> = {
  form: 'a size is written as WIDTHxHEIGHT, such as 1024x1024',
  divisibility: 'width and height must be divisible by 16',
  edge: 'the longer edge may have at most 3840 pixels',
  ratio: 'the longer edge may be at most three times the shorter one',
  too_few_pixels: 'it has too few pixels',
  too_many_pixels: 'it has too many pixels',
};

const CSRF_TROUBLES: Readonly<Record<FaultFacts['csrf_failed']['trouble'], string>> = {
  origin:
    'Signing in, and the cookie of a session, are for the pages of this server alone, and this request came from elsewhere. Programs send an API key in the Authorization header instead. Behind a proxy, tell the server its address with GALA_PUBLIC_URL.',
  token:
    "This request came with the cookie of a session, but without its token in the header 'x-gala-csrf'. Reload the page; programs send an API key in the Authorization header instead.",
};

/** Of a refusal of which no more is known. */
export const UNSEEN = 'The engine of this model cannot see what in the picture is to change.';

/**
 * What went wrong, in plain English and nobody's wire format: for dialects whose original has no
 * text for it.
 */
export const PLAIN_MESSAGES: Messages = {
  missing_key: () => 'There is no API key in this request.',
  wrong_key: () => 'The API key is not valid.',
  key_expired: ({ expiredAt }) =>
    `This API key expired at ${timeOf(expiredAt)}. Use another one, or ask whoever gave it to you.`,
  forbidden: ({ scope }) => `This API key may not do this: it lacks the scope '${scope}'.`,
  session_ended: () =>
    'You are signed out: the session ended, or its API key works no longer. Sign in again.',
  sign_in_link_unusable: () =>
    'This sign-in link was used already, has expired, or never was one. Run gala link for a fresh one, or sign in with an API key.',
  csrf_failed: ({ trouble }) => CSRF_TROUBLES[trouble],
  unknown_url: ({ method, path }) => `Cannot ${method} ${path}`,
  method_not_allowed: ({ method, path, allowed }) =>
    `${path} does not take ${method}, but ${listed(allowed)}.`,
  unparsable_json: () => 'The body of the request is not a JSON object.',
  unparsable_form: () => 'The body of the request is not a whole multipart form.',
  unsupported_media_type: ({ contentType, accepted }) =>
    contentType === undefined
      ? `The request has no Content-Type; this path takes ${accepted}.`
      : `The Content-Type '${contentType}' is not supported; this path takes ${accepted}.`,
  body_too_large: ({ limit }) => `The body is too large: at most ${limit} bytes are read.`,
  too_many_parts: ({ limit, what = 'parts' }) =>
    `Too many ${what} in the multipart form: at most ${limit} are read.`,
  upload_stalled: ({ seconds }) =>
    `Timed out reading the request body: nothing came for ${seconds} seconds.`,
  missing_parameter: ({ param }) => `'${param}' is required.`,
  unknown_parameter: ({ param }) => `'${param}' is no parameter of this request.`,
  wrong_type: ({ param, expected, got }) => `'${param}' must be ${expected}, not ${got}.`,
  invalid_value: ({ param, value, supported }) =>
    `'${param}' must be ${oneOf(supported)}, not '${value}'.`,
  malformed_value: ({ param, expected }) => `'${param}' must be ${expected}.`,
  integer_below_min: ({ param, min, got }) => `'${param}' must be at least ${min}, not ${got}.`,
  integer_above_max: ({ param, max, got }) => `'${param}' must be at most ${max}, not ${got}.`,
  empty_string: ({ param }) => `'${param}' must not be empty.`,
  invalid_parameters: ({ faults }) => faults.map(plainMessage).join(' '),
  single_picture_only: ({ model, got }) =>
    `${model} draws one picture at a time, and ${got} were asked for.`,
  prompt_too_long: ({ model, max, length }) =>
    `The prompt is too long: ${model} takes at most ${max} characters, and this one has ${length}.`,
  size_not_supported: ({ model, size, supported }) =>
    `${model} does not draw in the size '${size}', but in ${oneOf(supported)}.`,
  size_out_of_bounds: ({ size, trouble }) =>
    `The size '${size}' is not possible: ${SIZE_TROUBLES[trouble]}.`,
  string_too_long: ({ param, max, length }) =>
    `'${param}' may have at most ${max} characters, and this one has ${length}.`,
  empty_array: ({ param }) => `'${param}' must not be empty.`,
  array_too_long: ({ param, max, length }) =>
    `'${param}' may hold at most ${max}, and ${length} came.`,
  parameter_not_supported: ({ model, param }) => `${model} does not take '${param}'.`,
  transparency_not_supported: ({ format }) =>
    `There is no transparency in ${format}: choose png or webp, or another background.`,
  png_not_compressible: () =>
    'PNG loses nothing, so it cannot be compressed further: choose jpeg or webp for a shorter file.',
  streaming_single_picture_only: ({ got }) =>
    `One picture at a time can be streamed, and ${got} were asked for.`,
  partials_without_stream: () =>
    "States on the way come as events only: send 'stream' with 'partial_images', or leave both out.",
  unknown_model: ({ model, supported }) =>
    `There is no model '${model}' for this; there is ${listed(supported)}.`,
  unsupported_file_type: ({ param, contentType, supported }) =>
    `The file '${param}' has the type '${contentType}'; ${listed(supported)} can be read.`,
  not_a_png: ({ param, limit }) =>
    `The ${param} must be a whole PNG of less than ${limit / 1024 ** 2} MB.`,
  image_too_large: ({ param, max, width, height }) =>
    `The ${param} is ${width}x${height}; at most ${max}x${max} pixels are read.`,
  image_not_square: ({ width, height }) => `The image must be square, not ${width}x${height}.`,
  image_without_alpha: ({ supported, got }) =>
    `The image must have one of the modes ${listed(supported)}, not ${got}; or send a mask.`,
  mask_without_alpha: () => 'The mask has no alpha channel.',
  mask_size_mismatch: () => 'The mask must have the same size as the image.',
  unusable_image: ({ index }) => `Image ${index} is not a whole PNG, JPEG or WebP.`,
  edit_needs_mask: ({ why = UNSEEN, masked }) =>
    masked
      ? `${why} Send the picture to be placed before an even or transparent background, or have this model drawn by an engine that understands photographs.`
      : `${why} Send a mask that is transparent where the picture is to change (in a conversation as the tool's input_image_mask), or have this model drawn by an engine that understands photographs.`,
  edit_without_picture: () =>
    "An edit was asked for, but there is no image in the conversation. Send one with the text, go on from a response that drew one, or let the action be 'generate' or 'auto'.",
  assets_full: ({ limit }) =>
    `The assets, files and responses of your team take all of the ${limit / 1024 ** 3} GB that they may. Delete some, or wait until they expire.`,
  picture_not_found: ({ param }) =>
    `There is no asset or picture that '${param}' could mean: it never was, has expired, was deleted, or is another team's.`,
  picture_not_fetched: ({ param, trouble, status }) =>
    `The URL in '${param}' was not fetched: ${FETCH_TROUBLES[trouble]}${status === undefined ? '' : ` (HTTP ${status})`}.`,
  data_url_invalid: ({ param, trouble }) =>
    trouble === 'form'
      ? `'${param}' must be a data URL such as data:image/png;base64,iVBORw0….`
      : `What '${param}' holds is not encoded as its data URL says.`,
  not_a_picture: ({ param, supported }) =>
    `What '${param}' holds is not a whole picture in one of the formats ${listed(supported)}.`,
  picture_file_too_large: ({ param, limit }) =>
    `The picture in '${param}' is too large: at most ${limit} bytes are read.`,
  model_not_found: ({ model }) => `There is no model '${model}' here.`,
  not_found: ({ what, id }) => `There is no ${what} '${id}'.`,
  response_not_found: ({ id }) => `There is no response '${id}'.`,
  previous_response_not_found: ({ id }) => `There is no response '${id}' to go on from.`,
  response_under_way: ({ id }) =>
    `The response '${id}' is still being drawn: wait until it is completed, or cancel it.`,
  response_not_cancellable: () =>
    'Only a response in the background can be cancelled; any other ends when its client leaves.',
  item_not_found: ({ id }) => `There is no item '${id}' to refer to.`,
  malformed_id: ({ param }) =>
    `'${param}' may contain letters, digits, underscores and dashes only.`,
  tool_choice_not_found: ({ choice }) => `There is no tool '${choice}' to choose.`,
  unsupported_parameter: ({ param }) => `This server does not support '${param}'.`,
  parameter_needs: ({ param, needed }) => `'${param}' makes sense only together with '${needed}'.`,
  record_under_way: ({ id }) =>
    `The request '${id}' is still under way. Delete it when it has ended.`,
  idempotency_mismatch: () =>
    'This Idempotency-Key was used before for another request. Use a new one, or send the same request again.',
  link_invalid: () =>
    'This image link is not valid: its signature is missing or does not fit. Copy the whole URL, including everything after the question mark.',
  link_expired: ({ expiredAt }) =>
    `This image link expired at ${timeOf(expiredAt)}. Links work for 60 minutes; ask for the record of the request to get a fresh one.`,
  image_gone: () => 'This image has been deleted.',
  range_not_satisfiable: ({ bytes }) =>
    `The requested range lies outside the image, which has ${bytes} bytes.`,
  content_policy: ({ stage }) =>
    stage === 'image'
      ? 'The picture was held back by the content policy of this server.'
      : 'The prompt is not allowed by the content policy of this server.',
  policy_unavailable: () => `The prompt could not be judged at the moment. ${AGAIN}`,
  planner_failed: () => `The conversation could not be answered at the moment. ${AGAIN}`,
  quota_exhausted: ({ required, available }) =>
    `The team has too few credits: ${required} are needed, ${available} are left.`,
  member_limit_reached: ({ required, available }) =>
    `Your limit within the team is reached: ${required} credits are needed, ${available} are left.`,
  budget_exhausted: ({ required, available, resetsAt }) =>
    `The monthly budget of this API key is spent: ${required} credits are needed, ${available} are left until ${timeOf(resetsAt)}.`,
  team_not_removable: () => 'The default team cannot be removed.',
  owner_fixed: () =>
    'The owner of this server is an admin of every team, and can be neither removed nor demoted.',
  already_member: ({ userId }) => `The user '${userId}' is a member of this team already.`,
  member_not_admin: ({ scope }) =>
    `Only a member with the role 'admin' may be given a key with the scope '${scope}'.`,
  expiry_out_of_range: ({ after, latest }) =>
    latest === null
      ? `'expires_at' must lie after ${timeOf(after)}.`
      : `'expires_at' must lie after ${timeOf(after)} and not after ${timeOf(latest)}, when the key that gives it expires.`,
  price_missing: ({ model, quality, size }) =>
    `This server has no price for the model '${model}' with quality '${quality}' and size '${size}'. Ask whoever runs it.`,
  rate_limited: ({ unit, limit, retryAfter }) =>
    `Too many ${unit}: this API key may ask for ${limit} a minute. Try again in ${Math.max(1, Math.ceil(retryAfter))} s.`,
  over_rate_limit: ({ unit, limit, requested }) =>
    `This API key may ask for ${limit} ${unit} a minute, and this request asks for ${requested} at once. Ask for fewer.`,
  overloaded: () => 'Too many requests are waiting to be drawn. Please try again later.',
  shutting_down: () => 'The server is shutting down. Please try again in a moment.',
  model_unusable: ({ model, trouble }) => `The model '${model}' cannot draw now. ${trouble}`,
  model_stopped: ({ model, trouble }) =>
    `The model '${model}' could not finish the picture. ${trouble} ${AGAIN}`,
  engine_failed: () => `The picture could not be drawn. ${AGAIN}`,
  licence_not_accepted: ({ model, licence, url }) =>
    `Nothing was fetched: the licence of ${model} (${licence}) was not accepted. Read it${url === null ? '' : ` at ${url}`}, and send "accept_licence": true.`,
  binding_refused: ({ trouble }) => trouble,
  local_model_refused: ({ trouble }) => trouble,
  storage_full: () => 'The server has no room left to store the image.',
  cancelled: () => 'The request was cancelled before its image was drawn.',
  internal: () => `Something is wrong with the server. ${AGAIN}`,
};

/** The plain message of any fault. */
export function plainMessage(fault: Fault): string {
  return messageOf(fault);
}

function messageOf<C extends FaultCode>({
  code,
  facts,
}: {
  readonly code: C;
  readonly facts: FaultFacts[C];
}): string {
  return PLAIN_MESSAGES[code](facts);
}

const timeOf = (ms: number): string => new Date(ms).toISOString();

/** `a`, `a and b`, `a, b and c`. */
const listed = (values: readonly string[]): string => joined(values, 'and');

/** `'a'`, `'a' or 'b'`, `'a', 'b' or 'c'`. */
const oneOf = (values: readonly string[]): string =>
  joined(
    values.map((value) => `'${value}'`),
    'or',
  );

function joined(values: readonly string[], last: string): string {
  if (values.length <= 1) return values[0] ?? 'nothing';
  return `${values.slice(0, -1).join(', ')} ${last} ${values.at(-1)}`;
}
