import { z } from 'zod';

import { imageField, imagesField, maskField } from './file-field.ts';
import {
  fidelityField,
  outputFields,
  moderationField,
  refuseContradictions,
} from './gpt-fields.ts';
import { commonFields, promptField, qualityField, type RequestRules } from './image-fields.ts';
import { refuseUnstreamable, streamFields } from './stream-fields.ts';

const CLASSIC = {
  image: imageField(
    'The picture to change: a square PNG of less than 4 MB. Without a mask its own transparency says what is replaced.',
  ),
  mask: maskField(
    'Where it is transparent, the picture is replaced; where it is opaque, the picture stays as it is. A PNG of less than 4 MB, of the same size.',
  ),
};

const MASK = maskField(
  'Where it is transparent, the first picture is replaced; where it is opaque, it stays as it is. Less than 50 MB, with an alpha channel, of the same size.',
);

/** The form of `POST /v1/images/edits` for one model, put together by `assembleForm`. */
export function editRequest(model: string, rules: RequestRules) {
  const { gpt } = rules;
  const { prompt, response_format, ...settings } = settingsOf(model, rules);
  if (!gpt) {
    return z.strictObject({
      image: CLASSIC.image,
      prompt,
      mask: CLASSIC.mask,
      ...settings,
      response_format,
    });
  }
  return z
    .strictObject({
      image: imagesField(gpt.mostImages),
      prompt,
      mask: MASK,
      ...settings,
      ...gptSettings(model, gpt),
    })
    .check(refuseContradictions(), refuseUnstreamable());
}

/** The same without its pictures: what an estimate of its price needs. */
export function editSettings(model: string, rules: RequestRules) {
  const { gpt } = rules;
  const { response_format, ...settings } = settingsOf(model, rules);
  return gpt
    ? z
        .strictObject({ ...settings, ...gptSettings(model, gpt) })
        .check(refuseContradictions(), refuseUnstreamable())
    : z.strictObject({ ...settings, response_format });
}

function settingsOf(model: string, rules: RequestRules) {
  const { model: modelField, n, size, ...others } = commonFields(model, rules);
  return {
    prompt: promptField(model, rules),
    model: modelField,
    n,
    size,
    quality: qualityField(rules),
    ...others,
  };
}

function gptSettings(model: string, gpt: NonNullable<RequestRules['gpt']>) {
  return {
    ...outputFields(gpt),
    ...streamFields(),
    moderation: moderationField(),
    input_fidelity: fidelityField(model, gpt),
  };
}
