import { useState } from 'react';

import { DIALECTS, LANGUAGES, type Dialect, type Language } from './snippet.ts';

/** How somebody likes to see code. */
export interface Choice {
  readonly dialect: Dialect;
  readonly language: Language;
  /** Whether long lines are broken to be seen. */
  readonly wrap: boolean;
}

const KEPT_AS = 'gala.code';
const USUAL: Choice = { dialect: 'openai', language: 'curl', wrap: false };

/** The choice, which this browser remembers. */
export function useChoice(): readonly [Choice, (change: Partial<Choice>) => void] {
  const [choice, setChoice] = useState(keptChoice);
  const change = (changed: Partial<Choice>) => {
    const next = { ...choice, ...changed };
    setChoice(next);
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(next));
    } catch {
      // Forbidden, or full: then it holds for as long as the page.
    }
  };
  return [choice, change];
}

function keptChoice(): Choice {
  const { dialect, language, wrap } = keptObject();
  return {
    dialect: DIALECTS.find((one) => one === dialect) ?? USUAL.dialect,
    language: LANGUAGES.find((one) => one === language) ?? USUAL.language,
    wrap: wrap === true,
  };
}

function keptObject(): Partial<Record<keyof Choice, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    // Something else wrote there, or nothing may be read.
    return {};
  }
}
