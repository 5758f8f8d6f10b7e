import { z } from 'zod';

import { blendFields, refuseLoneBlend, withBlend } from './blend-field.ts';
import { imageField, imagesField } from './file-field.ts';
import { commonFields, type RequestRules } from './image-fields.ts';

/** The form of `POST /v1/images/variations` for one model, put together by `assembleForm`. */
export function variationRequest(model: string, rules: RequestRules) {
  return z
    .strictObject({ image: variedField(rules), ...settingsOf(model, rules) })
    .check(refuseLoneBlend<Varied>("a second 'image'", isAlone))
    .overwrite((body) => withBlend(body, isAlone));
}

/** The same without its pictures: what an estimate of its price needs. */
export function variationSettings(model: string, rules: RequestRules) {
  return z.strictObject(settingsOf(model, rules));
}

const settingsOf = (model: string, rules: RequestRules) => ({
  ...commonFields(model, rules),
  ...blendFields(rules),
});

interface Varied {
  readonly image: unknown;
  readonly blend?: number | undefined;
}

const isAlone = ({ image }: Varied): boolean => !Array.isArray(image) || image.length < 2;

function variedField({ anyPictures, blends }: RequestRules) {
  const form = anyPictures
    ? 'PNG, JPEG or WebP of less than 50 MB'
    : 'a square PNG of less than 4 MB';
  if (!blends) return imageField(`The picture to vary: ${form}.`);
  return imagesField(
    2,
    `The picture to vary, or, as an extension of Gala, two of them for something between them, see \`blend\`: ${form}.`,
  );
}
