import { z } from 'zod';

import { styleField, type RequestRules } from '../openai/image-fields.ts';
import { GPT_FIELDS, sharedFields } from './image-fields.ts';
import { aimlRules } from './request-rules.ts';

/**
 * The body of `POST /v1/images/generations` under AI/ML API for one model. Whatever it does not know is
 * dropped, as the original does; who reads the body tells of it.
 */
export function aimlGenerationRequest(model: string, served: RequestRules) {
  const rules = aimlRules(served, 'generate');
  const request = z.object(sharedFields(model, rules));
  if (rules.isGpt) return request.extend({ ...GPT_FIELDS, moderation });
  return rules.styles ? request.extend({ style: styleField(rules.styles) }) : request;
}

const moderation = z
  .enum(['low', 'auto'])
  .nullish()
  .meta({ description: 'How severely the prompt is judged; `auto` when left out.' })
  .transform((severity) => severity ?? ('auto' as const));
