import { z } from 'zod';

import { editedField } from '../openai/edit-request.ts';
import { maskField } from '../openai/file-field.ts';
import { refuseContradictions } from '../openai/gpt-fields.ts';
import type { RequestRules } from '../openai/image-fields.ts';
import { gptFields, sharedFields } from './image-fields.ts';
import { aimlRules } from './request-rules.ts';

/**
 * The form of `POST /v1/images/edits` under AI/ML API, for a model of the GPT Image family.
 * @throws RangeError for any other: AI/ML API edits with this family alone.
 */
export function aimlEditRequest(model: string, served: RequestRules) {
  const { gpt } = served;
  if (!gpt) throw new RangeError(`${model} is not of the GPT Image family.`);
  return z
    .object({
      ...sharedFields(model, aimlRules(served, 'edit')),
      image: editedField(gpt.mostImages),
      mask: maskField(
        'Where it is transparent, the first picture is replaced; where it is opaque, it stays as it is. Of the same size, with an alpha channel.',
      ),
      ...gptFields(gpt),
    })
    .check(refuseContradictions());
}
