import type { Operation } from '../../kernel/image-task.ts';

/** What a model is called in AI/ML API's words. */
export interface ModelNames {
  readonly id: string;
  /** Other names that mean it. */
  readonly aliases: readonly string[];
}

/**
 * OpenAI's ids as AI/ML API writes them: GPT Image with the vendor in front and with dashes for dots,
 * DALL·E bare. What its id there is elsewhere stays an alias; models of an operator's own keep their
 * id.
 */
export function namesOf(id: string): ModelNames {
  if (id.startsWith('dall-e-')) return { id, aliases: [`openai/${id}`] };
  if (!/^(?:chat)?gpt-image-/.test(id)) return { id, aliases: [] };
  const dashed = id.replaceAll('.', '-');
  const dotted = dashed === id ? [] : [id, `openai/${id}`];
  return { id: `openai/${dashed}`, aliases: [dashed, ...dotted] };
}

/**
 * The same of models in the order of a catalogue: `undefined` for one whose name here is another's that
 * came before, as an alias of the operator's may be what a model is called here anyway.
 */
export function namesOfAll(ids: readonly string[]): readonly (ModelNames | undefined)[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const names = namesOf(id);
    if (taken.has(names.id)) return undefined;
    for (const name of [names.id, ...names.aliases]) taken.add(name);
    return names;
  });
}

/** What decides what a model is offered for. */
interface OfferedRules {
  readonly operations: readonly Operation[];
  readonly gpt?: object;
}

/** What AI/ML API offers of a model: edits with the GPT Image family alone, no variations. */
export const offeredOf = ({ operations, gpt }: OfferedRules): readonly Operation[] =>
  operations.filter((one) => one === 'generate' || (one === 'edit' && gpt !== undefined));

/** The id elsewhere of a name in none of the lists: without its vendor. */
export const withoutVendor = (name: string): string => name.replace(/^openai\//, '');
