import { z } from 'zod';

import { SEED_LIMIT, type Look, type Quality } from '../../kernel/image-task.ts';
import { parseSize } from '../../kernel/size.ts';
import { troubleWith, type SizeBounds } from '../../kernel/size-bounds.ts';
import type { Fault } from '../../kernel/errors.ts';
import { countCodePoints } from '../code-points.ts';
import { refuse } from '../refusal.ts';
import { GPT_ONLY_FIELDS, type GptFieldRules } from './gpt-fields.ts';
import { keptFields } from './kept-fields.ts';
import { samplingFields } from './sampling-fields.ts';

/** What the schemas of image requests need to know of a model. */
export interface RequestRules {
  readonly promptLimit: number;
  readonly count: { readonly min: number; readonly max: number };
  readonly sizes: readonly string[];
  readonly defaultSize: string;
  readonly freeSizes?: SizeBounds;
  readonly qualities: readonly [Quality, ...(Quality | 'auto')[]];
  readonly autoQuality?: Quality;
  readonly styles?: readonly [Look, ...Look[]];
  /** Whether nothing it draws can be transparent. */
  readonly opaque?: true;
  /** Whether it takes a negative prompt, steps and guidance. */
  readonly sampling?: true;
  /** Whether pictures to start from may be of any shape and format. */
  readonly anyPictures?: true;
  /** Whether a variation may lie between two pictures. */
  readonly blends?: true;
  readonly gpt?: GptFieldRules;
}

/** The model of a request that names none. */
const DEFAULT_MODEL = 'dall-e-2';

const RESPONSE_FORMATS = ['url', 'b64_json'] as const;

/** Fields that hold whole numbers; in forms they come as text. */
export const INTEGER_FIELDS: readonly string[] = [
  'n',
  'seed',
  'output_compression',
  'partial_images',
  'steps',
];

/** All fields that hold numbers. */
export const NUMBER_FIELDS: readonly string[] = [...INTEGER_FIELDS, 'guidance', 'blend'];

/** The model of a request that names none, but has a parameter of the GPT Image family. */
const DEFAULT_GPT_MODEL = 'gpt-image-1';

/** Read before the rest of the body, because it decides what the rest may be. */
export const modelChoice = z.looseObject({ model: z.string().nullish() }).transform((body) => ({
  model: body.model ?? (hasGptOnlyField(body) ? DEFAULT_GPT_MODEL : DEFAULT_MODEL),
}));

/** Whether a body has a parameter that only the GPT Image family takes. */
export function hasGptOnlyField(body: Readonly<Record<string, unknown>>): boolean {
  return GPT_ONLY_FIELDS.some((name) => (body[name] ?? null) !== null);
}

/** What the picture shows, in words. */
export function promptField(model: string, { promptLimit, gpt }: RequestRules) {
  return z
    .string()
    .min(1)
    .check(refuse((prompt) => tooLong(prompt, model, promptLimit, gpt !== undefined)))
    .meta({
      description: `What the picture shows: at most ${promptLimit} characters, counted as Unicode code points.`,
      maxLength: promptLimit,
      examples: ['a white siamese cat'],
    });
}

/** How finely to draw. */
export function qualityField({ qualities, autoQuality = qualities[0] }: RequestRules) {
  return z
    .enum(qualities)
    .nullish()
    .meta({
      description: `How finely to draw; \`${autoQuality}\` when left out.`,
      default: autoQuality,
    })
    .transform((quality) => quality ?? autoQuality);
}

/** Whether pictures come as links or as bytes, for models that leave the choice. */
function responseFormatField() {
  return z
    .enum(RESPONSE_FORMATS)
    .nullish()
    .meta({
      description:
        'How pictures come back: `url` (the default) is a link that works for an hour, `b64_json` is the PNG itself.',
      default: RESPONSE_FORMATS[0],
    })
    .transform((format) => format ?? 'url');
}

