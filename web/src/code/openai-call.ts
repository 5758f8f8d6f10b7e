import type { PlannedRequest } from '../api/planned-request.ts';
import type { Answer, Call, FilePart } from './call.ts';
import { inputFilesOf, type InputFiles } from './input-files.ts';
import { liftDataUrls } from './lift-data-urls.ts';
import { endingOf, stemFor } from './output-names.ts';
import type { SnippetModel } from './snippet.ts';
import type { Parameters } from './value.ts';

const PATHS = {
  generate: '/v1/images/generations',
  edit: '/v1/images/edits',
  vary: '/v1/images/variations',
} as const;

/** A request for pictures in OpenAI's words, which are those it has already. */
export function openaiImageCall(
  request: PlannedRequest & { readonly operation: keyof typeof PATHS },
  model: SnippetModel,
  origin: string,
): Call {
  const { operation } = request;
  const body = request.body as Parameters;
  const files = inputFilesOf(request);
  return {
    dialect: 'openai',
    operation,
    origin,
    path: PATHS[operation],
    parameters: body,
    parts: partsOf(files),
    answer: answerOf(body, model),
    count: countOf(body),
    stem: stemFor(operation, files),
    ending: endingOf(body['output_format']),
    notes: [],
    files: listOf(files),
  };
}

/** A turn of a conversation. */
export function responseCall({ body }: PlannedRequest, origin: string): Call {
  const { value, files } = liftDataUrls(body);
  const tools = Array.isArray(body['tools']) ? (body['tools'] as readonly unknown[]) : [];
  const [tool] = tools as readonly (Readonly<Record<string, unknown>> | undefined)[];
  return {
    dialect: 'openai',
    operation: 'respond',
    origin,
    path: '/v1/responses',
    parameters: value as Parameters,
    parts: [],
    answer: body['stream'] === true ? 'response events' : 'response',
    count: 1,
    stem: stemFor('respond', { images: files, mask: undefined }),
    ending: endingOf(tool?.['output_format']),
    notes: [],
    files,
  };
}

/** As official clients write it: one picture is `image`, several are `image[]`. */
export function partsOf({ images, mask }: InputFiles): readonly FilePart[] {
  const field = images.length > 1 ? 'image[]' : 'image';
  return [
    ...images.map((file) => ({ field, file })),
    ...(mask ? [{ field: 'mask', file: mask }] : []),
  ];
}

export const listOf = ({ images, mask }: InputFiles) => [...images, ...(mask ? [mask] : [])];

export const countOf = ({ n }: Readonly<Record<string, unknown>>): number =>
  typeof n === 'number' ? n : 1;

/** GPT Image models give bytes, the others links unless they are asked for bytes. */
function answerOf(body: Parameters, { kind }: SnippetModel): Answer {
  if (body['stream'] === true) return 'image events';
  return kind === 'gpt-image' || body['response_format'] === 'b64_json' ? 'base64' : 'links';
}
