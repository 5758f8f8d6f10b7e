import { z } from 'zod';

import { featureResponse } from '../onemin/ai-record.ts';
import { oneminError } from '../onemin/error-response.ts';
import { featureRequest } from '../onemin/feature-request.ts';
import { featuresOf } from '../onemin/feature.ts';
import { oneminModels } from '../onemin/models.ts';
import { promptObject } from '../onemin/prompt-object.ts';
import type { DocumentedModel } from './documented-model.ts';
import { schemaOf, type JsonSchema } from './json-schema.ts';

/** The schemas of the 1min.ai dialect. */
export function oneminComponents(models: readonly DocumentedModel[]) {
  return {
    OneminFeatureRequest: { anyOf: featureRequests(models) },
    OneminFeatureResponse: schemaOf(featureResponse, 'output'),
    OneminModels: schemaOf(oneminModels, 'output'),
    OneminError: schemaOf(oneminError, 'output'),
  } as const satisfies Record<string, JsonSchema>;
}

/** One alternative for each feature of each model. */
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
