import { expect, test } from 'vitest';

import { FAULTS, type Fault, type FaultCode, type FaultFacts } from '../../../kernel/errors.ts';
import { errorResponse } from '../../../wire/openai/error-response.ts';
import { renderFault } from './errors.ts';

const ASKER = { organization: 'team_default' };

type Row<C extends FaultCode> = readonly [
  facts: FaultFacts[C],
  status: number,
  message: string,
  type: string,
  param: string | null,
  code: string | null,
  order?: 'code first',
];

const REQUEST = 'invalid_request_error';
const SORRY = 'The server had an error while processing your request. Sorry about that!';

const NO_QUOTA = [
  'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
  'insufficient_quota',
  null,
  'insufficient_quota',
] as const;

/** Every fault as it has to look on the wire. */
const LITERALS: { readonly [C in FaultCode]: Row<C> } = {
  missing_key: [
    {},
    401,
    "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys.",
    REQUEST,
    null,
    null,
  ],
  wrong_key: [
    { shown: 'sk-gala-****cdef' },
    401,
    'Incorrect API key provided: sk-gala-****cdef. You can find your API key at https://platform.openai.com/account/api-keys.',
    REQUEST,
    null,
    'invalid_api_key',
  ],
  key_expired: [
    { expiredAt: 1_800_000_000_000 },
    401,
    'This API key expired at 2027-01-15T08:00:00.000Z. Use another one, or ask whoever gave it to you.',
    REQUEST,
    null,
    'expired_api_key',
  ],
  forbidden: [
    { scope: 'admin' },
    403,
    'You have insufficient permissions for this operation. Missing scopes: admin. Check that your API key has the necessary scopes.',
    REQUEST,
    null,
    'insufficient_permissions',
  ],
  unknown_url: [
    { method: 'POST', path: '/v1/nothing' },
    404,
    'Invalid URL (POST /v1/nothing)',
    REQUEST,
    null,
    null,
  ],
  method_not_allowed: [
    { method: 'GET', path: '/v1/images/generations', allowed: ['POST'] },
    405,
    'Not allowed to GET on /v1/images/generations. (HINT: Perhaps you meant to use a different HTTP method?)',
    REQUEST,
    null,
    null,
    'code first',
  ],
  unparsable_json: [
    {},
    400,
    "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON. If you have trouble figuring out how to fix this, please contact us through our help center at help.openai.com.)",
    REQUEST,
    null,
    null,
  ],
  unparsable_form: [{}, 400, 'Could not parse multipart form', REQUEST, null, null],
  unsupported_media_type: [
    { contentType: 'text/plain', accepted: 'application/json' },
    400,
    "Unsupported content type: 'text/plain'. This API method only accepts 'application/json' requests, but you specified the header 'Content-Type: text/plain'. Please try again with a supported content type.",
    REQUEST,
    null,
    'unsupported_content_type',
  ],
  body_too_large: [
    { limit: 1_048_576 },
    413,
    'Maximum content size limit (1048576) exceeded',
    'server_error',
    null,
    null,
  ],
  too_many_parts: [
    { limit: 100 },
    400,
    'Too many parts in the multipart form: at most 100 are read.',
    REQUEST,
    null,
    null,
  ],
  upload_stalled: [
    { seconds: 15 },
    408,
    'Timed out reading the request body: nothing came for 15 seconds.',
    REQUEST,
    null,
    null,
  ],
  missing_parameter: [
    { param: 'prompt' },
    400,
    "Missing required parameter: 'prompt'.",
    REQUEST,
    'prompt',
    'missing_required_parameter',
  ],
  unknown_parameter: [
    { param: 'style' },
    400,
    "Unknown parameter: 'style'.",
    REQUEST,
    'style',
    'unknown_parameter',
  ],
  wrong_type: [
    { param: 'n', expected: 'an integer', got: 'a string' },
    400,
    "Invalid type for 'n': expected an integer, but got a string instead.",
    REQUEST,
    'n',
    'invalid_type',
  ],
  invalid_value: [
    { param: 'response_format', value: 'png', supported: ['url', 'b64_json'] },
    400,
    "Invalid value: 'png'. Supported values are: 'url' and 'b64_json'.",
    REQUEST,
    'response_format',
    'invalid_value',
  ],
  malformed_value: [
    { param: 'from', expected: 'a date' },
    400,
    "'from' must be a date.",
    REQUEST,
    'from',
    'invalid_value',
  ],
  integer_below_min: [
    { param: 'n', min: 1, got: 0 },
    400,
    "Invalid 'n': integer below minimum value. Expected a value >= 1, but got 0 instead.",
    REQUEST,
    'n',
    'integer_below_min_value',
  ],
  integer_above_max: [
    { param: 'n', max: 10, got: 11 },
    400,
    "Invalid 'n': integer above maximum value. Expected a value <= 10, but got 11 instead.",
    REQUEST,
    'n',
    'integer_above_max_value',
  ],
  empty_string: [
    { param: 'prompt' },
    400,
    "Invalid 'prompt': empty string. Expected a string with minimum length 1, but got an empty string instead.",
    REQUEST,
    'prompt',
    'empty_string',
  ],
  invalid_parameters: [
    {
      faults: [
        { code: 'missing_parameter', facts: { param: 'prompt' } },
        { code: 'empty_string', facts: { param: 'model' } },
      ],
    },
    400,
    "Missing required parameter: 'prompt'.",
    REQUEST,
    'prompt',
    'missing_required_parameter',
  ],
  single_picture_only: [
    { model: 'dall-e-3', got: 2 },
    400,
    'You must provide n=1 for this model.',
    'invalid_request_error',
    null,
    null,
    'code first',
  ],
  prompt_too_long: [
    { max: 1000, length: 1192, model: 'dall-e-2' },
    400,
    'Prompt must be length 1000 or less. Your prompt length is 1192. Please reduce your prompt length.',
    REQUEST,
    null,
    null,
    'code first',
  ],
  size_not_supported: [
    { model: 'dall-e-2', size: '300x300', supported: ['256x256'] },
    400,
    'The size is not supported by this model.',
    REQUEST,
    null,
    'invalid_size',
    'code first',
  ],
  size_out_of_bounds: [
    { size: '1792x936', trouble: 'divisibility' },
    400,
    "Invalid size '1792x936'. Width and height must both be divisible by 16.",
    REQUEST,
    'size',
    'invalid_value',
  ],
  string_too_long: [
    { param: 'prompt', max: 32_000, length: 32_001 },
    400,
    "Invalid 'prompt': string too long. Expected a string with maximum length 32000, but got a string with length 32001 instead.",
    REQUEST,
    'prompt',
    'string_above_max_length',
  ],
  array_too_long: [
    { param: 'image', max: 16, length: 17 },
    400,
    "Invalid 'image': array too long. Expected an array with maximum length 16, but got an array with length 17 instead.",
    REQUEST,
    'image',
    'array_above_max_length',
  ],
  parameter_not_supported: [
    { model: 'gpt-image-2', param: 'input_fidelity' },
    400,
    "The model 'gpt-image-2' does not support the 'input_fidelity' parameter.",
    'image_generation_user_error',
    'input_fidelity',
    'invalid_input_fidelity_model',
  ],
  transparency_not_supported: [
    { format: 'jpeg' },
    400,
    "Transparent background is not supported for output format 'jpeg'.",
    'image_generation_user_error',
    'background',
    'invalid_value',
  ],
  png_not_compressible: [
    {},
    400,
    'Compression less than 100 is not supported for PNG output format.',
    'image_generation_user_error',
    'output_compression',
    'invalid_png_output_compression',
  ],
  streaming_not_supported: [
    {},
    400,
    "This server does not send pictures while they are drawn: leave 'stream' out.",
    'image_generation_user_error',
    'stream',
    'unsupported_parameter',
  ],
  unknown_model: [
    { model: 'bad model', supported: ['dall-e-2', 'dall-e-3', 'gpt-image-1'] },
    400,
    "Invalid value: 'bad model'. Supported values are: 'dall-e-2', 'dall-e-3', and 'gpt-image-1'.",
    REQUEST,
    'model',
    'invalid_value',
  ],
  unsupported_file_type: [
    { param: 'image', contentType: 'application/octet-stream', supported: ['image/png'] },
    400,
    "Invalid file 'image': unsupported mimetype ('application/octet-stream'). Supported file formats are 'image/png'.",
    REQUEST,
    'image',
    'unsupported_file_mimetype',
  ],
  not_a_png: [
    { param: 'image', limit: 4 * 1024 ** 2 },
    400,
    'Uploaded image must be a PNG and less than 4 MB.',
    REQUEST,
    null,
    null,
    'code first',
  ],
  image_too_large: [
    { param: 'mask', max: 4096, width: 30_000, height: 30_001 },
    400,
    'Invalid input mask - expected at most 4096x4096 pixels, got 30000x30001 instead.',
    REQUEST,
    null,
    null,
    'code first',
  ],
  image_not_square: [
    { width: 640, height: 480 },
    400,
    'Invalid input image - expected an image with equal width and height, got 640x480 instead.',
    REQUEST,
    null,
    null,
    'code first',
  ],
  image_without_alpha: [
    { supported: ['RGBA', 'LA', 'L'], got: 'RGB' },
    400,
    "Invalid input image - format must be in ['RGBA', 'LA', 'L'], got RGB.",
    REQUEST,
    null,
    null,
    'code first',
  ],
  mask_without_alpha: [
    {},
    400,
    'Invalid mask image format - mask image missing alpha channel',
    'image_generation_user_error',
    null,
    'invalid_mask_image_format',
  ],
  mask_size_mismatch: [
    {},
    400,
    'Invalid mask image format - mask size does not match image size',
    'image_generation_user_error',
    null,
    'invalid_mask_image_format',
  ],
  unusable_image: [
    { index: 1 },
    400,
    'Invalid image file or mode for image 1, please check your image file.',
    'image_generation_user_error',
    null,
    'invalid_image_file',
  ],
  edit_needs_mask: [
    {},
    400,
    'The engine of this model cannot see what in the picture is to change. Send a mask that is transparent there, or have this model drawn by an engine that understands photographs.',
    'image_generation_user_error',
    'mask',
    'mask_required',
  ],
  assets_full: [
    { limit: 10 * 1024 ** 3 },
    403,
    'The assets of your team take all of the 10 GB that they may. Delete some, or wait until they expire.',
    REQUEST,
    null,
    'assets_full',
  ],
  picture_not_found: [
    { param: 'image' },
    404,
    "There is no asset or picture that 'image' could mean: it never was, has expired, was deleted, or is another team's.",
    REQUEST,
    'image',
    'not_found',
  ],
  picture_not_fetched: [
    { param: 'image', trouble: 'status', status: 404 },
    400,
    "The URL in 'image' was not fetched: its host did not answer with a picture (HTTP 404).",
    REQUEST,
    'image',
    'invalid_image_url',
  ],
  not_a_picture: [
    { param: 'image', supported: ['png', 'jpeg'] },
    400,
    "What 'image' holds is not a whole picture in one of the formats png and jpeg.",
    REQUEST,
    'image',
    'invalid_image_format',
  ],
  picture_file_too_large: [
    { param: 'image', limit: 4 },
    413,
    "The picture in 'image' is too large: at most 4 bytes are read.",
    REQUEST,
    'image',
    'image_file_too_large',
  ],
  model_not_found: [
    { model: 'dall-e-9' },
    404,
    'The model `dall-e-9` does not exist or you do not have access to it.',
    REQUEST,
    null,
    'model_not_found',
  ],
  not_found: [{ what: 'record', id: 'rec_1' }, 404, 'No such record: rec_1', REQUEST, 'id', null],
  record_under_way: [
    { id: 'rec_1' },
    409,
    "The request 'rec_1' is still under way. Delete it when it has ended.",
    REQUEST,
    'id',
    'record_under_way',
  ],
  idempotency_mismatch: [
    {},
    400,
    'This Idempotency-Key was used before for another request. Use a new one, or send the same request again.',
    REQUEST,
    null,
    'idempotency_key_reused',
  ],
  link_invalid: [
    {},
    403,
    'This image link is not valid: its signature is missing or does not fit. Copy the whole URL, including everything after the question mark.',
    REQUEST,
    null,
    'invalid_link',
  ],
  link_expired: [
    { expiredAt: 1_800_000_000_000 },
    403,
    'This image link expired at 2027-01-15T08:00:00.000Z. Links work for 60 minutes; ask for the record of the request to get a fresh one.',
    REQUEST,
    null,
    'link_expired',
  ],
  image_gone: [{}, 410, 'This image has been deleted.', REQUEST, null, 'image_deleted'],
  range_not_satisfiable: [
    { bytes: 10 },
    416,
    'The requested range lies outside the image, which has 10 bytes.',
    REQUEST,
    null,
    null,
  ],
  content_policy: [
    { stage: 'prompt' },
    400,
    'Your request was rejected as a result of our safety system. Your prompt may contain text that is not allowed by our safety system.',
    REQUEST,
    null,
    'content_policy_violation',
    'code first',
  ],
  policy_unavailable: [{}, 503, SORRY, 'server_error', null, null, 'code first'],
  quota_exhausted: [{ required: 2, available: 1 }, 429, ...NO_QUOTA],
  member_limit_reached: [{ required: 2, available: 1 }, 429, ...NO_QUOTA],
  budget_exhausted: [
    { required: 2, available: 1, resetsAt: 1_800_000_000_000 },
    400,
    'Billing hard limit has been reached',
    REQUEST,
    null,
    'billing_hard_limit_reached',
    'code first',
  ],
  team_not_removable: [{}, 400, 'The default team cannot be removed.', REQUEST, 'id', null],
  owner_fixed: [
    {},
    400,
    'The owner of this server is an admin of every team, and can be neither removed nor demoted.',
    REQUEST,
    null,
    null,
  ],
  already_member: [
    { userId: 'user_a' },
    400,
    "The user 'user_a' is a member of this team already.",
    REQUEST,
    'user_id',
    'already_member',
  ],
  member_not_admin: [
    { scope: 'team' },
    400,
    "Only a member with the role 'admin' may be given a key with the scope 'team'.",
    REQUEST,
    'scopes',
    'member_not_admin',
  ],
  expiry_out_of_range: [
    { after: 0, latest: 1000 },
    400,
    "'expires_at' must lie after 1970-01-01T00:00:00.000Z and not after 1970-01-01T00:00:01.000Z, when the key that gives it expires.",
    REQUEST,
    'expires_at',
    'invalid_value',
  ],
  price_missing: [
    { model: 'dall-e-2', quality: 'standard', size: '256x256' },
    400,
    "This server has no price for the model 'dall-e-2' with quality 'standard' and size '256x256'. Ask whoever runs it.",
    REQUEST,
    null,
    'price_missing',
  ],
  rate_limited: [
    { unit: 'images', limit: 5, used: 6, retryAfter: 12 },
    429,
    'Rate limit exceeded for images per minute in organization team_default. Limit: 5/1min. Current: 6/1min. Please visit https://platform.openai.com/docs/guides/rate-limits to learn how to increase your rate limit.',
    'requests',
    null,
    'rate_limit_exceeded',
    'code first',
  ],
  over_rate_limit: [
    { unit: 'images', limit: 5, requested: 6 },
    400,
    'Request too large in organization team_default on images per min: Limit 5, Requested 6. Ask for fewer at once; waiting does not help.',
    REQUEST,
    'n',
    'rate_limit_exceeded',
  ],
  overloaded: [
    { retryAfter: 3 },
    429,
    'The engine is currently overloaded. Please try again later.',
    'server_error',
    null,
    null,
    'code first',
  ],
  shutting_down: [
    { retryAfter: 5 },
    503,
    'The server is shutting down. Please try again in a moment.',
    'server_error',
    null,
    null,
  ],
  engine_failed: [{ engine: 'collage' }, 500, SORRY, 'server_error', null, null, 'code first'],
  storage_full: [
    {},
    500,
    'The server has no room left to store the image.',
    'server_error',
    null,
    null,
    'code first',
  ],
  cancelled: [
    {},
    499,
    'The request was cancelled before its image was drawn.',
    'server_error',
    null,
    null,
    'code first',
  ],
  internal: [{}, 500, SORRY, 'server_error', null, null, 'code first'],
};

