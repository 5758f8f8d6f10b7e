import { z } from 'zod';

import { refuse } from '../refusal.ts';
import { SpooledText } from '../spooled-text.ts';
import { gptEditSettings } from './edit-request.ts';
import { refuseContradictions } from './gpt-fields.ts';
import { promptField, type RequestRules } from './image-fields.ts';
import { namedMaskField, namedPicturesField } from './picture-references.ts';
import { refuseUnstreamable } from './stream-fields.ts';

/** The model of such a request that names none. */
export const DEFAULT_JSON_EDIT_MODEL = 'gpt-image-1.5';

/**
 * The JSON body of `POST /v1/images/edits` for one model of the GPT Image family; no other edits by JSON.
 * @throws RangeError for a model of another family.
 */
export function jsonEditRequest(model: string, rules: RequestRules) {
  const { gpt } = rules;
  if (gpt === undefined) throw new RangeError(`${model} does not edit by JSON.`);
  const { model: modelField, ...settings } = gptEditSettings(model, rules, gpt);
  return z
    .strictObject({
      images: namedPicturesField(gpt.mostImages),
      prompt: shortText(rules.promptLimit).pipe(promptField(model, rules)),
      mask: namedMaskField(
        'Where it is transparent, the first picture is replaced; where it is opaque, it stays as it is. With an alpha channel, of the same size; an object like those of `images`.',
      ),
      model: modelField.meta({
        description: `The model, of the GPT Image family; \`${DEFAULT_JSON_EDIT_MODEL}\` when left out.`,
        examples: [model],
      }),
      ...settings,
    })
    .check(refuseContradictions(), refuseUnstreamable());
}

/** A text so long that it waits on disk is longer than any prompt may be. */
function shortText(max: number) {
  return z
    .unknown()
    .check(
      refuse((text) =>
        text instanceof SpooledText
          ? { code: 'string_too_long', facts: { param: 'prompt', max, length: text.length } }
          : undefined,
      ),
    );
}
