import { useEffect, useState } from 'react';

/** Forgotten with everything else of the tab when somebody signs out. */
const NAME = 'gala:form:comparison';

interface Choice {
  readonly prompt: string;
  /** Models as they were chosen; `undefined` until somebody chose. */
  readonly models: readonly string[] | undefined;
}

/** Prompt and models, which outlive a change of view and a reload; a link goes before what was kept. */
export function useKeptChoice(given: Readonly<Record<string, string>>) {
  const [{ prompt, models }, setChoice] = useState<Choice>(() => {
    const kept = readChoice();
    const isLinked = given['prompt'] !== undefined || given['models'] !== undefined;
    return isLinked ? { prompt: given['prompt'] ?? '', models: undefined } : kept;
  });
  useEffect(() => {
    try {
      sessionStorage.setItem(NAME, JSON.stringify({ prompt, models }));
    } catch {
      // Full, or forbidden: then it lives as long as the page.
    }
  }, [prompt, models]);
  return {
    prompt,
    named: models,
    setPrompt: (text: string) => setChoice((old) => ({ ...old, prompt: text })),
    setNamed: (ids: readonly string[]) => setChoice((old) => ({ ...old, models: ids })),
  };
}

function readChoice(): Choice {
  try {
    const kept = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Partial<Choice> | null;
    const { prompt, models } = kept ?? {};
    return {
      prompt: typeof prompt === 'string' ? prompt : '',
      models:
        Array.isArray(models) && models.every((id) => typeof id === 'string') ? models : undefined,
    };
  } catch {
    return { prompt: '', models: undefined };
  }
}
