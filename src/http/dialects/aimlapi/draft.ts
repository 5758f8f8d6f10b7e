import type { z } from 'zod';

import { fault } from '../../../kernel/errors.ts';
import type { Operation } from '../../../kernel/image-task.ts';
import { checkAll } from '../../../wire/check.ts';
import { modelChoice } from '../../../wire/aimlapi/image-fields.ts';
import { aimlRules } from '../../../wire/aimlapi/request-rules.ts';
import type { RequestRules } from '../../../wire/openai/image-fields.ts';
import { draftOf, type Draft, type ImageRequest } from '../../drawing/draft.ts';
import { canDo, type ServedModels } from './served-models.ts';

/** A checked request, and what was dropped from it. */
export interface AimlDraft<B extends ImageRequest> extends Draft<B> {
  /** Names of parameters that the model does not know, in the order in which they came. */
  readonly ignored: readonly string[];
}

/**
 * Makes the translator of one kind of image request, from a parsed JSON body or a form put together
 * like one. The model is judged first, then everything else at once.
 * @throws GalaError (from the translator) `invalid_parameters`, `unknown_model`, `unparsable_json` or
 * `price_missing`.
 */
export function createAimlDrafter<
  S extends z.ZodType<ImageRequest> & { readonly shape: Readonly<Record<string, unknown>> },
>(
  models: ServedModels,
  operation: Operation,
  schemaOf: (model: string, rules: RequestRules) => S,
): (body: unknown) => AimlDraft<z.output<S>> {
  return (raw) => {
    const { model: name } = checkAll(modelChoice, raw);
    const model = models.find(name)?.model;
    if (!model || !canDo(model, operation)) {
      const able = models.all.filter((one) => canDo(one.model, operation));
      throw fault('unknown_model', { model: name, supported: able.map(({ id }) => id) });
    }
    const schema = schemaOf(model.id, model.rules);
    const body = checkAll(schema, raw);
    const rules = { ...model.rules, ...aimlRules(model.rules, operation) };
    return {
      ...draftOf<z.output<S>>(operation, { ...model, rules }, body),
      ignored: ignoredIn(raw as object, schema.shape),
    };
  };
}

/** `null` means "left out" and is no value that could be ignored. */
function ignoredIn(raw: object, known: object): readonly string[] {
  return Object.entries(raw)
    .filter(([name, value]) => value !== null && !Object.hasOwn(known, name))
    .map(([name]) => name);
}
