/** OpenAI's documented words for a prompt that shall be drawn as it is. */
const PREFIX =
  /^\s*I NEED to test how the tool works with extremely simple prompts\.\s+DO NOT add any detail, just use it AS-IS:\s*/iu;

/** What follows the documented words, or `undefined` when the prompt does not begin with them. */
export function askedAsIs(prompt: string): string | undefined {
  const found = PREFIX.exec(prompt);
  if (!found) return undefined;
  const rest = prompt.slice(found[0].length).trimEnd();
  return rest === '' ? undefined : rest;
}
