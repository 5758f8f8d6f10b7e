import { z } from 'zod';

import { refuse } from '../../refusal.ts';
import { MOST_ITEMS, MOST_PICTURES } from './check-items.ts';
import { INERT_FIELDS } from './inert-fields.ts';
import { LONGEST_TEXT, optionalText } from '../long-text.ts';

/** What can be asked to be answered besides; all but the pictures of the input belong to tools that Gala has not. */
export const INCLUDABLE = [
  'message.input_image.image_url',
  'message.output_text.logprobs',
  'reasoning.encrypted_content',
  'file_search_call.results',
  'web_search_call.results',
  'web_search_call.action.sources',
  'code_interpreter_call.outputs',
  'computer_call_output.output.image_url',
] as const;

/** The last part of an id that can be a response's. */
const ID = /^[A-Za-z0-9_-]*$/;

/** Known to OpenAI’s API, but without any effect Gala could give it. */
const refused = (param: string) =>
  z
    .unknown()
    .check(
      refuse((value) =>
        value === undefined ? undefined : { code: 'unsupported_parameter', facts: { param } },
      ),
    )
    .optional()
    .meta({ type: 'null', description: 'Not supported: only `null`.' });

const REF = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The body of `POST /v1/responses`; input, tools and choice are read by checks of their own. */
export const responseRequest = z
  .strictObject({
    model: z
      .string()
      .min(1)
      .meta({
        description:
          'A chat model, by any name: it is echoed, and the built-in planner reads the conversation. What draws is the model of the tool.',
        examples: ['gpt-5'],
      }),
    input: z.unknown().meta({
      description: `What is said: a text, or at most ${MOST_ITEMS} items with at most ${MOST_PICTURES} pictures.`,
      anyOf: [
        { type: 'string' },
        { type: 'array', items: REF('ResponseInputItem'), maxItems: MOST_ITEMS },
      ],
    }),
    instructions: optionalText(
      'instructions',
      LONGEST_TEXT,
      'What holds for this response alone, not for those that go on from it.',
    ),
    previous_response_id: z
      .string()
      .check(
        refuse((value) =>
          ID.test(value)
            ? undefined
            : { code: 'malformed_id', facts: { param: 'previous_response_id', value } },
        ),
      )
      .nullish()
      .meta({ description: 'The response that this one goes on from, pictures included.' }),
    tools: z
      .unknown()
      .optional()
      .meta({
        description: 'The image tool, or none.',
        type: ['array', 'null'],
        items: REF('ResponseImageTool'),
        maxItems: 1,
      }),
    tool_choice: z
      .unknown()
      .optional()
      .meta({
        description:
          'Whether to draw: `auto` (the default), `required`, `none`, or the tool by name.',
        anyOf: [
          { enum: ['none', 'auto', 'required', null] },
          {
            type: 'object',
            properties: { type: { const: 'image_generation' } },
            required: ['type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              type: { const: 'allowed_tools' },
              mode: { enum: ['auto', 'required'] },
              tools: { type: 'array', items: { type: 'object' } },
            },
            required: ['type', 'mode', 'tools'],
            additionalProperties: false,
          },
        ],
      }),
    max_tool_calls: z
      .int()
      .min(1)
      .nullish()
      .meta({ description: 'How often the tool may be called; Gala calls it once at most.' }),
    stream: z
      .boolean()
      .nullish()
      .transform((stream) => stream ?? false)
      .meta({ description: 'Answers with server-sent events.' }),
    stream_options: z
      .strictObject({
        include_obfuscation: z
          .boolean()
          .nullish()
          .meta({ description: 'Fills events of text up to one length; only when `true`.' }),
      })
      .nullish()
      .meta({ description: 'Only with `stream`.' }),
    background: z
      .boolean()
      .nullish()
      .transform((background) => background ?? false)
      .meta({ description: 'Goes on without its client; only with `store`.' }),
    store: z
      .boolean()
      .nullish()
      .transform((store) => store ?? true)
      .meta({ description: 'Keeps the response, to be retrieved and gone on from.' }),
    include: z
      .array(z.enum(INCLUDABLE))
      .nullish()
      .meta({ description: 'What is answered besides, where the response has it.' }),
    ...INERT_FIELDS,
    conversation: refused('conversation'),
    prompt: refused('prompt'),
    context_management: refused('context_management'),
    moderation: refused('moderation'),
  })
  .check(
    refuse(({ stream, stream_options: options }) =>
      options && !stream
        ? { code: 'parameter_needs', facts: { param: 'stream_options', needed: 'stream' } }
        : undefined,
    ),
    refuse(({ background, store }) =>
      background && !store
        ? { code: 'parameter_needs', facts: { param: 'background', needed: 'store' } }
        : undefined,
    ),
  );
