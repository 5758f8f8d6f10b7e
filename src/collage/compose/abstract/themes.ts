import type { Entity } from '../../../language/scene.ts';
import type { FormName } from '../../render/backdrops/abstract/form-names.ts';
import type { AbstractMood } from '../../render/backdrops/abstract/scheme.ts';
import table from './themes.json' with { type: 'json' };

/** How ideas of one kind are shown. */
export interface Theme {
  readonly words: readonly string[];
  /** Likely forms; one named twice is twice as likely. */
  readonly forms: readonly FormName[];
  /** Moods of colour that suit them. */
  readonly palettes: readonly AbstractMood[];
  /** A form rather than an idea: shown so although there is a drawing of that name. */
  readonly always?: boolean;
}

/** `themes.json`: ideas, feelings, sciences and forms, and how each is shown. */
export const themes = table as readonly Theme[];

const byWord: ReadonlyMap<string, Theme> = new Map(
  themes.flatMap((theme) => theme.words.map((word) => [word, theme] as const)),
);

/** The theme of an idea; `undefined` for one that is not in the table. */
export function themeOf(word: string): Theme | undefined {
  return byWord.get(word);
}

/** The idea that an entity is called after, if it is one. */
export function ideaIn({ names }: Entity): string | undefined {
  return names.find((name) => byWord.has(name));
}
