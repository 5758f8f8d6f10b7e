import { z } from 'zod';

import { OPERATIONS } from '../../kernel/image-task.ts';

const pull = z
  .strictObject({
    state: z.enum(['running', 'failed', 'done']),
    received_bytes: z.int(),
    total_bytes: z.int().nullable().meta({ description: 'Null until it is known.' }),
    error: z
      .strictObject({ code: z.string(), message: z.string() })
      .nullable()
      .meta({ description: 'Why it failed, and the way out; null unless it did.' }),
  })
  .meta({ description: 'The last download since the server started.' });

const licence = z
  .strictObject({
    name: z.string().meta({ examples: ['mit'] }),
    url: z.string().nullable(),
    summary: z.string().nullable(),
  })
  .meta({ description: 'The terms under which it is given.' });

export const localModelObject = z
  .strictObject({
    name: z.string(),
    object: z.literal('local_model'),
    title: z
      .string()
      .nullable()
      .meta({ description: 'What it is; null for models not on the list.' }),
    installed: z.boolean(),
    shipped: z
      .boolean()
      .meta({ description: 'It came with Gala: it is neither fetched nor removed.' }),
    bytes: z.int().meta({
      description:
        'Of all its files; of one that is not installed roughly what would be fetched, 0 where nobody knows.',
    }),
    partial_bytes: z
      .int()
      .meta({ description: 'What an unfinished download has fetched; it goes on from there.' }),
    family: z.string().nullable(),
    operations: z.array(z.enum(OPERATIONS)).meta({ description: 'None until it is installed.' }),
    part: z
      .string()
      .nullable()
      .meta({ description: 'Of a part for other models, such as a fast decoder: which one.' }),
    installed_in: z.array(z.string()).meta({ description: 'Of a part: the models that have it.' }),
    notes: z.array(z.string()).meta({ description: 'On the time and memory that it takes.' }),
    repository: z.string().nullable().meta({ description: 'On the model hub, `owner/name`.' }),
    licence: licence.nullable(),
    draws: z
      .array(z.string())
      .meta({ description: 'The ids bound to it, or to `auto` while it is the best.' }),
    trouble: z
      .string()
      .nullable()
      .meta({ description: 'Why it cannot be drawn with though it is installed.' }),
    pull: pull.nullable(),
  })
  .meta({ description: 'A diffusion model that this machine has, or could fetch.' });

export type LocalModelObject = z.output<typeof localModelObject>;

export const localModelList = z
  .strictObject({ object: z.literal('list'), data: z.array(localModelObject) })
  .meta({
    description:
      'Models that are known to work, in the order in which they are recommended, then all others by name.',
  });

export type LocalModelList = z.output<typeof localModelList>;

export const removedLocalModel = z
  .strictObject({
    name: z.string(),
    object: z.literal('local_model.deleted'),
    deleted: z.literal(true),
    unbound_ids: z.array(z.string()),
  })
  .meta({ description: 'A model that was removed, and the ids that are not bound any more.' });

export type RemovedLocalModel = z.output<typeof removedLocalModel>;

const drawsNow = z.string().nullable().optional();

export const bindingObject = z
  .strictObject({
    id: z.string().meta({ description: 'The id that clients send.' }),
    object: z.literal('binding'),
    engine: z.string(),
    model: z
      .string()
      .nullable()
      .meta({ description: 'A local model, or `auto`; null for the embedded engine.' }),
    like: z.string().nullable(),
    draws_now: z
      .strictObject({ generate: drawsNow, edit: drawsNow, vary: drawsNow })
      .meta({ description: 'Which local model does what at present; null where none can.' }),
  })
  .meta({ description: 'An id that somebody had drawn by something else than usual.' });

export type BindingObject = z.output<typeof bindingObject>;

export const bindingList = z
  .strictObject({ object: z.literal('list'), data: z.array(bindingObject) })
  .meta({ description: 'The bindings, in the order in which they were made.' });

export type BindingList = z.output<typeof bindingList>;

export const removedBinding = z
  .strictObject({ id: z.string(), object: z.literal('binding.deleted'), deleted: z.literal(true) })
  .meta({ description: 'A binding that was taken back.' });

export type RemovedBinding = z.output<typeof removedBinding>;
