import type { Draft } from './draft.ts';
import type { Graph } from './graph.ts';
import { ideaFrames, ideas } from './lexicon/ideas.ts';
import type { Abstract, ColourName, Setting, Style } from './scene.ts';

/** Names that ideas go by; `undefined` for a thing. */
const ideaOf = (draft: Draft): string | undefined =>
  isNamedForm(draft) ? undefined : draft.names.find((name) => ideas.has(name));

const leads = (draft: Draft): boolean =>
  !isNamedForm(draft) && draft.names.some((name) => ideaFrames.has(name));

/** "A heart shape" and "an infinity symbol" can be seen; "a shape" alone has no look of its own. */
const isNamedForm = ({ noun, names }: Draft): boolean =>
  (noun === 'shape' || noun === 'symbol') && names.length > 1;

/**
 * The ideas that a prompt names. Its picture is about them alone when it names no thing, no place and
 * no words to write.
 */
export function readAbstract(
  { drafts, texts }: Graph,
  setting: Setting,
  style: Style,
): Abstract | undefined {
  const shown = drafts.filter(({ negated }) => !negated);
  const bare = shown.every((draft) => ideaOf(draft) !== undefined || leads(draft));
  const whole = bare && texts.length === 0 && (setting.place === undefined || setting.implied);
  const themes = shown.map((draft) => ideaOf(draft) ?? (whole ? draft.noun : undefined));
  const told = themes.filter((theme) => theme !== undefined);
  // "The concept of time" is about time.
  const exact = told.filter((theme) => !ideaFrames.has(theme));
  const said = exact.length > 0 ? exact : told;
  const [first] = setting.moods;
  if (shown.length === 0) {
    const empty = setting.time === undefined && setting.weather.length === 0;
    if (!whole || !empty || (style.medium !== 'abstract' && first === undefined)) return undefined;
    return { themes: setting.moods, colours: [], whole: true };
  }
  return said.length > 0
    ? { themes: [...new Set(said)], colours: coloursOf(shown), whole }
    : undefined;
}

/** The colours of what names no thing, and of the colours that are named as things. */
function coloursOf(drafts: readonly Draft[]): readonly ColourName[] {
  return [
    ...new Set(
      drafts
        .filter((draft) => ideaOf(draft) ?? leads(draft))
        .flatMap(({ colours }) => [...colours]),
    ),
  ];
}
