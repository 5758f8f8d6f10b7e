import { z } from 'zod';

import { featureResponse } from '../onemin/ai-record.ts';
import { oneminError } from '../onemin/error-response.ts';
import { featureRequest } from '../onemin/feature-request.ts';
import { featuresOf } from '../onemin/feature.ts';
import { oneminModels } from '../onemin/models.ts';
import { promptObject } from '../onemin/prompt-object.ts';
import { alternatives } from './alternatives.ts';
import type { DocumentedModel } from './documented-model.ts';
import { componentsOf, schemaOf, type JsonSchema } from './json-schema.ts';

/** What is answered, by the name of its component. */
const ANSWERS = {
  OneminFeatureResponse: featureResponse,
  OneminModels: oneminModels,
  OneminError: oneminError,
};

/** The schemas of the 1min.ai dialect. */
export function oneminComponents(models: readonly DocumentedModel[]) {
  return {
    OneminFeatureRequest: alternatives(featureRequests(models)),
    ...componentsOf(ANSWERS, 'output'),
  } as const satisfies Record<string, JsonSchema>;
}

/** A schema for each feature of each model. */
function featureRequests(models: readonly DocumentedModel[]): readonly JsonSchema[] {
  return models.flatMap(({ id, rules }) =>
    featuresOf(rules).map((feature) =>
      schemaOf(
        featureRequest.extend({
          type: z.literal(feature),
          model: z.literal(id),
          promptObject: promptObject(feature, id, rules),
        }),
        'input',
      ),
    ),
  );
}
