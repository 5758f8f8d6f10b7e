import type { PlannedRequest } from '../api/planned-request.ts';
import type { Call } from './call.ts';
import type { Note, Reason } from './differences.ts';
import { inputFilesOf } from './input-files.ts';
import { countOf, listOf, partsOf } from './openai-call.ts';
import { endingOf, stemFor } from './output-names.ts';
import { always, HARMLESS, sift, TAKEN, type Rules } from './sieve.ts';
import type { ImageOperation, SnippetModel } from './snippet.ts';
import type { Parameters } from './value.ts';

const PATHS: Readonly<Partial<Record<ImageOperation, string>>> = {
  generate: '/aimlapi/v1/images/generations',
  edit: '/aimlapi/v1/images/edits',
};

const COMMON: Rules = {
  prompt: TAKEN,
  n: TAKEN,
  size: TAKEN,
  response_format: TAKEN,
  user: TAKEN,
  seed: TAKEN,
  negative_prompt: TAKEN,
  steps: TAKEN,
  guidance: TAKEN,
  safety_identifier: HARMLESS,
  metadata: HARMLESS,
};

/** `auto` is in none of its lists; of the quality it means the same as nothing. */
const DALL_E: Rules = {
  ...COMMON,
  quality: { usual: 'auto', values: ['standard', 'hd'] },
  style: TAKEN,
};

const GPT: Rules = {
  ...COMMON,
  size: { usual: 'auto', values: ['1024x1024', '1024x1536', '1536x1024'] },
  quality: { usual: 'auto', values: ['low', 'medium', 'high'] },
  background: TAKEN,
  output_format: TAKEN,
  output_compression: TAKEN,
  stream: { ...HARMLESS, usual: false },
  partial_images: { ...HARMLESS, usual: 0 },
};

const GPT_GENERATION: Rules = { ...GPT, n: { most: { of: 'n', is: 1 } }, moderation: TAKEN };
const GPT_EDIT: Rules = { ...GPT, moderation: always('auto'), input_fidelity: always('low') };

/** What it draws where OpenAI would choose. */
const SIZE = '1024x1024';

/**
 * A request for pictures in AI/ML API's words: OpenAI's body under its own names of models, with less to
 * choose from.
 */
export function aimlapiCall(
  request: PlannedRequest & { readonly operation: ImageOperation },
  model: SnippetModel,
  origin: string,
): Call | readonly Reason[] {
  const { operation } = request;
  const path = PATHS[operation];
  const name = model.names.aimlapi;
  if (path === undefined) return [{ why: 'operation' }];
  if (name === null || !model.offered.aimlapi.includes(operation))
    return [{ why: 'model', model: model.id }];

  const { model: _, ...body } = request.body as Parameters;
  const isGpt = model.kind === 'gpt-image';
  const gptRules = operation === 'generate' ? GPT_GENERATION : GPT_EDIT;
  const { parameters, reasons, notes } = sift(body, isGpt ? gptRules : DALL_E);
  if (reasons.length > 0) return reasons;

  const isSized = !isGpt || parameters['size'] !== undefined;
  const sizeNote: readonly Note[] = isSized ? [] : [{ about: 'size', size: SIZE }];
  const files = inputFilesOf(request);
  return {
    dialect: 'aimlapi',
    operation,
    origin,
    path,
    parameters: { model: name, ...parameters, ...(!isSized && { size: SIZE }) },
    parts: partsOf(files),
    answer: body['response_format'] === 'b64_json' ? 'base64' : 'links',
    count: countOf(body),
    stem: stemFor(operation, files),
    ending: endingOf(body['output_format']),
    notes: [...notes, ...sizeNote],
    files: listOf(files),
  };
}
