import { z } from 'zod';
import type { Scene } from '../language/scene.ts';
import type { Plan } from './compose/plan.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { buildFigure } from './art/build-figure.ts';
import { planSchema } from './plan-schema.ts';
import { backdropSettings } from './render/backdrop-options.ts';
import { backdropPainters } from './render/backdrop-painters.ts';
import type { StyleName } from './styles/style.ts';
import { styles } from './styles/styles.ts';

/** What is known of a picture that this engine drew: what it was to show, and how it was painted. */
export interface RecordedScene {
  readonly scene: Scene;
  readonly plan: Plan;
}

/** The longest text that is read back; no record keeps more. */
const LONGEST = 262_144;

const recordSchema = z.object({
  format: z.literal(1),
  prompt: z.string().max(32_000),
  plan: planSchema,
});

/**
 * Writes down what a picture shows, as JSON text. The scene goes in as its prompt, because reading
 * it again gives the same scene and always one of this version's own shape.
 */
export function recordScene({ scene, plan }: RecordedScene): string {
  return JSON.stringify({ format: 1, prompt: scene.prompt, plan });
}

/**
 * Reads what `recordScene` wrote. `undefined` for anything else, be it damaged, of another version,
 * or with art, a backdrop or a style that no longer exists: such a picture is one like any other.
 */
export function readScene(text: string): RecordedScene | undefined {
  if (text.length > LONGEST) return undefined;
  const record = parsed(text);
  if (!isRecord(record) || !paints(record.plan)) return undefined;
  return { scene: readPrompt(record.prompt), plan: record.plan };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Checks the shape; `paints` then checks the names. The text's own object is used rather than the
 * schema's copy, whose keys are in another order: some seeds are drawn from options as written.
 */
function isRecord(value: unknown): value is { readonly prompt: string; readonly plan: Plan } {
  return recordSchema.safeParse(value).success;
}

/** True when everything that the plan names exists. */
function paints({ backdrop, items, seed, styles: named = [] }: Plan): boolean {
  if (!Object.hasOwn(backdropPainters, backdrop.kind)) return false;
  if (!named.every((name) => styles.has(name as StyleName))) return false;
  try {
    backdropSettings(backdrop.kind, backdrop.options, seed);
    for (const { recipe } of items) buildFigure(recipe);
    return true;
  } catch {
    return false;
  }
}