function literals<C extends FaultCode>() {
  return Object.entries(LITERALS) as unknown as readonly (readonly [C, Row<C>])[];
}

test.each(literals())('%s has its literal', (name, row) => {
  const [facts, status, message, type, param, code, order] = row;
  const rendered = renderFault({ code: name, facts } as Fault, ASKER);
  expect(rendered.status).toBe(status);
  expect(rendered.body).toEqual({ error: { message, type, param, code } });
  expect(Object.keys(rendered.body.error)).toEqual(
    order === 'code first'
      ? ['code', 'message', 'param', 'type']
      : ['message', 'type', 'param', 'code'],
  );
  expect(errorResponse.safeParse(rendered.body).success).toBe(true);
});

test('every fault of the kernel is in the table above', () => {
  expect(Object.keys(LITERALS).toSorted()).toEqual(Object.keys(FAULTS).toSorted());
});

test.each([
  ['revoked by the rewriting', 'revised_prompt', 'Image descriptions generated from your prompt'],
  ['found in the picture', 'image', 'This request has been blocked by our content filters.'],
] as const)('a refusal %s has words of its own', (_name, stage, words) => {
  const { body } = renderFault({ code: 'content_policy', facts: { stage } }, ASKER);
  expect(body.error.message).toContain(words);
});

