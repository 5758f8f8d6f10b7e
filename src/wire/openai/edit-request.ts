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

/** The pictures of an edit. */
export const editedField = (most: number) =>
  imagesField(
    most,
    `The picture to change, or up to ${most} of them, the others being material for the first: PNG, JPEG or WebP, each of less than 50 MB.`,
  );

/** The form of `POST /v1/images/edits` for one model, put together by `assembleForm`. */
export function editRequest(model: string, rules: RequestRules) {
  const { gpt } = rules;
  const { settings, response_format } = settingsOf(model, rules);
  const prompt = promptField(model, rules);
  if (!gpt && rules.anyPictures) {
    const image = editedField(1);
    return z.strictObject({ image, prompt, mask: MASK, ...settings, response_format });
  }
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
      image: editedField(gpt.mostImages),
      prompt,
      mask: MASK,
      ...gptEditSettings(model, rules, gpt),
    })
    .check(refuseContradictions(), refuseUnstreamable());
}

/** The same without its pictures: what an estimate of its price needs. */
export function editSettings(model: string, rules: RequestRules) {
  const { gpt } = rules;
  const prompt = promptField(model, rules);
  const { settings, response_format } = settingsOf(model, rules);
  return gpt
    ? z
        .strictObject({ prompt, ...gptEditSettings(model, rules, gpt) })
        .check(refuseContradictions(), refuseUnstreamable())
    : z.strictObject({ prompt, ...settings, response_format });
}

/** What an edit of the GPT Image family takes besides its prompt and its pictures. */
export function gptEditSettings(
  model: string,
  rules: RequestRules,
  gpt: NonNullable<RequestRules['gpt']>,
) {
  return {
    ...settingsOf(model, rules).settings,
    ...outputFields(gpt),
    ...streamFields(),
    moderation: moderationField(),
    input_fidelity: fidelityField(model, gpt),
  };
}

function settingsOf(model: string, rules: RequestRules) {
  const { model: modelField, n, size, response_format, ...others } = commonFields(model, rules);
  const settings = { model: modelField, n, size, quality: qualityField(rules), ...others };
  return { settings, response_format };
}
