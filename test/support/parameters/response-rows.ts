import { D, H, I, R, rowsFor, STREAM } from './rows-for.ts';
import type { Body, ParameterRow } from './verdict.ts';

const asked = rowsFor('gpt-image-1');

/** Nothing that could be drawn, unless it must be. */
const GREETING: Body = { input: 'hello there' };

/** Without the tool there is but talk. */
const TALK: Body = { tools: 'none' };

/** `POST /v1/responses` itself. What it goes on from, and its tools, go by what they are. */
export const RESPONSES: readonly ParameterRow[] = [
  asked('model', 'gpt-4o', I),
  asked('input', 'a blue cube', H),
  asked('input', 7, R),
  asked('instructions', 'Always draw in watercolor.', H),
  asked('previous_response_id', 'the one before', H, { input: 'make it night' }),
  asked('previous_response_id', 'resp_0', R),
  asked('conversation', 'conv_1', R),
  asked('tools', 'none', H),
  asked('tools', 'a search', R),
  asked('tool_choice', 'auto', D),
  asked('tool_choice', 'none', H),
  asked('tool_choice', 'required', H, GREETING),
  asked('tool_choice', 'sometimes', R),
  asked('max_tool_calls', 1, D),
  asked('max_tool_calls', 0, R),
  asked('stream', false, D),
  asked('stream', true, H),
  asked('stream_options', { include_obfuscation: true }, R),
  asked('stream_options', { include_obfuscation: true }, H, { ...STREAM, ...TALK }),
  asked('background', false, D),
  asked('background', true, H),
  asked('background', true, R, { store: false }),
  asked('store', true, D),
  asked('store', false, H),
  asked('include', ['message.input_image.image_url'], I),
  asked('include', ['everything'], R),
  asked('temperature', 0.2, I),
  asked('temperature', 3, R),
  asked('top_p', 0.2, I),
  asked('top_logprobs', 5, I),
  asked('max_output_tokens', 16, I),
  asked('max_output_tokens', 15, R),
  asked('parallel_tool_calls', false, I),
  asked('reasoning', { effort: 'high' }, I),
  asked('text', { verbosity: 'low' }, I),
  asked('service_tier', 'flex', I),
  asked('service_tier', 'best', R),
  asked('truncation', 'auto', I),
  asked('prompt_cache_key', 'shop', I),
  asked('prompt_cache_options', { a: 1 }, I),
  asked('prompt_cache_retention', '24h', I),
  asked('safety_identifier', 'jane', I),
  asked('user', 'jane', I),
  asked('metadata', { shop: 'north' }, I),
  asked('metadata', { shop: 7 }, R),
  asked('prompt', { id: 'pmpt_1' }, R),
  asked('moderation', 'low', R),
  asked('context_management', [], R),
  asked('n', 2, R),
  asked('size', '1024x1024', R),
  asked('seed', 8, R),
];
