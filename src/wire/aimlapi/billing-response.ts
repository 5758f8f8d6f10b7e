import { z } from 'zod';

import { AIML_DIRECTIONS, AIML_MOVEMENT_TYPES } from './billing-query.ts';

const dollars = z.number().meta({ description: 'In dollars; 100000000 for an unlimited team.' });
const usd = z.literal('USD');

export const aimlBilling = z
  .strictObject({ current_balance: dollars, currency: usd })
  .meta({ description: 'What the team of the key can still spend.' });

export type AimlBilling = z.output<typeof aimlBilling>;

export const aimlBillingDetail = z
  .strictObject({
    user_id: z.int().meta({ description: 'A number that stands for the user of the key.' }),
    email: z.literal('').meta({ description: 'Gala knows no addresses.' }),
    current_balance: dollars,
    currency: usd,
    autotopup_settings: z.strictObject({
      is_enabled: z.literal(false),
      threshold: z.literal(0),
      amount: z.literal(0),
      currency: usd,
    }),
  })
  .meta({ description: 'The same, and that nothing is ever topped up by itself.' });

export type AimlBillingDetail = z.output<typeof aimlBillingDetail>;

export const aimlBalance = z
  .strictObject({
    balance: z.int().meta({ description: 'In credits; 200000000000000 for an unlimited team.' }),
    lowBalance: z.boolean(),
    lowBalanceThreshold: z.int(),
    lastUpdated: z.iso.datetime().meta({ description: 'When it was asked.' }),
    autoDebitStatus: z.literal('disabled'),
    status: z.literal('current'),
    statusExplanation: z.string(),
  })
  .meta({ description: 'The older form of a balance.' });

export type AimlBalance = z.output<typeof aimlBalance>;

export const aimlTransactions = z
  .strictObject({
    data: z.array(
      z.strictObject({
        created_at: z.iso.datetime(),
        direction: z.enum(AIML_DIRECTIONS),
        type: z.enum(AIML_MOVEMENT_TYPES),
        amount: z.strictObject({ usd: z.number().positive(), credits: z.int().positive() }),
        model: z.string().nullable().meta({ description: 'Null for what is not model usage.' }),
        reference_id: z
          .string()
          .nullable()
          .meta({ description: 'Of model usage, the `x-inference-id` of its request.' }),
      }),
    ),
    pagination: z.strictObject({ next_cursor: z.string().nullable(), has_more: z.boolean() }),
  })
  .meta({ description: 'What moved the balance of the team, newest first.' });

export type AimlTransactions = z.output<typeof aimlTransactions>;
