import { z } from 'zod';

import { OPERATIONS } from '../../kernel/image-task.ts';
import { parseSize } from '../../kernel/size.ts';
import { editSettings } from '../openai/edit-request.ts';
import { generationRequest } from '../openai/generation-request.ts';
import { variationSettings } from '../openai/variation-request.ts';
import { refuse } from '../refusal.ts';

/** The size of the picture of an edit: where a size is left to Gala, it goes by that picture's shape. */
const pictureSize = z
  .string()
  .check(refuse((size) => (parseSize(size) ? undefined : NO_SIZE)))
  .nullish()
  .transform((size) => (typeof size === 'string' ? parseSize(size) : undefined))
  .meta({
    description:
      'Of an edit: width and height of the picture that it changes. Where `size` is `auto`, the result has a shape near to that, and so has the price; without it the shape goes by the prompt.',
    pattern: '^[1-9][0-9]{0,4}x[1-9][0-9]{0,4}$',
    examples: ['800x600'],
  });

const NO_SIZE = {
  code: 'malformed_value',
  facts: { param: 'picture_size', expected: 'width and height in pixels, such as 800x600' },
} as const;

/** Only an edit has a picture whose shape decides anything. */
const NOT_AN_EDIT = { code: 'unknown_parameter', facts: { param: 'picture_size' } } as const;

/** The body of `POST /gala/v1/estimate`; its `request` is judged by {@link ESTIMABLE}. */
export const estimateRequest = z
  .strictObject({
    operation: z
      .enum(OPERATIONS)
      .nullish()
      .transform((operation) => operation ?? ('generate' as const)),
    request: z.looseObject({}),
    picture_size: pictureSize,
  })
  .check(
    refuse(({ operation, picture_size: picture }) =>
      picture && operation !== 'edit' ? NOT_AN_EDIT : undefined,
    ),
  );

/** How the size of an edit's picture is documented, beside its request. */
export const PICTURE_SIZE = pictureSize;

/** What each operation takes, without its pictures: they change nothing about the price. */
export const ESTIMABLE = {
  generate: generationRequest,
  edit: editSettings,
  vary: variationSettings,
} as const;
