import type { z } from 'zod';

import { engineModelOf, type Catalogue, type Model } from '../../catalogue/catalogue.ts';
import type { ModelRules } from '../../catalogue/model-rules.ts';
import type { Revises, Submission } from '../../generation/generation.ts';
import { fault } from '../../kernel/errors.ts';
import {
  PNG,
  type Background,
  type Fidelity,
  type Look,
  type Operation,
  type OutputFormat,
  type Quality,
  type Sampling,
} from '../../kernel/image-task.ts';
import { formatSize, parseSize, type Size } from '../../kernel/size.ts';
import { check } from '../../wire/check.ts';
import { modelChoice, type RequestRules } from '../../wire/openai/image-fields.ts';
import { backgroundForPrompt, nearestShape, sizeForPrompt } from './auto-choices.ts';
import { keptNotes } from './kept-notes.ts';
import { keptSchemas } from './kept-schemas.ts';

/** What the checked bodies of all image requests have in common. */
export interface ImageRequest {
  readonly prompt?: string;
  readonly n: number;
  readonly size: string;
  readonly quality?: Quality | 'auto';
  readonly style?: Look | undefined;
  /** Left out where pictures always come as bytes. */
  readonly response_format?: 'url' | 'b64_json';
  readonly user?: string | undefined;
  readonly safety_identifier?: string | undefined;
  /** Any object in 1min.ai's dialect, pairs of texts in OpenAI's. */
  readonly metadata?: Readonly<Record<string, unknown>> | null | undefined;
  readonly seed: number | undefined;
  // where a diffusion model draws
  readonly negative_prompt?: string | undefined;
  readonly steps?: number | undefined;
  readonly guidance?: number | undefined;
  /** With two pictures to vary. */
  readonly blend?: number | undefined;
  // of the GPT Image family only
  readonly background?: Background | 'auto';
  readonly output_format?: OutputFormat;
  readonly output_compression?: number;
  readonly moderation?: 'low' | 'auto';
  readonly input_fidelity?: Fidelity;
  readonly stream?: boolean;
  readonly partial_images?: number;
}

/** A checked request together with what it asks Gala to do. */
export interface Draft<B extends ImageRequest> {
  readonly model: Model;
  readonly body: B;
  readonly task: Submission['task'];
  readonly revise: Revises;
  readonly notes: Submission['notes'];
  /** Resolved before any work, so that nothing is drawn that nobody can be charged for. */
  readonly creditsPerImage: number;
}

/**
 * Makes the translator of one kind of image request for the models that are served and can do it.
 *
 * The translator takes a parsed JSON body, or a form put together like one. The model is judged
 * first, because it decides what the rest may be; {@link check} says in which order the rest follows.
 * What it has no price for it refuses like anything else that is not served.
 * @throws GalaError (from the translator) with the one fault that is answered.
 */
export function createDrafter<S extends z.ZodType<ImageRequest>>(
  catalogue: Pick<Catalogue, 'models' | 'find'>,
  operation: Operation,
  schemaOf: (model: string, rules: RequestRules) => S,
): (body: unknown) => Draft<z.output<S>> {
  const schemaFor = keptSchemas(catalogue, schemaOf);
  return (raw) => {
    const { model: id } = check(modelChoice, raw);
    const model = catalogue.find(id);
    if (!model?.rules.operations.includes(operation)) {
      const able = catalogue.models.filter(({ rules }) => rules.operations.includes(operation));
      throw fault('unknown_model', { model: id, supported: able.map((one) => one.id) });
    }
    return draftOf(operation, model, check(schemaFor(id, model.rules), raw));
  };
}

/**
 * What a checked body asks of its model, and at which price.
 * @throws GalaError `model_unusable`, `price_missing`.
 */
export function draftOf<B extends ImageRequest>(
  operation: Operation,
  model: Model,
  body: B,
): Draft<B> {
  if (model.unusable !== undefined) {
    throw fault('model_unusable', { model: model.id, trouble: model.unusable });
  }
  const quality = qualityOf(model.rules, body);
  const size = sizeOf(model, body);
  return {
    model,
    body,
    task: taskOf(operation, model, body, { quality, size }),
    revise: revisesAs(model.rules, model.rules.revises === true),
    notes: keptNotes(body),
    creditsPerImage: priceOf(model, size, quality),
  };
}

