import { z } from 'zod';

import { moderationField, outputFields, refuseContradictions } from './gpt-fields.ts';
import { refuseUnstreamable, streamFields } from './stream-fields.ts';
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
  const { gpt, styles } = rules;
  const { model: modelField, n, size, response_format, ...others } = commonFields(model, rules);
  const drawn = {
    prompt: promptField(model, rules),
    model: modelField,
    n,
    size,
    quality: qualityField(rules),
  };
  if (gpt) {
    return z
      .strictObject({
        ...drawn,
        ...outputFields(gpt),
        ...streamFields(),
        moderation: moderationField(),
        ...others,
      })
      .check(refuseContradictions(), refuseUnstreamable());
  }
  const request = z.strictObject({ ...drawn, response_format, ...others });
  return styles ? request.extend({ style: styleField(styles) }) : request;
}
