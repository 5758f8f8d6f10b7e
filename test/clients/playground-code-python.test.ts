import { beforeAll, describe, expect, test } from 'vitest';

import { snippetOf } from '../../web/src/code/snippet-of.ts';
import type { SnippetModel } from '../../web/src/code/snippet.ts';
import { builtGala } from '../support/built-gala.ts';
import { plannedLocalRequests, SAID_LOCALLY } from '../support/planned-local-requests.ts';
import { plannedRequests, SAID } from '../support/planned-requests.ts';
import {
  latestOutcome,
  modelsOf,
  savedBy,
  sendAsPage,
  writeFilesOf,
  type Outcome,
} from '../support/playground-programs.ts';
import { pythonClient } from '../support/python-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { installTinyModels, SEER_AND_PAINTER } from '../support/tiny-models.ts';

const server = builtGala();
const python = await pythonClient('openai', 'requests');
const planned = { ...(await plannedRequests()), ...(await plannedLocalRequests()) };
const said = { ...SAID, ...SAID_LOCALLY };
let models: readonly SnippetModel[] = [];
beforeAll(async () => {
  const served = async () => (await modelsOf(server)).map(({ id }) => id);
  await installTinyModels({ dataFolder: server.dataFolder, served }, SEER_AND_PAINTER);
  models = await modelsOf(server);
});

describe.skipIf(!python).each(Object.keys(planned))('%s', (name) => {
  let asPage: Outcome;
  beforeAll(async () => {
    asPage = await sendAsPage(server, planned[name]!);
  });

  test.for([...said[name]!])('in Python for %s', async (dialect) => {
    const { gala } = server;
    const snippet = snippetOf(
      planned[name]!,
      { dialect, language: 'python' },
      { origin: gala.url, models },
    );
    if ('unavailable' in snippet) throw new Error(JSON.stringify(snippet.unavailable));
    const folder = await temporaryFolder();
    await writeFilesOf(snippet, folder);
    await python?.run(snippet.code, gala, folder);
    expect(await latestOutcome(server)).toEqual(asPage);
    expect((await savedBy(snippet, folder)).pictures).toEqual(asPage.pictures);
  });
});
