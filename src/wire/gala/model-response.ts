import { z } from 'zod';

import { OPERATIONS } from '../../kernel/image-task.ts';

const operations = z.array(z.enum(OPERATIONS));

const schema = z.record(z.string(), z.unknown());

const clause = z.union([
  z.strictObject({ field: z.string(), in: z.array(z.unknown()) }),
  z.strictObject({ field: z.string(), not_in: z.array(z.unknown()) }),
]);

/** A model with everything that a form for it needs. */
export const playgroundModel = z
  .strictObject({
    id: z.string(),
    object: z.literal('gala.model'),
    owned_by: z.string(),
    engine: z.string().meta({ description: 'Who draws it.' }),
    engine_model: z
      .string()
      .nullable()
      .meta({ description: 'Which of the engine’s own models, where it has several.' }),
    unusable: z.string().nullable().meta({
      description:
        'Why it cannot draw now, and how to mend that. A local model under its own name offers nothing then.',
    }),
    kind: z
      .enum(['dall-e', 'gpt-image', 'local'])
      .meta({ description: 'Whose rules it follows; `local` imitates nobody.' }),
    operations,
    request: z
      .strictObject({
        generate: schema.optional(),
        edit: schema.optional(),
        vary: schema.optional(),
      })
      .meta({
        description:
          'For each operation the JSON Schema (draft 2020-12) of its body, pictures apart: what requests are checked with, and what `/gala/v1/estimate` takes. `model` is the id of this one.',
      }),
    tool: schema.nullable().meta({
      description:
        'The same of the tool `image_generation` of `/v1/responses`, its mask apart; null where conversations cannot draw with this model.',
    }),
    excludes: z.array(z.tuple([clause, clause])).meta({
      description:
        'Pairs of clauses of which one may be true, but not both: such a body is refused. What is left out has its default.',
    }),
    sizes: z.strictObject({
      listed: z.array(z.string()),
      default: z.string(),
      free: z
        .strictObject({
          multiple_of: z.int().meta({ description: 'Both edges are divisible by this.' }),
          longest_edge: z.int(),
          most_ratio: z.number().meta({ description: 'The longer edge over the shorter one.' }),
          least_pixels: z.int(),
          most_pixels: z.int(),
        })
        .nullable()
        .meta({ description: 'Between which bounds any other size is taken; null for none.' }),
    }),
    pictures: z
      .strictObject({
        most: z.int().meta({ description: 'How many an edit starts from, at most.' }),
        square_png: z.boolean().meta({
          description: 'Whether they are square PNGs; else of any shape, PNG, JPEG or WebP.',
        }),
        upload_limit: z.int().meta({ description: 'Each has fewer bytes than this.' }),
        mask_required: z.boolean().meta({
          description:
            'Whether an edit needs a mask, or a picture whose own transparency is one; else words may do.',
        }),
      })
      .meta({ description: 'What edits and variations start from.' }),
    streams: z.boolean().meta({ description: 'Whether answers may come as events.' }),
    revises: z.boolean().meta({ description: 'Whether prompts are revised before drawing.' }),
    blends: z.boolean().meta({ description: 'Whether a variation may lie between two pictures.' }),
    usual: z.strictObject({ steps: z.int(), guidance: z.number().nullable() }).nullable().meta({
      description:
        'How it draws when a request names neither, at the quality `standard`; guidance is null where there is none. Null for what takes no steps, and where different models draw, edit and vary.',
    }),
    introduction: z
      .strictObject({
        about: z.string().meta({ description: 'What it can draw, and what it cannot.' }),
        examples: z.array(z.string()).meta({ description: 'Prompts that suit it.' }),
      })
      .nullable()
      .meta({
        description: 'What the local model that draws it tells of itself; null where it does not.',
      }),
    names: z
      .strictObject({ aimlapi: z.string().nullable(), onemin: z.string().nullable() })
      .meta({ description: 'What it is called in the other dialects; null where it is not.' }),
    offered: z
      .strictObject({ aimlapi: operations, onemin: operations })
      .meta({ description: 'What the other dialects offer of it.' }),
  })
  .meta({ description: 'A model with what a form for its requests needs to know.' });

export type PlaygroundModel = z.output<typeof playgroundModel>;

export const playgroundModelList = z
  .strictObject({ object: z.literal('list'), data: z.array(playgroundModel) })
  .meta({ description: 'The models of this server, those that cannot draw last.' });

export type PlaygroundModelList = z.output<typeof playgroundModelList>;
