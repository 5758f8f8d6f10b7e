import { z } from 'zod';

import {
  commonFields,
  promptField,
  qualityField,
  styleField,
  type RequestRules,
} from './image-fields.ts';

/**
 * The body of `POST /v1/images/generations` for one model. Strict: whatever the model does not take
 * is refused by name. The parsed value is complete, defaults filled in.
 */
export function generationRequest(model: string, rules: RequestRules) {
  const { model: modelField, n, size, ...others } = commonFields(model, rules);
  const request = z.strictObject({
    prompt: promptField(model, rules),
    model: modelField,
    n,
    size,
    quality: qualityField(rules),
    ...others,
  });
  const { styles } = rules;
  return styles ? request.extend({ style: styleField(styles) }) : request;
}
