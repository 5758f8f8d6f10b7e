import type { FaultCode, FaultFacts } from '../../../../kernel/errors.ts';
import type { SizeTrouble } from '../../../../kernel/size-bounds.ts';
import type { Asker } from '../../../replies/fault-renderer.ts';
import { FETCH_TROUBLES, PLAIN_MESSAGES as PLAIN } from '../../../replies/plain-messages.ts';

/** An error in the words of OpenAI's API, before its keys are put in order. */
export interface FaultText {
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
  /**
   * The image service's own older checks print `code, message, param, type`; everything else,
   * including what is refused before that service is reached, prints `message, type, param, code`.
   */
  readonly older?: true;
}

/** What a text says about the asker. */
export type TextAsker = Pick<Asker, 'organization'>;

type Texts = {
  readonly [C in FaultCode]: (facts: FaultFacts[C], asker: TextAsker) => FaultText;
};

const request = (
  message: string,
  param: string | null = null,
  code: string | null = null,
): FaultText => ({ message, type: 'invalid_request_error', param, code });

const server = (message: string, code: string | null = null): FaultText => ({
  message,
  type: 'server_error',
  param: null,
  code,
});

/** What the service behind the GPT Image models refuses itself. */
const user = (
  message: string,
  param: string | null = null,
  code: string | null = null,
): FaultText => ({ message, type: 'image_generation_user_error', param, code });

const mask = (trouble: string): FaultText =>
  user(`Invalid mask image format - ${trouble}`, null, 'invalid_mask_image_format');

const older = (text: FaultText): FaultText => ({ ...text, older: true });

const SORRY = 'The server had an error while processing your request. Sorry about that!';

const SAFETY = 'Your request was rejected as a result of our safety system.';

const GPT_SAFETY = 'Your request was rejected by the safety system.';

/** The categories without their subdivisions: `sexual` for `sexual/minors`. */
function violations(categories: readonly string[] = []): string {
  const names = new Set(categories.map((category) => category.split('/')[0]));
  return names.size === 0 ? '' : ` safety_violations=[${[...names].join(', ')}].`;
}

const POLICY = {
  prompt: `${SAFETY} Your prompt may contain text that is not allowed by our safety system.`,
  revised_prompt: `${SAFETY} Image descriptions generated from your prompt may contain text that is not allowed by our safety system. If you believe this was done in error, your request may succeed if retried, or by adjusting your prompt.`,
  image: 'This request has been blocked by our content filters.',
} as const;

const SIZE_TROUBLES: Readonly<Record<SizeTrouble, string>> = {
  form: 'Expected a value such as 1024x1024.',
  divisibility: 'Width and height must both be divisible by 16.',
  edge: 'The longest edge must be less than or equal to 3840.',
  ratio: 'The longest edge must not be more than three times the shortest one.',
  too_few_pixels: 'Requested resolution is below the current minimum pixel budget.',
  too_many_pixels: 'Requested resolution exceeds the current maximum pixel budget.',
};

const NO_QUOTA: FaultText = {
  message:
    'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
  type: 'insufficient_quota',
  param: null,
  code: 'insufficient_quota',
};

