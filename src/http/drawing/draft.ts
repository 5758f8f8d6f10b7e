import type { z } from 'zod';

import type { Catalogue, Model } from '../../catalogue/catalogue.ts';
import type { Submission } from '../../generation/generation.ts';
import { fault } from '../../kernel/errors.ts';
import type { Look, Operation, Quality } from '../../kernel/image-task.ts';
import { parseSize } from '../../kernel/size.ts';
import { check } from '../../wire/check.ts';
import { modelChoice, type RequestRules } from '../../wire/openai/image-fields.ts';

/** What the checked bodies of all image requests have in common. */
export interface ImageRequest {
  readonly prompt?: string;
  readonly n: number;
  readonly size: string;
  readonly quality?: Quality | 'auto';
  readonly style?: Look | undefined;
  readonly response_format: 'url' | 'b64_json';
  readonly user: string | undefined;
  readonly seed: number | undefined;
}

/** A checked request together with what it asks Gala to do. */
export interface Draft<B extends ImageRequest> {
  readonly model: Model;
  readonly body: B;
  readonly task: Submission['task'];
  readonly revise: boolean;
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
  catalogue: Catalogue,
  operation: Operation,
  schemaOf: (model: string, rules: RequestRules) => S,
): (body: unknown) => Draft<z.output<S>> {
  const able = catalogue.models.filter(({ rules }) => rules.operations.includes(operation));
  const schemas = new Map(able.map(({ id, rules }) => [id, schemaOf(id, rules)]));
  const supported = able.map(({ id }) => id);
  return (raw) => {
    const { model: id } = check(modelChoice, raw);
    const model = catalogue.find(id);
    const schema = schemas.get(id);
    if (!model || !schema) throw fault('unknown_model', { model: id, supported });
    return draftOf(operation, model, check(schema, raw));
  };
}

/**
 * What a checked body asks of its model, and at which price.
 * @throws GalaError `price_missing`.
 */
export function draftOf<B extends ImageRequest>(
  operation: Operation,
  model: Model,
  body: B,
): Draft<B> {
  const quality = qualityOf(model.rules, body);
  return {
    model,
    body,
    task: taskOf(operation, model, body, quality),
    revise: model.rules.revises === true,
    notes: body.user ? { user: body.user } : {},
    creditsPerImage: priceOf(model, body.size, quality),
  };
}

/** What is drawn, and paid for, where the request leaves it open or says `auto`. */
function qualityOf(
  { qualities }: Model['rules'],
  { quality = 'auto' }: Pick<ImageRequest, 'quality'>,
): Quality {
  return quality === 'auto' ? qualities[0] : quality;
}

function taskOf(
  operation: Operation,
  model: Model,
  body: ImageRequest,
  quality: Quality,
): Submission['task'] {
  const size = parseSize(body.size);
  if (!size) throw new Error(`The catalogue lists a size nobody can read: “${body.size}”.`);
  const { qualities, styles } = model.rules;
  return {
    operation,
    model: model.id,
    engine: model.engine,
    prompt: body.prompt ?? '',
    count: body.n,
    size,
    seed: body.seed,
    // Of a model that leaves no choice, nothing is said.
    ...(qualities.length > 1 && { quality }),
    ...(styles && body.style && { look: body.style }),
  };
}

function priceOf(model: Model, size: string, quality: Quality): number {
  const credits = model.pricePerImage(quality, size);
  if (credits === undefined) throw fault('price_missing', { model: model.id, quality, size });
  return credits;
}
