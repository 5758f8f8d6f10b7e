import { z } from 'zod';

import { OPERATIONS } from '../../kernel/image-task.ts';

export const engineObject = z
  .strictObject({
    id: z.string().meta({ examples: ['collage'] }),
    object: z.literal('engine'),
    ok: z.boolean().meta({ description: 'Whether it can draw now.' }),
    detail: z.string().meta({ description: 'How it is, in a line for people.' }),
    parallel: z.int().meta({ description: 'How many requests it is given at a time.' }),
    operations: z.array(z.enum(OPERATIONS)),
    queue: z.strictObject({
      waiting: z.int(),
      running: z.int(),
      capacity: z
        .int()
        .meta({ description: 'How many may wait; more are refused as `overloaded`.' }),
    }),
  })
  .meta({ description: 'Something that draws, and how much it has to do.' });

export type EngineObject = z.output<typeof engineObject>;

export const engineList = z
  .strictObject({ object: z.literal('list'), data: z.array(engineObject) })
  .meta({ description: 'The engines of this server.' });

export type EngineList = z.output<typeof engineList>;
