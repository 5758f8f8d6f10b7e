import type { Catalogue, Model } from '../../../catalogue/catalogue.ts';
import type { Submission } from '../../../generation/generation.ts';
import { fault } from '../../../kernel/errors.ts';
import { parseSize } from '../../../kernel/size.ts';
import { check } from '../../../wire/check.ts';
import {
  generationRequest,
  modelChoice,
  type GenerationRequest,
} from '../../../wire/openai/generation-request.ts';

/** A checked request together with what it asks Gala to do. */
export interface GenerationDraft {
  readonly model: Model;
  readonly body: GenerationRequest;
  readonly task: Submission['task'];
  readonly notes: Submission['notes'];
}

/**
 * Makes the translator of generation requests for the models that are served.
 *
 * The translator takes a parsed JSON body. The model is judged first, because it decides what the
 * rest may be; {@link check} says in which order the rest follows.
 * @throws GalaError (from the translator) with the one fault that is answered.
 */
export function createDrafter(catalogue: Catalogue): (body: unknown) => GenerationDraft {
  const schemas = new Map(
    catalogue.models.map(({ id, rules }) => [id, generationRequest(id, rules)]),
  );
  const supported = catalogue.models.map(({ id }) => id);
  return (raw) => {
    const { model: id } = check(modelChoice, raw);
    const model = catalogue.find(id);
    const schema = schemas.get(id);
    if (!model || !schema) throw fault('unknown_model', { model: id, supported });
    const body = check(schema, raw);
    return { model, body, task: taskOf(model, body), notes: body.user ? { user: body.user } : {} };
  };
}

function taskOf(model: Model, body: GenerationRequest): Submission['task'] {
  const size = parseSize(body.size);
  if (!size) throw new Error(`The catalogue lists a size nobody can read: “${body.size}”.`);
  return {
    operation: 'generate',
    model: model.id,
    engine: model.engine,
    prompt: body.prompt,
    count: body.n,
    size,
    seed: body.seed,
  };
}