test.each([
  ['gpt-image-1', ['sexual', 'sexual/minors'], ' safety_violations=[sexual].'],
  ['chatgpt-image-latest', undefined, ''],
])('%s refuses in the words of its own service', (model, categories, tail) => {
  const facts = { stage: 'prompt', model, ...(categories && { categories }) } as const;
  expect(renderFault({ code: 'content_policy', facts }, ASKER).body.error).toEqual({
    message: `Your request was rejected by the safety system.${tail}`,
    type: 'image_generation_user_error',
    param: null,
    code: 'moderation_blocked',
  });
});

test('a list of one value has a form of its own', () => {
  const { body } = renderFault(
    { code: 'unknown_model', facts: { model: 'x', supported: ['dall-e-2'] } },
    ASKER,
  );
  expect(body.error.message).toBe("Invalid value: 'x'. Value must be 'dall-e-2'.");
});

test('waits are whole seconds, at least one', () => {
  const wait = (retryAfter: number) =>
    renderFault({ code: 'overloaded', facts: { retryAfter } }, ASKER).headers['retry-after'];
  expect(wait(0)).toBe('1');
  expect(wait(2.1)).toBe('3');
});

test('clients are told when a retry is no use', () => {
  const hint = (code: 'storage_full' | 'internal' | 'missing_key') =>
    renderFault({ code, facts: {} }, ASKER).headers['x-should-retry'];
  const exhausted = { code: 'quota_exhausted', facts: { required: 2, available: 1 } } as const;
  expect(renderFault(exhausted, ASKER).headers['x-should-retry']).toBe('false');
  expect(hint('storage_full')).toBe('false');
  expect(hint('internal')).toBeUndefined();
  expect(hint('missing_key')).toBeUndefined();
});
