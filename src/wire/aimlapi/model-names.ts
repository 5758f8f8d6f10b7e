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

/** The id elsewhere of a name in none of the lists: without its vendor. */
export const withoutVendor = (name: string): string => name.replace(/^openai\//, '');
