import { z } from 'zod';

import { queryNumber } from '../../gala/query-number.ts';
import { refuse } from '../../refusal.ts';
import { INCLUDABLE } from './response-request.ts';

const include = z
  .array(z.enum(INCLUDABLE))
  .optional()
  .transform((names) => names ?? [])
  .meta({
    description: 'What is answered besides, where there is any; `include[]` several times.',
  });

const flag = z.enum(['true', 'false']).optional();

/** The query of `GET /v1/responses/{id}`. */
export const responseQuery = z.strictObject({
  include,
  stream: flag.meta({ description: 'Answers with events, from the beginning.' }),
  starting_after: z
    .unknown()
    .check(
      refuse((value) =>
        value === undefined
          ? undefined
          : { code: 'unsupported_parameter', facts: { param: 'starting_after' } },
      ),
    )
    .optional()
    .meta({ description: 'Not supported: streams begin at their beginning.' }),
  include_obfuscation: flag.meta({ description: 'Fills events of text up to one length.' }),
});

/** The query of `GET /v1/responses/{id}/input_items`. */
export const inputItemsQuery = z.strictObject({
  limit: queryNumber(1, 100)
    .transform((limit) => limit ?? 20)
    .meta({ description: 'At most this many items; 20 when left out.' }),
  order: z
    .enum(['asc', 'desc'])
    .optional()
    .transform((order) => order ?? 'desc')
    .meta({ description: '`desc`, which is the default, has the last first.' }),
  after: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Only items that come after the one of this id.' }),
  include,
});

export type InputItemsQuery = z.output<typeof inputItemsQuery>;
