import { z } from 'zod';

import { imageField } from './file-field.ts';
import { commonFields, type RequestRules } from './image-fields.ts';

/** The form of `POST /v1/images/variations` for one model, put together by `assembleForm`. */
export function variationRequest(model: string, rules: RequestRules) {
  return z.strictObject({
    image: imageField(
      rules.anyPictures
        ? 'The picture to vary: PNG, JPEG or WebP of less than 50 MB.'
        : 'The picture to vary: a square PNG of less than 4 MB.',
    ),
    ...commonFields(model, rules),
  });
}