/** Which manner to draw in, for models that have several. */
export function styleField(styles: readonly [Look, ...Look[]]) {
  return z
    .enum(styles)
    .nullish()
    .meta({
      description: `The manner: dramatic and rich in colour, or calm and plain; \`${styles[0]}\` when left out.`,
      default: styles[0],
    })
    .transform((style) => style ?? styles[0]);
}

/** The fields that every image request has, whatever it asks for. */
export function commonFields(model: string, rules: RequestRules) {
  return {
    model: z
      .string()
      .nullish()
      .meta({
        description: `The model; \`${DEFAULT_MODEL}\` when left out.`,
        examples: [model],
      })
      .transform(() => model),
    n: countField(model, rules)
      .nullish()
      .meta({ description: 'How many pictures to draw; 1 when left out.', default: 1 })
      .transform((n) => n ?? 1),
    size: sizeField(model, rules)
      .nullish()
      .meta({
        description: `Width and height in pixels; ${rules.defaultSize} when left out.`,
        default: rules.defaultSize,
      })
      .transform((size) => size ?? rules.defaultSize),
    response_format: responseFormatField(),
    ...keptFields(),
    seed: seedField(),
    ...samplingFields(rules),
  };
}

/** An extension of Gala. */
export function seedField() {
  return z
    .int()
    .min(0)
    .max(SEED_LIMIT - 1)
    .nullish()
    .meta({
      description:
        'An extension of Gala: the same request with the same seed draws the same picture. Picture i is drawn with seed + i. Random when left out; `x-gala-seed` tells which.',
    })
    .transform((seed) => seed ?? undefined);
}

/** Width and height, as the model takes them. */
export function sizeField(model: string, rules: RequestRules) {
  return z
    .string()
    .check(refuse((size) => unsupportedSize(size, model, rules)))
    .meta(formOfSizes(rules));
}

/** A model that draws one picture at a time has a refusal of its own for any other number. */
export function countField(model: string, { count: { min, max } }: RequestRules) {
  if (max > 1) return z.int().min(min).max(max);
  return z
    .int()
    .check(refuse((n) => (n === 1 ? undefined : notOne(n, model))))
    .meta({ const: 1 });
}

function notOne(got: number, model: string) {
  return { code: 'single_picture_only', facts: { model, got } } as const;
}

/** Each family has words of its own for this. */
function tooLong(prompt: string, model: string, max: number, isGpt: boolean): Fault | undefined {
  const length = countCodePoints(prompt);
  if (length <= max) return undefined;
  if (isGpt) return { code: 'string_too_long', facts: { param: 'prompt', max, length } };
  return { code: 'prompt_too_long', facts: { max, length, model } } as const;
}

/**
 * The words of a refusal are those of the model's family. A model that imitates nobody has none; it says
 * what it would take.
 */
function unsupportedSize(
  size: string,
  model: string,
  { sizes: supported, defaultSize, freeSizes, gpt }: RequestRules,
): Fault | undefined {
  if (supported.includes(size)) return undefined;
  if (freeSizes) {
    const trouble = troubleWith(parseSize(size), freeSizes);
    if (trouble === undefined) return undefined;
    return gpt
      ? { code: 'size_out_of_bounds', facts: { param: 'size', size, trouble } }
      : {
          code: 'malformed_value',
          facts: { param: 'size', expected: `${wordsFor(freeSizes)}, such as ${defaultSize}` },
        };
  }
  return gpt
    ? { code: 'invalid_value', facts: { param: 'size', value: size, supported } }
    : { code: 'size_not_supported', facts: { model, size, supported } };
}

const wordsFor = ({ leastPixels, longestEdge }: SizeBounds): string =>
  `a size up to ${longestEdge}x${longestEdge} with at least ${leastPixels} pixels`;

function formOfSizes({ sizes, freeSizes }: RequestRules) {
  return freeSizes
    ? { anyOf: [{ enum: sizes }, { pattern: '^[1-9][0-9]{0,4}x[1-9][0-9]{0,4}$' }] }
    : { enum: sizes };
}
