import { z } from 'zod';

import { LONGEST_LINK, optionalText } from '../long-text.ts';
import {
  fidelityField,
  moderationField,
  outputFields,
  refuseContradictions,
  type GptFieldRules,
} from '../gpt-fields.ts';
import { qualityField, seedField, sizeField, type RequestRules } from '../image-fields.ts';
import { samplingFields } from '../sampling-fields.ts';
import { MOST_PARTIALS } from '../stream-fields.ts';

/** The rules of a model that the image tool can draw with. */
export type ToolRules = RequestRules & { readonly gpt: GptFieldRules };

/** The model of a tool that names none. */
export const DEFAULT_TOOL_MODEL = 'gpt-image-1';

const ACTIONS = ['generate', 'edit', 'auto'] as const;

/** Read before the rest of the tool, because it decides what the rest may be. */
export const toolModel = z.looseObject({ model: z.string().nullish() });

/** The mask of an edit. */
export const toolMask = z.strictObject({
  image_url: optionalText(
    'image_url',
    LONGEST_LINK,
    'A data URL, a public http(s) URL, or a link to a picture of this server. Either this or `file_id`.',
  ),
  file_id: z.string().min(1).nullish(),
});

/** The hosted tool `image_generation`, as one model takes it. There is no `n`: a call draws one picture. */
export function imageTool(model: string, rules: ToolRules) {
  const { background, output_format, output_compression } = outputFields(rules.gpt);
  return z
    .strictObject({
      type: z.literal('image_generation'),
      model: z
        .string()
        .nullish()
        .meta({
          description: `The model that draws; \`${DEFAULT_TOOL_MODEL}\` when left out.`,
          examples: [model],
        }),
      action: z
        .enum(ACTIONS)
        .nullish()
        .meta({
          description:
            'Whether to draw anew or to change a picture of the conversation; `auto`, the default, changes one where there is one and the words want it changed.',
          default: 'auto',
        })
        .transform((action) => action ?? 'auto'),
      quality: qualityField(rules),
      size: sizeField(model, rules)
        .nullish()
        .meta({
          description: `Width and height in pixels; ${rules.defaultSize} when left out.`,
          default: rules.defaultSize,
        })
        .transform((size) => size ?? rules.defaultSize),
      output_format,
      output_compression,
      background,
      moderation: moderationField(),
      input_fidelity: fidelityField(model, rules.gpt),
      input_image_mask: z
        .unknown()
        .optional()
        .meta({
          description:
            'Of an edit: where it is transparent the picture may change, and nowhere else. It has the size of the picture.',
          anyOf: [{ $ref: '#/components/schemas/ResponseImageMask' }, { type: 'null' }],
        }),
      partial_images: z
        .int()
        .min(0)
        .max(MOST_PARTIALS)
        .nullish()
        .meta({ description: 'How many states on the way a stream shows, at most.', default: 0 })
        .transform((partials) => partials ?? 0),
      seed: seedField(),
      ...samplingFields(rules),
    })
    .check(refuseContradictions());
}
