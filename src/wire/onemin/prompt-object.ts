import { z } from 'zod';

import type { Background, Look, OutputFormat, Quality } from '../../kernel/image-task.ts';
import { blendFields, refuseLoneBlend, withBlend } from '../openai/blend-field.ts';
import {
  commonFields,
  promptField,
  styleField,
  type RequestRules,
} from '../openai/image-fields.ts';
import { samplingFields } from '../openai/sampling-fields.ts';
import type { Feature } from './feature.ts';
import { gptObject } from './gpt-object.ts';
import { pictureField } from './picture-field.ts';

/**
 * The `promptObject` of a feature for one model. Strict: whatever the feature does not take is refused by
 * name. The parsed value is complete, defaults filled in.
 */
export function promptObject(
  feature: Feature,
  model: string,
  rules: RequestRules,
): z.ZodType<PromptObject> {
  const { gpt } = rules;
  return gpt ? gptObject(feature, model, { ...rules, gpt }) : dallEObject(feature, model, rules);
}

/** A {@link promptObject} as it was checked. What is optional depends on feature and model. */
export interface PromptObject {
  readonly prompt?: string;
  readonly n: number;
  readonly size: string;
  readonly seed: number | undefined;
  readonly negative_prompt?: string | undefined;
  readonly steps?: number | undefined;
  readonly guidance?: number | undefined;
  readonly quality?: Quality | 'auto';
  readonly style?: Look;
  readonly background?: Background | 'auto';
  readonly output_format?: OutputFormat;
  readonly output_compression?: number;
  readonly imageUrl?: string;
  readonly maskUrl?: string;
  /** A second picture to vary, and how much of it is wanted. */
  readonly blendImageUrl?: string | undefined;
  readonly blend?: number | undefined;
}

const SECOND = pictureField('An extension of Gala, a second picture to blend it with').optional();

type Varied = Pick<PromptObject, 'blendImageUrl' | 'blend'>;

const isAlone = ({ blendImageUrl }: Varied): boolean => blendImageUrl === undefined;

function dallEObject(feature: Feature, model: string, rules: RequestRules) {
  const { n, size, seed } = commonFields(model, rules);
  const drawn = { n, size, seed, ...samplingFields(rules) };
  if (feature === 'IMAGE_VARIATOR') {
    const imageUrl = pictureField('The picture to vary');
    if (!rules.blends) return z.strictObject({ imageUrl, ...drawn });
    return z
      .strictObject({ imageUrl, blendImageUrl: SECOND, ...drawn, ...blendFields(rules) })
      .check(refuseLoneBlend<Varied>("'promptObject.blendImageUrl'", isAlone))
      .overwrite((body) => withBlend(body, isAlone));
  }
  const plain = z.strictObject({ prompt: promptField(model, rules), ...drawn });
  const { styles, qualities } = rules;
  if (!styles) return plain;
  return plain.extend({
    quality: z
      .enum(qualities)
      .nullish()
      .meta({ description: `How finely to draw; \`${qualities[0]}\` when left out.` })
      .transform((quality) => quality ?? qualities[0]),
    style: styleField(styles),
  });
}
