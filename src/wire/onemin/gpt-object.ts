import { z } from 'zod';

import type { Quality } from '../../kernel/image-task.ts';
import {
  compressionField,
  formatField,
  isTransparentJpeg,
  type GptFieldRules,
} from '../openai/gpt-fields.ts';
import {
  commonFields,
  countField,
  promptField,
  sizeField,
  type RequestRules,
} from '../openai/image-fields.ts';
import { samplingFields } from '../openai/sampling-fields.ts';
import { refuse } from '../refusal.ts';
import type { Feature } from './feature.ts';
import { pictureField } from './picture-field.ts';

/** What the GPT Image models take of a prompt here; they themselves take more. */
const PROMPT_LIMIT = 4000;

/** The quality of JPEG and WebP, in percent, unless it is said. */
const COMPRESSION = 85;

const DEFAULT_SIZE = '1024x1024';
const DEFAULT_QUALITY: Quality = 'medium';

type Rules = RequestRules & { readonly gpt: GptFieldRules };

/**
 * The `promptObject` of a GPT Image model. What has to be said and what may be left out differs between
 * features and models more than elsewhere, see `docs/guides/onemin.md`.
 */
export function gptObject(feature: Feature, model: string, all: Rules) {
  const sizes = all.sizes.filter((size) => size !== 'auto');
  const rules = { ...all, promptLimit: PROMPT_LIMIT, sizes, defaultSize: DEFAULT_SIZE };
  // Those that take any size came last, and leave nothing unsaid.
  const explicit = rules.freeSizes !== undefined;
  const edits = feature !== 'IMAGE_GENERATOR';

  const fields = z.strictObject({
    prompt: promptField(model, rules),
    ...choices(model, rules, { sized: edits || explicit, counted: edits, rated: explicit }),
    ...outputs(rules.gpt, edits || explicit ? 'auto' : 'opaque'),
  });
  if (feature === 'IMAGE_INPAINTER') {
    return fields
      .extend({
        imageUrl: pictureField('The picture to change'),
        maskUrl: pictureField('What may change: white is replaced, black is kept'),
      })
      .check(noTransparentJpeg());
  }
  if (feature === 'IMAGE_EDITOR') {
    return fields
      .extend({ imageUrl: pictureField('The picture to change') })
      .check(noTransparentJpeg());
  }
  return (explicit ? fields : fields.extend({ style: styleField() })).check(noTransparentJpeg());
}

/** @param must what may not be left out. */
function choices(
  model: string,
  rules: Rules,
  must: { readonly sized: boolean; readonly counted: boolean; readonly rated: boolean },
) {
  const { n, size, seed } = commonFields(model, rules);
  const [first, ...rest] = rules.qualities;
  const quality = z.enum([first, ...rest]);
  return {
    n: must.counted ? countField(model, rules) : n,
    size: must.sized ? sizeField(model, rules) : size,
    quality: must.rated
      ? quality.meta({ description: 'How finely to draw.' })
      : quality
          .nullish()
          .meta({ description: `How finely to draw; \`${DEFAULT_QUALITY}\` when left out.` })
          .transform((value) => value ?? DEFAULT_QUALITY),
    seed,
    ...samplingFields(rules),
  };
}

function outputs({ formats, backgrounds }: GptFieldRules, usual: 'auto' | 'opaque') {
  return {
    background: z
      .enum(backgrounds)
      .nullish()
      .meta({ description: `What lies behind the subject; \`${usual}\` when left out.` })
      .transform((background) => background ?? usual),
    output_format: formatField(formats),
    output_compression: compressionField(
      COMPRESSION,
      `The quality of JPEG and WebP, in percent; ${COMPRESSION} when left out. PNG loses nothing, whatever this says.`,
    ),
  };
}

/** Listed for the first of these models, with this one value. */
function styleField() {
  return z
    .enum(['vivid'])
    .nullish()
    .meta({ description: 'The manner: dramatic and rich in colour, whether said or not.' })
    .transform((style) => style ?? ('vivid' as const));
}

/** What cannot be had together, once every field is in order by itself. */
function noTransparentJpeg() {
  return refuse<{ readonly background: string; readonly output_format: string }>((object) =>
    isTransparentJpeg(object)
      ? { code: 'transparency_not_supported', facts: { format: object.output_format } }
      : undefined,
  );
}
