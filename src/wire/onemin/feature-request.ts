import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { countCodePoints } from '../code-points.ts';
import { refuse } from '../refusal.ts';
import { FEATURES } from './feature.ts';
import { textOfJson } from './text-of-json.ts';

const LONGEST_CONVERSATION_ID = 200;

/** Most characters of the metadata as JSON, and how deep it may be nested. */
const METADATA = { length: 4096, depth: 8 } as const;

/**
 * The body of `POST /api/features` around its `promptObject`, which is judged by `promptObject` of the
 * feature and its model.
 */
export const featureRequest = z.strictObject({
  type: z.enum(FEATURES).meta({ description: 'The feature.' }),
  model: z
    .string()
    .min(1)
    .meta({ description: 'The id of the model.', examples: ['dall-e-2'] }),
  promptObject: z.looseObject({}).meta({ description: 'What the feature is to do.' }),
  conversationId: z
    .string()
    .check(refuse(longId))
    .nullish()
    .meta({
      description: 'Echoed and kept with the record; changes nothing.',
      maxLength: LONGEST_CONVERSATION_ID,
    })
    .transform((id) => id ?? null),
  metadata: z
    .looseObject({})
    .check(refuse((metadata) => (fits(metadata) ? undefined : TOO_MUCH_METADATA)))
    .nullish()
    .meta({
      description: `Echoed and kept with the record; changes nothing. At most ${METADATA.length} characters as JSON, nested ${METADATA.depth} deep.`,
    })
    .transform((metadata) => metadata ?? null),
});

function fits(metadata: object): boolean {
  const text = textOfJson(metadata, METADATA.depth);
  return text !== undefined && text.length <= METADATA.length;
}

function longId(id: string): Fault | undefined {
  const length = countCodePoints(id);
  const max = LONGEST_CONVERSATION_ID;
  if (length <= max) return undefined;
  return { code: 'string_too_long', facts: { param: 'conversationId', max, length } };
}

const TOO_MUCH_METADATA: Fault = {
  code: 'wrong_type',
  facts: {
    param: 'metadata',
    expected: `an object of at most ${METADATA.length} characters as JSON, nested at most ${METADATA.depth} deep`,
    got: 'a larger one',
  },
};
