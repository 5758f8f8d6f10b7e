import { z } from 'zod';

import { imageField, maskField } from './file-field.ts';
import { commonFields, promptField, qualityField, type RequestRules } from './image-fields.ts';

/** The form of `POST /v1/images/edits` for one model, put together by `assembleForm`. */
export function editRequest(model: string, rules: RequestRules) {
  const { model: modelField, n, size, ...others } = commonFields(model, rules);
  return z.strictObject({
    image: imageField(
      'The picture to change: a square PNG of less than 4 MB. Without a mask its own transparency says what is replaced.',
    ),
    prompt: promptField(model, rules),
    mask: maskField(
      'Where it is transparent, the picture is replaced; where it is opaque, the picture stays as it is. A PNG of less than 4 MB, of the same size.',
    ),
    model: modelField,
    n,
    size,
    quality: qualityField(rules),
    ...others,
  });
}