/**
 * The draft of an edit once its picture is there: a size that was left to Gala is the one whose shape
 * is nearest to the picture's, and has a price of its own.
 * @throws GalaError `price_missing`.
 */
export function draftShapedLike<B extends ImageRequest>(draft: Draft<B>, picture: Size): Draft<B> {
  const { model, body, task } = draft;
  if (body.size !== 'auto') return draft;
  const size = nearestShape(model.rules.sizes, picture);
  const quality = qualityOf(model.rules, body);
  return { ...draft, task: { ...task, size }, creditsPerImage: priceOf(model, size, quality) };
}

/** What is drawn, and paid for, where the request leaves it open or says `auto`. */
function qualityOf(
  { qualities, autoQuality = qualities[0] }: Model['rules'],
  { quality = 'auto' }: Pick<ImageRequest, 'quality'>,
): Quality {
  return quality === 'auto' ? autoQuality : quality;
}

function sizeOf(model: Model, { size: wire, prompt = '' }: ImageRequest): Size {
  if (wire === 'auto') return sizeForPrompt(model.rules.sizes, prompt);
  const size = parseSize(wire);
  if (!size) throw new Error(`The catalogue lists a size nobody can read: “${wire}”.`);
  return size;
}

function taskOf(
  operation: Operation,
  model: Model,
  body: ImageRequest,
  { quality, size }: { readonly quality: Quality; readonly size: Size },
): Submission['task'] {
  const { qualities, styles, anyPictures, gpt } = model.rules;
  const engineModel = engineModelOf(model, operation);
  const sampling = samplingOf(body);
  return {
    operation,
    model: model.id,
    engine: model.engine,
    ...(engineModel !== undefined && { engineModel }),
    ...(sampling && { sampling }),
    prompt: body.prompt ?? '',
    ...(body.blend !== undefined && { blend: body.blend }),
    count: body.n,
    size,
    seed: body.seed,
    // Of a model that leaves no choice, nothing is said.
    ...(qualities.length > 1 && { quality }),
    ...(styles && body.style && { look: body.style }),
    // Not the picture's own alpha, but a mask says what may change.
    ...(anyPictures && { output: PNG }),
    ...(gpt && gptPartsOf(body, operation, gpt)),
  };
}

function samplingOf(body: ImageRequest): Sampling | undefined {
  const { negative_prompt: negativePrompt, steps, guidance } = body;
  const sampling: Sampling = {
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(steps !== undefined && { steps }),
    ...(guidance !== undefined && { guidance }),
  };
  return Object.keys(sampling).length > 0 ? sampling : undefined;
}

function gptPartsOf(
  body: ImageRequest,
  operation: Operation,
  { backgrounds }: NonNullable<Model['rules']['gpt']>,
): Partial<Submission['task']> {
  const { prompt = '', background = 'auto', output_format: format = 'png' } = body;
  const fitting = backgrounds.includes('transparent')
    ? backgroundForPrompt(prompt, format, operation)
    : 'opaque';
  return {
    background: background === 'auto' ? fitting : background,
    output: { format, compression: body.output_compression ?? 100 },
    ...(body.moderation === 'low' && { moderation: 'low' }),
    ...(body.input_fidelity && { fidelity: body.input_fidelity }),
    ...(body.partial_images && { partials: body.partial_images }),
  };
}

function priceOf(model: Model, size: Size, quality: Quality): number {
  const wire = formatSize(size);
  const credits = model.pricePerImage(quality, wire);
  if (credits === undefined) {
    throw fault('price_missing', { model: model.id, quality, size: wire });
  }
  return credits;
}

/** How a prompt is revised that is to be, for whatever draws the model. */
export function revisesAs({ briefPrompts }: ModelRules, revises: boolean): Revises {
  return revises && briefPrompts ? 'as asked' : revises;
}
