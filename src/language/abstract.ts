import type { Draft } from './draft.ts';
import type { Graph } from './graph.ts';
import { ideaFrames, ideas } from './lexicon/ideas.ts';
import type { Abstract, ColourName, Setting, Style } from './scene.ts';

/** Names that ideas go by; `undefined` for a thing. */
const ideaOf = (draft: Draft): string | undefined =>
  isNamedForm(draft) ? undefined : draft.names.find((name) => ideas.has(name));

const leads = (draft: Draft): boolean =>
  isAbstractArt(draft) || (!isNamedForm(draft) && draft.names.some((name) => ideaFrames.has(name)));

/** "An abstract painting" is the picture itself. */
const isAbstractArt = ({ noun, qualities }: Draft): boolean =>
  qualities.has('abstract') && /^(?:painting|artwork|picture|drawing|print|canvas)$/u.test(noun);

/** "A heart shape" and "an infinity symbol" can be seen; "a shape" alone has no look of its own. */
const isNamedForm = ({ noun, names }: Draft): boolean =>
  (noun === 'shape' || noun === 'symbol') && names.length > 1;

/** What a picture that shows nothing is made of. */
const BRUSHWORK =
  /^(?:patch|splash|stroke|brush ?stroke|line|dot|blob|drip|accent|splatter|stripe)$/u;

/**
 * The ideas that a prompt names. Its picture is about them alone when it names no thing, no place and
 * no words to write.
 */
export function readAbstract(
  { drafts, texts }: Graph,
  setting: Setting,
  style: Style,
): Abstract | undefined {
  const present = drafts.filter(({ negated }) => !negated);
  // "An abstract painting with thick patches of white" has no patches but in it.
  const painted = present.some(isAbstractArt);
  const shown = painted ? present.filter(({ noun }) => !BRUSHWORK.test(noun)) : present;
  const bare = shown.every((draft) => ideaOf(draft) !== undefined || leads(draft));
  const whole = bare && texts.length === 0 && (setting.place === undefined || setting.implied);
  const themes = shown.map((draft) =>
    isAbstractArt(draft) ? 'abstract' : (ideaOf(draft) ?? (whole ? draft.noun : undefined)),
  );
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
    ? { themes: [...new Set(said)], colours: coloursOf(painted ? present : shown), whole }
    : undefined;
}

/** The colours of what names no thing, and of the colours that are named as things. */
function coloursOf(drafts: readonly Draft[]): readonly ColourName[] {
  return [
    ...new Set(
      drafts
        .filter((draft) => BRUSHWORK.test(draft.noun) || (ideaOf(draft) ?? leads(draft)))
        .flatMap(({ colours }) => [...colours]),
    ),
  ];
}
