import { z } from 'zod';

import type { Background, OutputFormat } from '../../kernel/image-task.ts';
import { refuse } from '../refusal.ts';
import { applies, refuseExcluded, type Clause, type Exclusion } from './exclusions.ts';

/** What the GPT Image family takes besides what every model takes. */
export interface GptFieldRules {
  readonly formats: readonly [OutputFormat, ...OutputFormat[]];
  readonly backgrounds: readonly ['auto', ...Background[]];
  readonly inputFidelity: boolean;
  readonly mostImages: number;
}

/** Parameters that no other family takes: a request without a model that has one means this family. */
export const GPT_ONLY_FIELDS: readonly string[] = [
  'background',
  'input_fidelity',
  'moderation',
  'output_compression',
  'output_format',
  'partial_images',
  'stream',
];

/** How pictures of this family come back. */
export function outputFields({ formats, backgrounds }: GptFieldRules) {
  return {
    background: z
      .enum(backgrounds)
      .nullish()
      .meta({
        description:
          'What lies behind the subject. `auto` (the default) is `transparent` where the prompt asks for a sticker, a logo or the like, of an edit where it asks for no background, and `opaque` elsewhere.',
        default: backgrounds[0],
      })
      .transform((background) => background ?? backgrounds[0]),
    output_format: formatField(formats),
    output_compression: compressionField(
      100,
      'The quality of JPEG and WebP, in percent: the less, the shorter the file. 100, the default, loses nothing in WebP and next to nothing in JPEG; PNG takes no other.',
    ),
  };
}

export function formatField(formats: GptFieldRules['formats']) {
  return z
    .enum(formats)
    .nullish()
    .meta({
      description: `The format of the files; \`${formats[0]}\` when left out.`,
      default: formats[0],
    })
    .transform((format) => format ?? formats[0]);
}

/** @param usual in percent, when it is left out. */
export function compressionField(usual: number, description: string) {
  return z
    .int()
    .min(0)
    .max(100)
    .nullish()
    .meta({ description, default: usual })
    .transform((compression) => compression ?? usual);
}

/** How severely the prompt is judged. */
export function moderationField() {
  return z
    .enum(['low', 'auto'])
    .nullish()
    .meta({
      description:
        'How severely the prompt is judged: `low` refuses only what is refused everywhere; `auto`, the default, is as severe as the server is set up to be.',
      default: 'auto',
    })
    .transform((moderation) => moderation ?? 'auto');
}

const CHOOSABLE_FIDELITY = {
  description:
    'How closely the result follows the fine detail of the pictures where it may change; `low` when left out.',
  default: 'low',
} as const;

/** Known, and so refused in words of its own, but nothing can be chosen. */
const NO_FIDELITY = {
  description: 'This model leaves no choice: only `null`, or left out.',
  anyOf: [{ type: 'null' }],
} as const;

/** How closely an edit follows its pictures; refused by models that leave no choice. */
export function fidelityField(model: string, { inputFidelity }: GptFieldRules) {
  const param = 'input_fidelity';
  return z
    .enum(['high', 'low'])
    .check(
      refuse(() =>
        inputFidelity ? undefined : { code: 'parameter_not_supported', facts: { model, param } },
      ),
    )
    .nullish()
    .meta(inputFidelity ? CHOOSABLE_FIDELITY : NO_FIDELITY)
    .transform((fidelity) => fidelity ?? 'low');
}

interface Output {
  readonly background: string;
  readonly output_format: string;
}

const isTransparent: Clause = { field: 'background', in: ['transparent'] };
const isPng: Clause = { field: 'output_format', in: ['png'] };
const isJpeg: Clause = { field: 'output_format', in: ['jpeg'] };
const isCompressed: Clause = { field: 'output_compression', not_in: [100] };

/** JPEG has no alpha. */
const TRANSPARENT_JPEG: Exclusion<Output> = {
  clauses: [isTransparent, isJpeg],
  faultOf: ({ output_format: format }) => ({
    code: 'transparency_not_supported',
    facts: { param: 'background', format },
  }),
};

/** What no file can be, PNG having nothing to lose. */
export const OUTPUT_EXCLUSIONS: readonly Exclusion<Output>[] = [
  TRANSPARENT_JPEG,
  {
    clauses: [isPng, isCompressed],
    faultOf: () => ({ code: 'png_not_compressible', facts: { param: 'output_compression' } }),
  },
];

/** JPEG has no alpha. */
export const isTransparentJpeg = (body: Output): boolean => applies(TRANSPARENT_JPEG, body);

/** Refuses what cannot be had together, once every field is in order by itself. */
export function refuseContradictions<T extends Output & { readonly output_compression: number }>() {
  return refuseExcluded<T>(OUTPUT_EXCLUSIONS);
}
