import { z } from 'zod';

import { OPERATIONS } from '../../kernel/image-task.ts';
import { editSettings } from '../openai/edit-request.ts';
import { generationRequest } from '../openai/generation-request.ts';
import type { RequestRules } from '../openai/image-fields.ts';
import { variationRequest } from '../openai/variation-request.ts';

/** The body of `POST /gala/v1/estimate`; its `request` is judged by {@link ESTIMABLE}. */
export const estimateRequest = z.strictObject({
  operation: z
    .enum(OPERATIONS)
    .nullish()
    .transform((operation) => operation ?? ('generate' as const)),
  request: z.looseObject({}),
});

/** What each operation takes, without its pictures: they change nothing about the price. */
export const ESTIMABLE = {
  generate: generationRequest,
  edit: editSettings,
  vary: (model: string, rules: RequestRules) =>
    variationRequest(model, rules).omit({ image: true }),
} as const;
