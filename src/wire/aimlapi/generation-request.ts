import { z } from 'zod';

import { moderationField, refuseContradictions } from '../openai/gpt-fields.ts';
import { styleField, type RequestRules } from '../openai/image-fields.ts';
import { gptFields, sharedFields } from './image-fields.ts';
import { aimlRules } from './request-rules.ts';

/**
 * The body of `POST /v1/images/generations` under AI/ML API for one model. Whatever it does not know is
 * dropped, as the original does; who reads the body tells of it.
 */
export function aimlGenerationRequest(model: string, served: RequestRules) {
  const rules = aimlRules(served, 'generate');
  const request = z.object(sharedFields(model, rules));
  if (served.gpt) {
    return request
      .extend({ ...gptFields(served.gpt), moderation: moderationField() })
      .check(refuseContradictions());
  }
  return rules.styles ? request.extend({ style: styleField(rules.styles) }) : request;
}
