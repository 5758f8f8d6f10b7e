import { beforeAll, describe, expect, test } from 'vitest';

import { snippetOf } from '../../../web/src/code/snippet-of.ts';
import type { SnippetModel } from '../../../web/src/code/snippet.ts';
import { builtGala } from '../../support/built-gala.ts';
import { plannedLocalRequests, SAID_LOCALLY } from '../../support/planned-local-requests.ts';
import {
  latestOutcome,
  modelsOf,
  runProgram,
  savedBy,
  sendAsPage,
  type Outcome,
} from '../../support/playground-programs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { installTinyModels, SEER_AND_PAINTER } from '../../support/tiny-models.ts';

const server = builtGala();
const planned = await plannedLocalRequests();
let models: readonly SnippetModel[] = [];
beforeAll(async () => {
  const served = async () => (await modelsOf(server)).map(({ id }) => id);
  await installTinyModels({ dataFolder: server.dataFolder, served }, SEER_AND_PAINTER);
  models = await modelsOf(server);
});

const LANGUAGES = ['curl', 'javascript'] as const;

describe.each(Object.keys(planned))('%s', (name) => {
  let asPage: Outcome;
  beforeAll(async () => {
    asPage = await sendAsPage(server, planned[name]!);
  });

  test.for(
    SAID_LOCALLY[name]!.flatMap((dialect) => LANGUAGES.map((language) => ({ dialect, language }))),
  )('in $language for $dialect', async ({ dialect, language }) => {
    const { url: origin, apiKey } = server.gala;
    const snippet = snippetOf(planned[name]!, { dialect, language }, { origin, models });
    if ('unavailable' in snippet) throw new Error(JSON.stringify(snippet.unavailable));
    const folder = await temporaryFolder();
    await runProgram(snippet, folder, apiKey);
    expect(await latestOutcome(server)).toEqual(asPage);
    expect((await savedBy(snippet, folder)).pictures).toEqual(asPage.pictures);
  });
});

test('halves are what a blend is when nothing is said, and a second picture changes it', async () => {
  const { body, images } = planned['a blend, half and half']!;
  const pictures = async (more: object, given = images) =>
    (await sendAsPage(server, { operation: 'vary', body: { ...body, ...more }, images: given }))
      .pictures;
  const half = await pictures({});
  expect(await pictures({ blend: 0.5 })).toEqual(half);
  expect(await pictures({ blend: 0 })).toEqual(await pictures({}, images.slice(0, 1)));
  expect(await pictures({ blend: 1 })).not.toEqual(half);
});
