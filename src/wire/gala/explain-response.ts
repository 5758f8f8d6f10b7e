import { z } from 'zod';

const words = (description: string) => z.array(z.string()).meta({ description });

const thing = z.strictObject({
  phrase: z.string().meta({ description: 'As the prompt has it.' }),
  name: z.string().meta({ description: 'With what narrows it: `bucket hat`.' }),
  count: z.strictObject({
    value: z.int(),
    vague: z.boolean().meta({ description: 'Whether only a plural or “some” was said.' }),
  }),
  colours: z.array(z.string()),
  shown: z
    .enum(['drawn', 'attached', 'scenery', 'part', 'lettered', 'left-out', 'missing'])
    .meta({ description: 'What becomes of it in the picture.' }),
  art: z.string().optional().meta({ description: 'The art that shows it.' }),
  matched: z
    .enum(['name', 'alias', 'hypernym', 'nothing'])
    .meta({ description: 'How its word led to that art.' }),
});

/** What the embedded engine understands of a prompt, in the words of `gala explain --json`. */
export const explanationObject = z
  .strictObject({
    object: z.literal('explanation'),
    prompt: z.string(),
    readable: z.boolean().meta({
      description: 'Whether any word could be read; if not, the picture is an abstract one.',
    }),
    things: z.array(thing),
    relations: z.array(z.strictObject({ from: z.string(), words: z.string(), to: z.string() })),
    setting: z.strictObject({
      place: z.string().optional(),
      also: words('Further places, nearest first.'),
      implied: z.boolean().meta({ description: 'Whether the place follows from the things.' }),
      indoors: z.boolean(),
      time: z.string().optional(),
      moment: z.string().optional(),
      season: z.string().optional(),
      weather: z.array(z.string()),
      moods: z.array(z.string()),
      backdrop: z.string().meta({ description: 'What is painted behind it all.' }),
    }),
    texts: words('What is to be read in the picture.'),
    style: z.strictObject({
      medium: z.string().optional(),
      words: words('What was said of style.'),
      made: words('How the picture is made; none is the engine’s own way.'),
    }),
    notDrawn: z
      .array(z.strictObject({ what: z.string(), why: z.string() }))
      .meta({ description: 'What the picture will not show, and why.' }),
  })
  .meta({ description: 'What the embedded engine understands of a prompt.' });

type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;

export type ExplanationObject = Fixed<z.output<typeof explanationObject>>;
