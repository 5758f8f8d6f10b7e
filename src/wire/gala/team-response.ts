import { z } from 'zod';

import { PAGE_FACTS } from './page-facts.ts';

const time = z.iso.datetime();

export const creditsObject = z
  .strictObject({
    object: z.literal('credits'),
    team_id: z.string(),
    unlimited: z.boolean(),
    balance: z
      .int()
      .meta({ description: 'What was granted less what was spent; 2 000 000 are a dollar.' }),
    reserved: z.int().meta({ description: 'Set aside for requests under way.' }),
    available: z
      .int()
      .nullable()
      .meta({ description: 'What can still be asked for; null when that is unlimited.' }),
    balance_usd: z.number(),
  })
  .meta({ description: 'Where a team stands.' });

export type CreditsObject = z.output<typeof creditsObject>;

export const teamObject = z
  .strictObject({
    id: z.string(),
    object: z.literal('team'),
    name: z.string(),
    credits: creditsObject,
    created_at: time,
    removed_at: time.nullable().meta({ description: 'Null while it is there.' }),
  })
  .meta({ description: 'Who pays: keys and records belong to a team.' });

export type TeamObject = z.output<typeof teamObject>;

export const teamList = z
  .strictObject({ object: z.literal('list'), data: z.array(teamObject), ...PAGE_FACTS })
  .meta({
    description: 'Teams, oldest first and removed ones too unless the query says otherwise.',
  });

export type TeamList = z.output<typeof teamList>;

export const creditEntryObject = z
  .strictObject({
    object: z.literal('credit_entry'),
    number: z.int().meta({ description: '1, 2, 3 … within the team.' }),
    kind: z.enum(['grant', 'adjust', 'reserve', 'settle', 'release']),
    credits: z.int().meta({ description: 'By how much the balance changed.' }),
    reserved: z.int().meta({ description: 'By how much what is set aside changed.' }),
    record_id: z.string().nullable(),
    note: z.string(),
    created_at: time,
  })
  .meta({ description: 'One line of a ledger; never changed or deleted.' });

export type CreditEntryObject = z.output<typeof creditEntryObject>;

export const creditEntryList = z
  .strictObject({
    object: z.literal('list'),
    data: z.array(creditEntryObject),
    last_number: z.int().nullable(),
    has_more: z.boolean(),
  })
  .meta({ description: 'Entries, newest first.' });

export type CreditEntryList = z.output<typeof creditEntryList>;
