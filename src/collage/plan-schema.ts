import { z } from 'zod';

/** Frame units; nothing that is composed lies farther off than this. */
const coordinate = z.number().min(-100).max(100);
const word = z.string().max(200);
const steps = z.int().min(-3).max(3);
const option = z.union([z.number(), word, z.boolean()]);
const options = z.record(word, option);
const point = z.object({ x: coordinate, y: coordinate });
const colours = z.array(word).max(20);

const bare = z.object({
  art: word,
  options,
  colours,
  material: word.optional(),
  marking: word.optional(),
  pattern: z.object({ kind: word, colours }).optional(),
  madeOf: word.optional(),
  lettering: z.array(z.string().max(4000)).max(40),
  hand: z
    .object({ face: word.optional(), finish: word.optional(), colour: word.optional() })
    .optional(),
});

const attachment = {
  anchor: word,
  scale: z.number().positive().max(100),
  behind: z.boolean(),
  within: z.boolean().optional(),
  grip: z.tuple([coordinate, coordinate]).optional(),
  turn: z.number().optional(),
};

/** A recipe whose attachments carry others, `depth` of them deep. */
function recipe(depth: number): z.ZodType {
  const attached =
    depth === 0
      ? z.array(z.never())
      : z.array(z.object({ ...attachment, recipe: recipe(depth - 1) })).max(40);
  return bare.extend({ attached });
}

/** What someone wears may carry something that carries something; nothing composed goes deeper. */
const DEPTH = 6;

const item = z.object({
  recipe: recipe(DEPTH),
  x: coordinate,
  y: coordinate,
  height: z.number().positive().max(100),
  turn: z.number().min(-3600).max(3600),
  mirror: z.boolean(),
  distance: z.number().min(0).max(1),
  shadow: z.enum(['ground', 'wall', 'water', 'none']),
  seenWithin: z.object({ outline: z.array(point).min(3).max(200), shaded: z.boolean() }).optional(),
  entity: z.string().max(4000).optional(),
});

/** The shape of a `Plan`; whether its art, backdrop and styles exist is for others to say. */
export const planSchema = z.object({
  frame: z.object({ width: z.number().min(1).max(20), height: z.number().min(1).max(20) }),
  seed: z.int().min(0).max(0xffffffff),
  castSeed: z.int().min(0).max(0xffffffff).optional(),
  light: z.object({
    time: z.enum(['day', 'dawn', 'sunset', 'night', 'indoors']),
    source: point,
    visible: z.boolean(),
    air: z.enum(['clear', 'golden', 'soft', 'overcast', 'amber', 'violet', 'teal']).optional(),
  }),
  backdrop: z.object({
    kind: word,
    horizon: coordinate,
    weather: z.array(word).max(20),
    mood: word,
    sky: z
      .array(z.string().regex(/^#[0-9a-f]{6}$/))
      .max(3)
      .optional(),
    options,
  }),
  items: z.array(item).max(400),
  styles: z.array(word).max(4).optional(),
  finish: z
    .object({
      fine: z.boolean().optional(),
      look: z.enum(['vivid', 'natural']).optional(),
      rough: z.boolean().optional(),
      cutOut: z.boolean().optional(),
      badge: z.boolean().optional(),
      tones: z
        .object({ light: steps, colour: steps, warmth: steps, contrast: steps })
        .partial()
        .optional(),
    })
    .optional(),
});