/** One literal per fault. Where OpenAI has none, Gala's own, plain and in the same form. */
const FAULT_TEXTS: Texts = {
  missing_key: () =>
    request(
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys.",
    ),
  wrong_key: ({ shown }) =>
    request(
      `Incorrect API key provided: ${shown}. You can find your API key at https://platform.openai.com/account/api-keys.`,
      null,
      'invalid_api_key',
    ),
  key_expired: (facts) => request(PLAIN.key_expired(facts), null, 'expired_api_key'),
  forbidden: ({ scope }) =>
    request(
      `You have insufficient permissions for this operation. Missing scopes: ${scope}. Check that your API key has the necessary scopes.`,
      null,
      'insufficient_permissions',
    ),
  session_ended: (facts) => request(PLAIN.session_ended(facts), null, 'session_ended'),
  sign_in_link_unusable: (facts) =>
    request(PLAIN.sign_in_link_unusable(facts), 'token', 'sign_in_link_unusable'),
  csrf_failed: (facts) => request(PLAIN.csrf_failed(facts), null, 'csrf_failed'),
  unknown_url: ({ method, path }) => request(`Invalid URL (${method} ${path})`),
  method_not_allowed: ({ method, path }) =>
    older(
      request(
        `Not allowed to ${method} on ${path}. (HINT: Perhaps you meant to use a different HTTP method?)`,
      ),
    ),
  unparsable_json: () =>
    request(
      "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON. If you have trouble figuring out how to fix this, please contact us through our help center at help.openai.com.)",
    ),
  unparsable_form: () => request('Could not parse multipart form'),
  unsupported_media_type: ({ contentType, accepted }) =>
    request(
      contentType === undefined
        ? `Missing content type. This API method only accepts '${accepted}' requests, but you specified no 'Content-Type' header. Please try again with a supported content type.`
        : `Unsupported content type: '${contentType}'. This API method only accepts '${accepted}' requests, but you specified the header 'Content-Type: ${contentType}'. Please try again with a supported content type.`,
      null,
      'unsupported_content_type',
    ),
  body_too_large: ({ limit }) => server(`Maximum content size limit (${limit}) exceeded`),
  too_many_parts: (facts) => request(PLAIN.too_many_parts(facts)),
  upload_stalled: (facts) => request(PLAIN.upload_stalled(facts)),
  missing_parameter: ({ param }) =>
    request(`Missing required parameter: '${param}'.`, param, 'missing_required_parameter'),
  unknown_parameter: ({ param }) =>
    request(`Unknown parameter: '${param}'.`, param, 'unknown_parameter'),
  wrong_type: ({ param, expected, got }) =>
    request(
      `Invalid type for '${param}': expected ${expected}, but got ${got} instead.`,
      param,
      'invalid_type',
    ),
  invalid_value: ({ param, value, supported }) =>
    request(`Invalid value: '${value}'. ${supportedValues(supported)}`, param, 'invalid_value'),
  malformed_value: (facts) => request(PLAIN.malformed_value(facts), facts.param, 'invalid_value'),
  integer_below_min: ({ param, min, got }) =>
    request(
      `Invalid '${param}': integer below minimum value. Expected a value >= ${min}, but got ${got} instead.`,
      param,
      'integer_below_min_value',
    ),
  integer_above_max: ({ param, max, got }) =>
    request(
      `Invalid '${param}': integer above maximum value. Expected a value <= ${max}, but got ${got} instead.`,
      param,
      'integer_above_max_value',
    ),
  empty_string: ({ param }) =>
    request(
      `Invalid '${param}': empty string. Expected a string with minimum length 1, but got an empty string instead.`,
      param,
      'empty_string',
    ),
  // OpenAI names one at a time.
  invalid_parameters: ({ faults: [first] }, asker) => faultText(first, asker),
  single_picture_only: () => older(request('You must provide n=1 for this model.')),
  prompt_too_long: ({ max, length }) =>
    older(
      request(
        `Prompt must be length ${max} or less. Your prompt length is ${length}. Please reduce your prompt length.`,
      ),
    ),
  size_not_supported: () =>
    older(request('The size is not supported by this model.', null, 'invalid_size')),
  size_out_of_bounds: ({ param = 'size', size, trouble }) =>
    request(`Invalid size '${size}'. ${SIZE_TROUBLES[trouble]}`, param, 'invalid_value'),
  string_too_long: ({ param, max, length }) =>
    request(
      `Invalid '${param}': string too long. Expected a string with maximum length ${max}, but got a string with length ${length} instead.`,
      param,
      'string_above_max_length',
    ),
  empty_array: ({ param }) =>
    request(
      `Invalid '${param}': empty array. Expected an array with minimum length 1, but got an empty array instead.`,
      param,
      'empty_array',
    ),
  array_too_long: ({ param, max, length }) =>
    request(
      `Invalid '${param}': array too long. Expected an array with maximum length ${max}, but got an array with length ${length} instead.`,
      param,
      'array_above_max_length',
    ),
  parameter_not_supported: ({ model, param }) =>
    user(
      `The model '${model}' does not support the '${param}' parameter.`,
      param,
      `invalid_${param.slice(param.lastIndexOf('.') + 1)}_model`,
    ),
  transparency_not_supported: ({ param = 'background', format }) =>
    user(
      `Transparent background is not supported for output format '${format}'.`,
      param,
      'invalid_value',
    ),
  png_not_compressible: ({ param = 'output_compression' }) =>
    user(
      'Compression less than 100 is not supported for PNG output format.',
      param,
      'invalid_png_output_compression',
    ),
  streaming_single_picture_only: () =>
    user('Streaming is only supported with n=1.', 'input', 'unsupported_parameter'),
  partials_without_stream: (facts) =>
    request(PLAIN.partials_without_stream(facts), 'partial_images', 'unsupported_parameter'),
  unknown_model: ({ param = 'model', model, supported }) =>
    request(`Invalid value: '${model}'. ${supportedValues(supported)}`, param, 'invalid_value'),
  unsupported_file_type: ({ param, contentType, supported }) =>
    request(
      `Invalid file '${param}': unsupported mimetype ('${contentType}'). Supported file formats are ${listed(supported)}.`,
      param,
      'unsupported_file_mimetype',
    ),
  not_a_png: ({ param, limit }) =>
    older(request(`Uploaded ${param} must be a PNG and less than ${limit / 1024 ** 2} MB.`)),
  image_too_large: ({ param, max, width, height }) =>
    older(
      request(
        `Invalid input ${param} - expected at most ${max}x${max} pixels, got ${width}x${height} instead.`,
      ),
    ),
  image_not_square: ({ width, height }) =>
    older(
      request(
        `Invalid input image - expected an image with equal width and height, got ${width}x${height} instead.`,
      ),
    ),
  image_without_alpha: ({ supported, got }) =>
    older(
      request(
        `Invalid input image - format must be in [${supported.map((mode) => `'${mode}'`).join(', ')}], got ${got}.`,
      ),
    ),
  mask_without_alpha: () => mask('mask image missing alpha channel'),
  mask_size_mismatch: () => mask('mask size does not match image size'),
  assets_full: (facts) => request(PLAIN.assets_full(facts), null, 'assets_full'),
  picture_not_found: (facts) => request(PLAIN.picture_not_found(facts), facts.param, 'not_found'),
  picture_not_fetched: (facts) => notDownloaded(facts),
  data_url_invalid: (facts) =>
    request(PLAIN.data_url_invalid(facts), facts.param, 'invalid_base64_image'),
  not_a_picture: (facts) =>
    request(PLAIN.not_a_picture(facts), facts.param, 'invalid_image_format'),
  picture_file_too_large: (facts) =>
    request(PLAIN.picture_file_too_large(facts), facts.param, 'image_file_too_large'),
  unusable_image: ({ index }) =>
    user(
      `Invalid image file or mode for image ${index}, please check your image file.`,
      null,
      'invalid_image_file',
    ),
  edit_needs_mask: (facts) => user(PLAIN.edit_needs_mask(facts), 'mask', 'mask_required'),
  edit_without_picture: (facts) =>
    request(PLAIN.edit_without_picture(facts), 'tools[0].action', 'image_required'),
  model_not_found: ({ model }) =>
    request(
      `The model \`${model}\` does not exist or you do not have access to it.`,
      null,
      'model_not_found',
    ),
  not_found: ({ what, id }) => request(`No such ${what}: ${id}`, 'id'),
  response_not_found: ({ id }) => request(`Response with id '${id}' not found.`),
  previous_response_not_found: ({ id }) =>
    request(
      `Previous response with id '${id}' not found.`,
      'previous_response_id',
      'previous_response_not_found',
    ),
  response_under_way: (facts) =>
    request(PLAIN.response_under_way(facts), 'previous_response_id', 'response_under_way'),
  response_not_cancellable: () => request('Cannot cancel a synchronous response.'),
  item_not_found: ({ id }) =>
    request(
      `Item with id '${id}' not found. Items are not persisted when \`store\` is set to false. Try again with \`store\` set to true, or remove this item from your input.`,
      'input',
    ),
  malformed_id: ({ param, value }) =>
    request(
      `Invalid '${param}': '${value}'. Expected an ID that contains letters, numbers, underscores, or dashes, but this value contained additional characters.`,
      param,
      'invalid_value',
    ),
  tool_choice_not_found: ({ choice }) =>
    request(`Tool choice '${choice}' not found in 'tools' parameter.`, 'tool_choice'),
  unsupported_parameter: ({ param }) =>
    request(
      `Unsupported parameter: '${param}' is not supported by this server.`,
      param,
      'unsupported_parameter',
    ),
  parameter_needs: ({ param, needed }) =>
    request(
      `The '${param}' parameter is only allowed when '${needed}' is enabled.`,
      param,
      'invalid_value',
    ),
  record_under_way: (facts) => request(PLAIN.record_under_way(facts), 'id', 'record_under_way'),
  idempotency_mismatch: (facts) =>
    request(PLAIN.idempotency_mismatch(facts), null, 'idempotency_key_reused'),
  link_invalid: (facts) => request(PLAIN.link_invalid(facts), null, 'invalid_link'),
  link_expired: (facts) => request(PLAIN.link_expired(facts), null, 'link_expired'),
  image_gone: (facts) => request(PLAIN.image_gone(facts), null, 'image_deleted'),
  range_not_satisfiable: (facts) => request(PLAIN.range_not_satisfiable(facts)),
  content_policy: ({ stage, gptImage, categories }) =>
    gptImage
      ? user(`${GPT_SAFETY}${violations(categories)}`, null, 'moderation_blocked')
      : older(request(POLICY[stage], null, 'content_policy_violation')),
  policy_unavailable: () => older(server(SORRY)),
  planner_failed: () => older(server(SORRY)),
  quota_exhausted: () => NO_QUOTA,
  member_limit_reached: () => NO_QUOTA,
  budget_exhausted: () =>
    older(request('Billing hard limit has been reached', null, 'billing_hard_limit_reached')),
  team_not_removable: (facts) => request(PLAIN.team_not_removable(facts), 'id'),
  owner_fixed: (facts) => request(PLAIN.owner_fixed(facts)),
  already_member: (facts) => request(PLAIN.already_member(facts), 'user_id', 'already_member'),
  member_not_admin: (facts) => request(PLAIN.member_not_admin(facts), 'scopes', 'member_not_admin'),
  expiry_out_of_range: (facts) =>
    request(PLAIN.expiry_out_of_range(facts), 'expires_at', 'invalid_value'),
  price_missing: (facts) => request(PLAIN.price_missing(facts), null, 'price_missing'),
  rate_limited: ({ unit, limit, used }, { organization }) => ({
    message: `Rate limit exceeded for ${unit} per minute in organization ${organization}. Limit: ${limit}/1min. Current: ${used}/1min. Please visit https://platform.openai.com/docs/guides/rate-limits to learn how to increase your rate limit.`,
    type: 'requests',
    param: null,
    code: 'rate_limit_exceeded',
    older: true,
  }),
  over_rate_limit: ({ unit, limit, requested }, { organization }) =>
    request(
      `Request too large in organization ${organization} on ${unit} per min: Limit ${limit}, Requested ${requested}. Ask for fewer at once; waiting does not help.`,
      'n',
      'rate_limit_exceeded',
    ),
  overloaded: () => older(server('The engine is currently overloaded. Please try again later.')),
  shutting_down: (facts) => server(PLAIN.shutting_down(facts)),
  engine_failed: () => older(server(SORRY)),
  model_unusable: (facts) => server(PLAIN.model_unusable(facts), 'model_unusable'),
  model_stopped: (facts) => server(PLAIN.model_stopped(facts), 'model_stopped'),
  licence_not_accepted: (facts) =>
    request(PLAIN.licence_not_accepted(facts), 'accept_licence', 'licence_not_accepted'),
  binding_refused: (facts) => request(PLAIN.binding_refused(facts), null, 'binding_refused'),
  local_model_refused: (facts) =>
    request(PLAIN.local_model_refused(facts), null, 'local_model_refused'),
  storage_full: (facts) => older(server(PLAIN.storage_full(facts))),
  cancelled: (facts) => older(server(PLAIN.cancelled(facts))),
  internal: () => older(server(SORRY)),
};

