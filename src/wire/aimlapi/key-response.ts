import { z } from 'zod';

export const aimlKey = z
  .strictObject({
    name: z.string().nullable(),
    disabled: z.boolean().meta({ description: 'Whether it was revoked or has expired.' }),
    prefix: z.string().meta({ description: 'The first letters of its secret.' }),
    scopes: z.array(z.literal('model:image')).meta({ description: 'What it may draw.' }),
    limit: z
      .strictObject({ retention: z.literal('month'), threshold: z.number() })
      .nullable()
      .meta({ description: 'Its budget for a calendar month, in dollars.' }),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
    monthly_usage: z.number().meta({ description: 'Spent this calendar month, in dollars.' }),
  })
  .meta({ description: 'A key, as AI/ML API shows it.' });

export type AimlKey = z.output<typeof aimlKey>;

export const aimlKeyReply = z
  .strictObject({ data: aimlKey })
  .meta({ description: 'The key that was shown.' });

export const aimlKeyList = z
  .strictObject({ data: z.array(aimlKey) })
  .meta({ description: 'The keys of the team, oldest first.' });
