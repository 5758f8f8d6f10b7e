import type { PlannedRequest } from '../api/planned-request.ts';
import type { Call } from './call.ts';
import type { Note, Reason } from './differences.ts';
import { inputFilesOf, type InputFiles, type SnippetFile } from './input-files.ts';
import { countOf } from './openai-call.ts';
import { endingOf, stemFor } from './output-names.ts';
import { always, HARMLESS, sift, TAKEN, type Rules } from './sieve.ts';
import type { ImageOperation, SnippetModel } from './snippet.ts';
import { Placeholder, type Parameters } from './value.ts';

/** Pictures come as links, and whole. */
const COMMON: Rules = {
  n: TAKEN,
  size: TAKEN,
  seed: TAKEN,
  negative_prompt: TAKEN,
  steps: TAKEN,
  guidance: TAKEN,
  metadata: TAKEN,
  response_format: { ...HARMLESS, usual: 'url' },
  user: HARMLESS,
  safety_identifier: HARMLESS,
};

const VARIATION: Rules = { ...COMMON, blend: TAKEN };
const PLAIN: Rules = { ...COMMON, prompt: TAKEN, quality: always('standard') };
const STYLED: Rules = { ...COMMON, prompt: TAKEN, quality: TAKEN, style: TAKEN };
const GPT: Rules = {
  ...COMMON,
  prompt: { most: { of: 'prompt', is: 4000 } },
  size: { usual: 'auto' },
  quality: TAKEN,
  background: TAKEN,
  output_format: TAKEN,
  output_compression: TAKEN,
  moderation: always('auto'),
  input_fidelity: always('low'),
  stream: { ...HARMLESS, usual: false },
  partial_images: { ...HARMLESS, usual: 0 },
};

/** What it draws where OpenAI would choose. */
const SIZE = '1024x1024';

/** A request for pictures as a feature of 1min.ai; its pictures are uploaded before. */
export function oneminCall(
  request: PlannedRequest & { readonly operation: ImageOperation },
  model: SnippetModel,
  origin: string,
): Call | readonly Reason[] {
  const { operation, images } = request;
  const name = model.names.onemin;
  if (name === null || !model.offered.onemin.includes(operation))
    return [{ why: 'model', model: model.id }];

  const { model: _, ...body } = request.body as Parameters;
  const sifted = sift(body, rulesOf(operation, model));
  const most = operation === 'vary' ? 2 : 1;
  const reasons: readonly Reason[] =
    images.length > most ? [...sifted.reasons, { why: 'most', of: 'image', most }] : sifted.reasons;
  if (reasons.length > 0) return reasons;

  const { metadata, ...own } = sifted.parameters;
  const files = withWhiteMask(inputFilesOf(request));
  const filled = model.kind === 'gpt-image' ? filledIn(own, operation, model) : own;
  return {
    dialect: 'onemin',
    operation,
    origin,
    path: '/api/features',
    parameters: {
      type: featureOf(request),
      model: name,
      promptObject: { ...filled, ...picturesOf(files) },
      ...(metadata !== undefined && { metadata }),
    },
    parts: [],
    answer: 'record',
    count: countOf(body),
    stem: stemFor(operation, files),
    ending: endingOf(body['output_format']),
    notes: [
      ...sifted.notes,
      ...(model.kind === 'gpt-image' && own['size'] === undefined ? [AUTO_SIZE] : []),
      ...(operation === 'generate' ? ownWaysWith(model) : []),
      ...(files.mask ? [{ about: 'mask', name: files.mask.name } as const] : []),
    ],
    files: [...files.images, ...(files.mask ? [files.mask] : [])],
  };
}

const AUTO_SIZE: Note = { about: 'size', size: SIZE };

/** Prompts of DALL·E 2 are rewritten; the first GPT Image models have the style of DALL·E 3. */
function ownWaysWith({ kind, revises, sizes }: SnippetModel): readonly Note[] {
  if (kind === 'gpt-image') return sizes.free === null ? [{ about: 'manner' }] : [];
  return kind === 'dall-e' && !revises ? [{ about: 'revised' }] : [];
}

function featureOf({ operation, mask }: Pick<PlannedRequest, 'operation' | 'mask'>): string {
  if (operation === 'generate') return 'IMAGE_GENERATOR';
  if (operation === 'vary') return 'IMAGE_VARIATOR';
  return mask ? 'IMAGE_INPAINTER' : 'IMAGE_EDITOR';
}

function rulesOf(operation: ImageOperation, { kind, request }: SnippetModel): Rules {
  if (operation === 'vary') return VARIATION;
  if (kind === 'gpt-image') return GPT;
  return request.generate && 'style' in request.generate.properties ? STYLED : PLAIN;
}

/**
 * What has to be said there, and what it would do otherwise than OpenAI when nothing is said: it lays an
 * opaque background, and loses 15 percent of a JPEG or WebP.
 */
function filledIn(own: Parameters, operation: ImageOperation, { sizes }: SnippetModel): Parameters {
  const format = own['output_format'];
  const lossy = format === 'jpeg' || format === 'webp';
  return {
    ...own,
    n: own['n'] ?? 1,
    size: own['size'] ?? SIZE,
    quality: own['quality'] ?? 'auto',
    ...(operation === 'generate' && sizes.free === null && { background: 'auto' }),
    ...(own['background'] !== undefined && { background: own['background'] }),
    ...(lossy && { output_compression: own['output_compression'] ?? 100 }),
  };
}

/** White where the picture may change, not transparent there. */
function withWhiteMask({ images, mask }: InputFiles): InputFiles {
  if (!mask) return { images, mask };
  const name = `white-${mask.name.replace(/\.[^.]*$/, '')}.png`;
  return { images, mask: { ...mask, name, form: 'white mask' } };
}

function picturesOf({ images: [image, other], mask }: InputFiles): Parameters {
  const upload = (file: SnippetFile, role: string): Placeholder =>
    new Placeholder('upload', file, role);
  return {
    ...(image && { imageUrl: upload(image, 'image') }),
    ...(other && { blendImageUrl: upload(other, 'other') }),
    ...(mask && { maskUrl: upload(mask, 'mask') }),
  };
}
