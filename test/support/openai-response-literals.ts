import type { FaultCode } from '../../src/kernel/errors.ts';
import { REQUEST, type Row } from './openai-fault-row.ts';

/** What can be wrong with responses, as it has to look on the wire. */
export const RESPONSE_LITERALS = {
  response_not_found: [
    { id: 'resp_1' },
    404,
    "Response with id 'resp_1' not found.",
    REQUEST,
    null,
    null,
  ],
  previous_response_not_found: [
    { id: 'resp_1' },
    400,
    "Previous response with id 'resp_1' not found.",
    REQUEST,
    'previous_response_id',
    'previous_response_not_found',
  ],
  response_under_way: [
    { id: 'resp_1' },
    409,
    "The response 'resp_1' is still being drawn: wait until it is completed, or cancel it.",
    REQUEST,
    'previous_response_id',
    'response_under_way',
  ],
  response_not_cancellable: [{}, 400, 'Cannot cancel a synchronous response.', REQUEST, null, null],
  item_not_found: [
    { id: 'ig_1' },
    404,
    "Item with id 'ig_1' not found. Items are not persisted when `store` is set to false. Try again with `store` set to true, or remove this item from your input.",
    REQUEST,
    'input',
    null,
  ],
  malformed_id: [
    { param: 'previous_response_id', value: 'resp 1' },
    400,
    "Invalid 'previous_response_id': 'resp 1'. Expected an ID that contains letters, numbers, underscores, or dashes, but this value contained additional characters.",
    REQUEST,
    'previous_response_id',
    'invalid_value',
  ],
  tool_choice_not_found: [
    { choice: 'image_generation' },
    400,
    "Tool choice 'image_generation' not found in 'tools' parameter.",
    REQUEST,
    'tool_choice',
    null,
  ],
  unsupported_parameter: [
    { param: 'conversation' },
    400,
    "Unsupported parameter: 'conversation' is not supported by this server.",
    REQUEST,
    'conversation',
    'unsupported_parameter',
  ],
  parameter_needs: [
    { param: 'stream_options', needed: 'stream' },
    400,
    "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
    REQUEST,
    'stream_options',
    'invalid_value',
  ],
} satisfies { readonly [C in FaultCode]?: Row<C> };
