import { ApiError } from '../../../api/api-error.ts';
import { strings } from '../../../strings.ts';

const texts = strings.admin.inPageWords;

/** What the server says to do by a command, and where the page does the same. */
const SAID: readonly (readonly [command: RegExp, words: string])[] = [
  [/Mend it with gala models pull \S+?,/g, texts.mend],
  [/\b(Go on with it|Fetch it|remove it): gala models (?:pull|remove) \S+?(?=[.,;]?(?:\s|$))/g, '$1'],
  [/\b(Go on with it|Fetch it) with gala models pull \S+(?=,)/g, '$1'],
  [/\bremove it and add it anew: gala models remove \S+/g, texts.addAnew],
  [/\bbind another with gala models bind\b/g, texts.bindAnother],
  [
    /\bSee what there is with gala models list --available, and fetch one with gala models pull\b/g,
    texts.fetchOne,
  ],
  [/\bFetch it first with gala models pull,/g, texts.fetchFirst],
  [/\bleave out --like\b/g, texts.changeInList],
];

/** What the server says of models, without the commands for which this page has buttons. */
export const inPageWords = (said: string): string =>
  SAID.reduce((text, [command, words]) => text.replace(command, words), said);

/** The same of a refusal. */
export const errorInPage = (error: unknown): unknown =>
  error instanceof ApiError ? new ApiError(inPageWords(error.message), error.facts) : error;