/** Where OpenAI names the answer's status, Gala says what else was in the way. */
function notDownloaded({
  param,
  url,
  trouble,
  status,
}: FaultFacts['picture_not_fetched']): FaultText {
  if (trouble === 'url') {
    return request(
      `Invalid '${param}'. Expected a valid URL, but got a value with an invalid format.`,
      param,
      'invalid_value',
    );
  }
  const download = (what: string): FaultText => request(what, 'url', 'invalid_value');
  if (trouble === 'slow') return download(`Timeout while downloading ${url}.`);
  const reason = FETCH_TROUBLES[trouble];
  const details =
    trouble === 'status'
      ? status === undefined
        ? ''
        : ` Upstream status code: ${status}.`
      : ` ${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
  return download(`Error while downloading ${url}.${details}`);
}

/** The text of any fault. */
export function faultText<C extends FaultCode>(
  { code, facts }: { readonly code: C; readonly facts: FaultFacts[C] },
  asker: TextAsker,
): FaultText {
  return FAULT_TEXTS[code](facts, asker);
}

/** `Value must be 'a'.` for one, `Supported values are: 'a', 'b', and 'c'.` for several. */
function supportedValues(values: readonly string[]): string {
  return values.length <= 1
    ? `Value must be ${listed(values)}.`
    : `Supported values are: ${listed(values)}.`;
}

/** `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`. */
function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`);
  if (quoted.length <= 2) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
}
