import { z } from 'zod';

import { SEED_LIMIT, type Look, type Quality } from '../../kernel/image-task.ts';
import { countCodePoints } from '../code-points.ts';
import { refuse } from '../refusal.ts';

/** What the schemas of image requests need to know of a model. */
export interface RequestRules {
  readonly promptLimit: number;
  readonly count: { readonly min: number; readonly max: number };
  readonly sizes: readonly string[];
  readonly defaultSize: string;
  readonly qualities: readonly [Quality, ...(Quality | 'auto')[]];
  readonly styles?: readonly [Look, ...Look[]];
}

/** The model of a request that names none. */
const DEFAULT_MODEL = 'dall-e-2';

const RESPONSE_FORMATS = ['url', 'b64_json'] as const;

/** Fields that hold whole numbers; in forms they come as text. */
export const INTEGER_FIELDS: readonly string[] = ['n', 'seed'];

/** Read before the rest of the body, because it decides what the rest may be. */
export const modelChoice = z.looseObject({
  model: z
    .string()
    .nullish()
    .transform((model) => model ?? DEFAULT_MODEL),
});

/** What the picture shows, in words. */
export function promptField(model: string, { promptLimit }: RequestRules) {
  return z
    .string()
    .min(1)
    .check(refuse((prompt) => tooLong(prompt, model, promptLimit)))
    .meta({
      description: `What the picture shows: at most ${promptLimit} characters, counted as Unicode code points.`,
      maxLength: promptLimit,
      examples: ['a white siamese cat'],
    });
}

/** How finely to draw. */
export function qualityField({ qualities }: RequestRules) {
  return z
    .enum(qualities)
    .nullish()
    .meta({ description: `How finely to draw; \`${qualities[0]}\` when left out.` })
    .transform((quality) => quality ?? qualities[0]);
}

/** Which manner to draw in, for models that have several. */
export function styleField(styles: readonly [Look, ...Look[]]) {
  return z
    .enum(styles)
    .nullish()
    .meta({
      description: `The manner: dramatic and rich in colour, or calm and plain; \`${styles[0]}\` when left out.`,
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
      .meta({ description: 'How many pictures to draw; 1 when left out.' })
      .transform((n) => n ?? 1),
    size: z
      .string()
      .check(refuse((size) => unsupportedSize(size, model, rules.sizes)))
      .meta({ enum: rules.sizes })
      .nullish()
      .meta({ description: `Width and height in pixels; ${rules.defaultSize} when left out.` })
      .transform((size) => size ?? rules.defaultSize),
    response_format: z
      .enum(RESPONSE_FORMATS)
      .nullish()
      .meta({
        description:
          'How pictures come back: `url` (the default) is a link that works for an hour, `b64_json` is the PNG itself.',
      })
      .transform((format) => format ?? 'url'),
    user: z
      .string()
      .nullish()
      .meta({ description: 'Your name for your end user; kept with the record, changes nothing.' })
      .transform((user) => user ?? undefined),
    seed: z
      .int()
      .min(0)
      .max(SEED_LIMIT - 1)
      .nullish()
      .meta({
        description:
          'An extension of Gala: the same request with the same seed draws the same picture. Picture i is drawn with seed + i. Random when left out; `x-gala-seed` tells which.',
      })
      .transform((seed) => seed ?? undefined),
  };
}

/** A model that draws one picture at a time has a refusal of its own for any other number. */
function countField(model: string, { count: { min, max } }: RequestRules) {
  if (max > 1) return z.int().min(min).max(max);
  return z
    .int()
    .check(refuse((n) => (n === 1 ? undefined : notOne(n, model))))
    .meta({ const: 1 });
}

function notOne(got: number, model: string) {
  return { code: 'single_picture_only', facts: { model, got } } as const;
}

function tooLong(prompt: string, model: string, max: number) {
  const length = countCodePoints(prompt);
  if (length <= max) return undefined;
  return { code: 'prompt_too_long', facts: { max, length, model } } as const;
}

function unsupportedSize(size: string, model: string, supported: readonly string[]) {
  if (supported.includes(size)) return undefined;
  return { code: 'size_not_supported', facts: { model, size, supported } } as const;
}
