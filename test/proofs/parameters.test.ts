import { readFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import { openTableEngines } from '../support/parameters/local-rows.ts';
import { parameterDocument, titleOf } from '../support/parameters/parameter-document.ts';
import { PARAMETER_TABLES, type ParameterTable } from '../support/parameters/parameter-tables.ts';
import { DARING } from '../support/parameters/rows-for.ts';
import { tellingEngine } from '../support/parameters/telling-engine.ts';
import { remembering, verdictOn, type Effect } from '../support/parameters/verdict.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

/**
 * Everything that is taken and changes nothing: what clients say for themselves, a model where the path names
 * one or only words are read by it, what language models are set by, what is to be told besides of which there
 * is nothing, and how much a PNG is to lose, which 1min.ai's documentation offers with PNG as the only format.
 */
const MAY_BE_INERT = [
  'OpenAI user',
  'OpenAI safety_identifier',
  'OpenAI metadata',
  ...[
    'model',
    'include',
    'temperature',
    'top_p',
    'top_logprobs',
    'max_output_tokens',
    'parallel_tool_calls',
    'reasoning',
    'text',
    'service_tier',
    'truncation',
    'prompt_cache_key',
    'prompt_cache_options',
    'prompt_cache_retention',
    // Of the image tool, which programs keep for streams and plain answers alike.
    'partial_images',
  ].map((parameter) => `OpenAI ${parameter}`),
  'Azure OpenAI user',
  'Azure OpenAI safety_identifier',
  'Azure OpenAI metadata',
  'Azure OpenAI model',
  'AI/ML API user',
  '1min.ai output_compression',
];

describe.each(PARAMETER_TABLES.map((table) => [titleOf(table), table] as const))(
  '%s',
  (_title, table) => {
    const { dialect, rows, doorOf } = table;

    // Some seventy requests.
    test('does with each parameter what the table says', { timeout: 120_000 }, async () => {
      const { engine, engines, modelsFolder } = await openTableEngines();
      const server = await openWholeServer({ engines, values: { modelsFolder } });
      const door = remembering(doorOf({ ...server, engine }));
      const found: unknown[] = [];
      for (const { effects, ...row } of rows) {
        const verdicts: Record<string, string> = {};
        for (const model of Object.keys(effects)) {
          verdicts[model] = await verdictOn(door, { ...row, effects }, model);
        }
        found.push([row.parameter, row.value, verdicts]);
      }
      expect(found).toEqual(
        rows.map(({ parameter, value, effects }) => [parameter, value, asSeen(effects)]),
      );
      await nothingRefusedIsKept(server);
    });

    test('leaves no parameter inert but those that mean nothing else', () => {
      const inert = rows
        .filter(({ effects }) => Object.values(effects).includes('inert'))
        .map(({ parameter }) => `${dialect} ${parameter}`);
      expect(MAY_BE_INERT).toEqual(expect.arrayContaining(inert));
    });
  },
);

test('there is a row for every parameter that is documented', async () => {
  const server = await openWholeServer({ engine: tellingEngine() });
  const document = (await server.send('/openapi.json')).json as Document;
  for (const table of PARAMETER_TABLES) {
    const documented = documentedParameters(document, table);
    expect(documented.length).toBeGreaterThan(2);
    const rows = table.rows.map(({ parameter }) => parameter);
    expect(rows).toEqual(expect.arrayContaining(documented));
  }
});

test('the page is what the tables say', async () => {
  const page = await readFile(new URL('../../docs/parameters.md', import.meta.url), 'utf8');
  expect(page).toBe(await parameterDocument());
});

/** A default shows as a parameter that changes nothing. */
const asSeen = (effects: Readonly<Record<string, Effect>>): Record<string, Effect> =>
  Object.fromEntries(
    Object.entries(effects).map(([model, effect]) => [
      model,
      effect === 'default' ? 'inert' : effect,
    ]),
  );

/** Only what moderation refuses leaves a record; and of who is named, the record knows. */
async function nothingRefusedIsKept(server: WholeServer): Promise<void> {
  const prompts = async (query: string): Promise<Set<string>> => {
    const { json } = await server.send(`/gala/v1/records?limit=100&${query}`);
    return new Set((json as { data: { prompt: string }[] }).data.map(({ prompt }) => prompt));
  };
  expect([DARING['prompt']]).toEqual(expect.arrayContaining([...(await prompts('state=failed'))]));
  expect(await prompts('state=cancelled')).toEqual(new Set());
}

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
}

interface Document {
  readonly paths: Record<
    string,
    { readonly post: { requestBody: { content: Record<string, { schema: Schema }> } } }
  >;
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** The names of everything that the server's own document allows in the body of an operation. */
function documentedParameters(
  { paths, components }: Document,
  { operation, feature, mediaType, component }: ParameterTable,
): string[] {
  const content = paths[operation.replace('POST ', '')]?.post.requestBody.content ?? {};
  const names = new Set<string>();
  for (const [type, { schema }] of Object.entries(content)) {
    if (mediaType !== undefined && type !== mediaType) continue;
    const named = component ?? schema.$ref?.split('/').at(-1) ?? '';
    const whole = components.schemas[named] ?? schema;
    for (const { properties = {} } of whole.anyOf ?? [whole]) {
      if (feature !== undefined && properties['type']?.const !== feature) continue;
      const { promptObject, ...others } = properties;
      for (const name of Object.keys({ ...others, ...promptObject?.properties })) names.add(name);
    }
  }
  return [...names];
}
