import { beforeAll, describe, expect, test } from 'vitest';

import { snippetOf } from '../../../web/src/code/snippet-of.ts';
import type { Dialect, Snippet, SnippetModel } from '../../../web/src/code/snippet.ts';
import { builtGala } from '../../support/built-gala.ts';
import { plannedRequests, SAID } from '../../support/planned-requests.ts';
import {
  latestOutcome,
  modelsOf,
  runProgram,
  savedBy,
  sendAsPage,
  type Outcome,
} from '../../support/playground-programs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const server = builtGala();
const planned = await plannedRequests();
let models: readonly SnippetModel[] = [];
beforeAll(async () => {
  models = await modelsOf(server);
});

const LANGUAGES = ['curl', 'javascript'] as const;

function programFor(name: string, dialect: Dialect, language: Snippet['language']): Snippet {
  const made = snippetOf(
    planned[name]!,
    { dialect, language },
    { origin: server.gala.url, models },
  );
  if ('unavailable' in made) throw new Error(JSON.stringify(made.unavailable));
  return made;
}

describe.each(Object.keys(planned))('%s', (name) => {
  let asPage: Outcome;
  beforeAll(async () => {
    asPage = await sendAsPage(server, planned[name]!);
  });

  test.for(SAID[name]!.flatMap((dialect) => LANGUAGES.map((language) => ({ dialect, language }))))(
    'in $language for $dialect',
    async ({ dialect, language }) => {
      const snippet = programFor(name, dialect, language);
      const folder = await temporaryFolder();
      await runProgram(snippet, folder, server.gala.apiKey);
      expect(await latestOutcome(server)).toEqual(asPage);
      expect((await savedBy(snippet, folder)).pictures).toEqual(asPage.pictures);
    },
  );
});

test.for(
  LANGUAGES.flatMap((language) =>
    ['a stream with states on the way', 'a streamed turn with a picture'].map((name) => ({
      name,
      language,
    })),
  ),
)('$name, the states in $language', async ({ name, language }) => {
  const snippet = programFor(name, 'openai', language);
  const folder = await temporaryFolder();
  await runProgram(snippet, folder, server.gala.apiKey);
  const { states, pictures } = await savedBy(snippet, folder);
  expect(new Set([...states, ...pictures])).toHaveLength(3);
});

test.for(
  LANGUAGES.flatMap((language) =>
    (
      [
        ['one picture as a link', 'revised'],
        ['two pictures as bytes', 'revised'],
        ['a stream with states on the way', 'manner'],
      ] as const
    ).map(([name, about]) => ({ name, about, language })),
  ),
)(
  '$name in $language for onemin, and that it comes out otherwise',
  async ({ name, about, language }) => {
    const asPage = await sendAsPage(server, planned[name]!);
    const snippet = programFor(name, 'onemin', language);
    expect(snippet.notes).toContainEqual({ about });
    const folder = await temporaryFolder();
    await runProgram(snippet, folder, server.gala.apiKey);
    const outcome = await latestOutcome(server);
    const { revised_prompt: _, ...asked } = asPage.asked;
    expect(outcome.asked).toMatchObject(asked);
    expect(outcome.pictures).not.toEqual(asPage.pictures);
    expect((await savedBy(snippet, folder)).pictures).toEqual(outcome.pictures);
  },
);
