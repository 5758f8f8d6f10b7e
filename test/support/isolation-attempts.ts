import type { KeyScope } from '../../src/kernel/key-scope.ts';
import type { SendOptions } from './built-gala.ts';

/** What a team has, by the names that requests call it by. */
export interface Things {
  readonly team: string;
  readonly user: string;
  readonly key: string;
  /** The first letters of that key. */
  readonly hint: string;
  readonly record: string;
  /** An uploaded file: its id, and the name that 1min.ai’s requests use. */
  readonly asset: string;
  readonly assetName: string;
  /** A file of the Files API. */
  readonly file: string;
  /** A conversation, and the picture that was drawn in it. */
  readonly response: string;
  readonly call: string;
}

/** The names of things that never were. */
export const NOBODYS: Things = {
  team: 'team_0000000000000000000000000',
  user: 'user_0000000000000000000000000',
  key: 'key_0000000000000000000000000',
  hint: 'sk-gala-none',
  record: 'rec_0000000000000000000000000',
  asset: '00000000-0000-4000-8000-000000000000',
  assetName: 'images/2020_01_01_00_00_00_000_nothing.png',
  file: `file-${'0'.repeat(34)}`,
  response: `resp_${'0'.repeat(50)}`,
  call: `ig_${'0'.repeat(50)}`,
};

/** A request to a route, and what must come of it. */
export interface Attempt {
  /** As the server lists it. */
  readonly route: `${'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT'} ${string}`;
  /** Path and body, about these things. */
  readonly ask: (things: Things) => readonly [path: string, request?: SendOptions];
  /** Scopes of which the key needs one; `any` takes every key, `public` none at all. */
  readonly needs: readonly KeyScope[] | 'any' | 'public';
  /**
   * `absent`: another team’s thing is answered as one that never was. `own`: it names nothing, and
   * shows what is the caller’s own. `forbidden`: it is refused without a look.
   */
  readonly foreign: 'absent' | 'own' | 'forbidden';
}

const DRAWS: readonly KeyScope[] = ['images'];
const READS: readonly KeyScope[] = ['images', 'records', 'admin'];
const KEEPS: readonly KeyScope[] = ['records', 'admin'];
const MANAGES: readonly KeyScope[] = ['team', 'admin'];
const ADMIN: readonly KeyScope[] = ['admin'];

const route = (
  name: Attempt['route'],
  needs: Attempt['needs'],
  foreign: Attempt['foreign'],
  ask: Attempt['ask'],
): Attempt => ({ route: name, needs, foreign, ask });

const plain = (name: Attempt['route'], needs: Attempt['needs'], json?: unknown): Attempt => {
  const [method = '', path = ''] = name.split(' ');
  return route(name, needs, 'own', () => [
    path,
    { method, ...(json === undefined ? {} : { json }) },
  ]);
};

const picture = (): FormData => {
  const form = new FormData();
  form.set('prompt', 'a cat');
  form.set('image', new Blob(['no picture'], { type: 'image/png' }), 'a.png');
  return form;
};

const upload = (name: Attempt['route'], path = name.slice('POST '.length)): Attempt =>
  route(name, DRAWS, 'own', () => [path, { method: 'POST', body: picture() }]);

/** The Files API, wherever it is mounted, and what its queries need there. */
const filesAt = (mount: string, query = ''): readonly Attempt[] => [
  upload(`POST ${mount}/files`, `${mount}/files${query}`),
  route(`GET ${mount}/files`, DRAWS, 'own', () => [`${mount}/files${query}`]),
  // A place in the list, whether there is such a file or not.
  route(`GET ${mount}/files`, DRAWS, 'own', ({ file }) => [
    `${mount}/files${query === '' ? '?' : `${query}&`}order=asc&after=${file}`,
  ]),
  route(`GET ${mount}/files/:id`, DRAWS, 'absent', ({ file }) => [
    `${mount}/files/${file}${query}`,
  ]),
  route(`GET ${mount}/files/:id/content`, DRAWS, 'absent', ({ file }) => [
    `${mount}/files/${file}/content${query}`,
  ]),
  route(`DELETE ${mount}/files/:id`, DRAWS, 'absent', ({ file }) => [
    `${mount}/files/${file}${query}`,
    { method: 'DELETE' },
  ]),
];

/** Conversations, which refer to what was said and drawn before. */
const responsesAt = (mount: string, query = ''): readonly Attempt[] => {
  const goOn = (json: (things: Things) => object): Attempt =>
    route(`POST ${mount}/responses`, DRAWS, 'absent', (things) => [
      `${mount}/responses${query}`,
      {
        json: {
          model: 'gpt-5',
          input: 'make it blue',
          tools: [{ type: 'image_generation' }],
          ...json(things),
        },
      },
    ]);
  return [
    goOn(({ response }) => ({ previous_response_id: response })),
    goOn(({ call }) => ({ input: [{ type: 'image_generation_call', id: call }] })),
    goOn(({ call }) => ({ input: [{ type: 'item_reference', id: call }] })),
    goOn(({ file }) => ({
      input: [{ role: 'user', content: [{ type: 'input_image', file_id: file }] }],
    })),
    route(`GET ${mount}/responses/:id`, DRAWS, 'absent', ({ response }) => [
      `${mount}/responses/${response}${query}`,
    ]),
    route(`DELETE ${mount}/responses/:id`, DRAWS, 'absent', ({ response }) => [
      `${mount}/responses/${response}${query}`,
      { method: 'DELETE' },
    ]),
    route(`POST ${mount}/responses/:id/cancel`, DRAWS, 'absent', ({ response }) => [
      `${mount}/responses/${response}/cancel${query}`,
      { method: 'POST' },
    ]),
    route(`GET ${mount}/responses/:id/input_items`, DRAWS, 'absent', ({ response }) => [
      `${mount}/responses/${response}/input_items${query}`,
    ]),
  ];
};

/** OpenAI’s paths, wherever they are mounted. */
const openAiAt = (mount: string): readonly Attempt[] => [
  plain(`POST ${mount}/images/generations`, DRAWS, { prompt: 'a cat', size: '256x256' }),
  upload(`POST ${mount}/images/edits`),
  upload(`POST ${mount}/images/variations`),
  ...filesAt(mount),
  ...responsesAt(mount),
  plain(`GET ${mount}/models`, DRAWS),
  route(`GET ${mount}/models/*`, DRAWS, 'own', () => [`${mount}/models/dall-e-2`]),
];

const azure = (operation: string): Attempt['route'] =>
  `POST /openai/deployments/:deployment/images/${operation}`;
const azurePath = (operation: string): string =>
  `/openai/deployments/dall-e-2/images/${operation}?api-version=2024-10-21`;

const aimlapiAt = (mount: string): readonly Attempt[] => [
  plain(`POST ${mount}/images/generations`, DRAWS, { model: 'dall-e-2', prompt: 'a cat' }),
  upload(`POST ${mount}/images/edits`),
];

/** What AI/ML API’s account routes tell, of the key itself and of another one. */
const reportAt = (path: string): readonly Attempt[] => [
  route(`GET ${path}`, 'any', 'own', () => [`${path}?period=24h`]),
  route(`GET ${path}`, MANAGES, 'absent', ({ hint }) => [`${path}?period=24h&key_prefix=${hint}`]),
];

/** 1min.ai’s paths, wherever they are mounted. */
const oneminAt = (mount: string): readonly Attempt[] => [
  route(`POST ${mount}/api/features`, DRAWS, 'absent', ({ assetName }) => [
    `${mount}/api/features`,
    {
      json: {
        type: 'IMAGE_VARIATOR',
        model: 'dall-e-2',
        promptObject: { imageUrl: assetName, n: 1, size: '256x256' },
      },
    },
  ]),
  upload(`POST ${mount}/api/assets`),
  plain(`GET ${mount}/models`, 'public'),
];

/** Every route of the server that does something, at least once. */
export const ATTEMPTS: readonly Attempt[] = [
  plain('GET /healthz', 'public'),
  plain('GET /readyz', 'public'),
  plain('GET /openapi.json', 'public'),
  // Their own signatures are tested with the links.
  route('GET /images/*', 'public', 'own', () => ['/images/unsigned.png']),
  ...(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) =>
    route(`${method} /asset.1min.ai/*`, 'public', 'absent', ({ assetName }) => [
      `/asset.1min.ai/${assetName}`,
      { method },
    ]),
  ),
  ...openAiAt('/v1'),
  ...openAiAt('/openai/v1'),
  ...filesAt('/openai', '?api-version=2024-10-21'),
  ...responsesAt('/openai', '?api-version=2025-04-01-preview'),
  ...['generations', 'edits', 'variations'].map((operation) =>
    operation === 'generations'
      ? route(azure(operation), DRAWS, 'own', () => [
          azurePath(operation),
          { json: { prompt: 'a cat', size: '256x256' } },
        ])
      : upload(azure(operation), azurePath(operation)),
  ),
  ...aimlapiAt('/aimlapi/v1'),
  ...aimlapiAt('/aimlapi'),
  route('GET /aimlapi/model/*', 'public', 'own', () => ['/aimlapi/model/dall-e-2']),
  plain('GET /aimlapi/v2/billing', 'any'),
  plain('GET /aimlapi/v2/billing/detail', 'any'),
  plain('GET /aimlapi/v1/billing/balance', 'any'),
  plain('GET /aimlapi/v2/billing/transactions', 'any'),
  ...reportAt('/aimlapi/v2/usage'),
  ...reportAt('/aimlapi/v2/usage/detail'),
  ...reportAt('/aimlapi/v2/logs'),
  plain('GET /aimlapi/v1/key', 'any'),
  plain('GET /aimlapi/v1/keys', MANAGES),
  plain('GET /aimlapi/models', 'public'),
  plain('GET /aimlapi/v1/models', 'public'),
  plain('GET /aimlapi/api/v1/models', 'public'),
  ...oneminAt(''),
  ...oneminAt('/onemin'),

  plain('GET /gala/v1/models', 'any'),
  plain('POST /gala/v1/estimate', 'any', { request: { prompt: 'a cat' } }),
  plain('POST /gala/v1/explain', DRAWS, { prompt: 'a cat' }),
  plain('GET /gala/v1/records', READS),
  route('GET /gala/v1/records', READS, 'absent', ({ record }) => [
    `/gala/v1/records?after=${record}`,
  ]),
  route('GET /gala/v1/records', READS, 'forbidden', ({ team }) => [
    `/gala/v1/records?team_id=${team}`,
  ]),
  route('GET /gala/v1/records', READS, 'own', ({ user }) => [`/gala/v1/records?user_id=${user}`]),
  route('GET /gala/v1/records', READS, 'own', () => ['/gala/v1/records?prompt=kestrel']),
  route('GET /gala/v1/records', READS, 'own', ({ record }) => [
    `/gala/v1/records?after=9999999999999-${record}`,
  ]),
  route('DELETE /gala/v1/records', KEEPS, 'forbidden', ({ team }) => [
    `/gala/v1/records?all=true&team_id=${team}`,
    { method: 'DELETE' },
  ]),
  route('DELETE /gala/v1/records', KEEPS, 'own', () => [
    '/gala/v1/records?prompt=kestrel',
    { method: 'DELETE' },
  ]),
  route('DELETE /gala/v1/records', KEEPS, 'own', ({ key }) => [
    `/gala/v1/records?key_id=${key}`,
    { method: 'DELETE' },
  ]),
  plain('GET /gala/v1/records/export', KEEPS),
  route('GET /gala/v1/records/export', KEEPS, 'own', () => ['/gala/v1/records/export?format=csv']),
  route('GET /gala/v1/records/export', KEEPS, 'forbidden', ({ team }) => [
    `/gala/v1/records/export?team_id=${team}`,
  ]),
  route('GET /gala/v1/records/:id', READS, 'absent', ({ record }) => [
    `/gala/v1/records/${record}`,
  ]),
  route('PATCH /gala/v1/records/:id', KEEPS, 'absent', ({ record }) => [
    `/gala/v1/records/${record}`,
    { method: 'PATCH', json: { rating: 1 } },
  ]),
  route('DELETE /gala/v1/records/:id', KEEPS, 'absent', ({ record }) => [
    `/gala/v1/records/${record}`,
    { method: 'DELETE' },
  ]),
  route('POST /gala/v1/records/:id/cancel', KEEPS, 'absent', ({ record }) => [
    `/gala/v1/records/${record}/cancel`,
    { method: 'POST' },
  ]),
  route('DELETE /gala/v1/records/:id/images/:index', KEEPS, 'absent', ({ record }) => [
    `/gala/v1/records/${record}/images/0`,
    { method: 'DELETE' },
  ]),
  route('GET /gala/v1/responses/:id', DRAWS, 'absent', ({ response }) => [
    `/gala/v1/responses/${response}`,
  ]),
  plain('GET /gala/v1/assets', READS),
  route('GET /gala/v1/assets', READS, 'absent', ({ asset }) => [`/gala/v1/assets?after=${asset}`]),
  route('GET /gala/v1/assets', READS, 'forbidden', ({ team }) => [
    `/gala/v1/assets?team_id=${team}`,
  ]),
  route('GET /gala/v1/assets/:id', READS, 'absent', ({ asset }) => [`/gala/v1/assets/${asset}`]),
  route('DELETE /gala/v1/assets/:id', READS, 'absent', ({ asset }) => [
    `/gala/v1/assets/${asset}`,
    { method: 'DELETE' },
  ]),

  plain('GET /gala/v1/teams', 'any'),
  plain('POST /gala/v1/teams', ADMIN, { name: 'new' }),
  route('GET /gala/v1/teams/:id', 'any', 'absent', ({ team }) => [`/gala/v1/teams/${team}`]),
  route('PATCH /gala/v1/teams/:id', ADMIN, 'absent', ({ team }) => [
    `/gala/v1/teams/${team}`,
    { method: 'PATCH', json: { name: 'taken' } },
  ]),
  route('DELETE /gala/v1/teams/:id', ADMIN, 'absent', ({ team }) => [
    `/gala/v1/teams/${team}`,
    { method: 'DELETE' },
  ]),
  route('GET /gala/v1/teams/:id/credits', 'any', 'absent', ({ team }) => [
    `/gala/v1/teams/${team}/credits`,
  ]),
  route('POST /gala/v1/teams/:id/credits', ADMIN, 'absent', ({ team }) => [
    `/gala/v1/teams/${team}/credits`,
    { json: { credits: -5 } },
  ]),
  route('GET /gala/v1/teams/:id/ledger', 'any', 'absent', ({ team }) => [
    `/gala/v1/teams/${team}/ledger`,
  ]),
  route('GET /gala/v1/teams/:id/members', MANAGES, 'absent', ({ team }) => [
    `/gala/v1/teams/${team}/members`,
  ]),
  route('POST /gala/v1/teams/:id/members', MANAGES, 'absent', ({ team }) => [
    `/gala/v1/teams/${team}/members`,
    { json: { name: 'intruder', role: 'admin' } },
  ]),
  route('GET /gala/v1/teams/:id/members/:user', MANAGES, 'absent', ({ team, user }) => [
    `/gala/v1/teams/${team}/members/${user}`,
  ]),
  route('PATCH /gala/v1/teams/:id/members/:user', MANAGES, 'absent', ({ team, user }) => [
    `/gala/v1/teams/${team}/members/${user}`,
    { method: 'PATCH', json: { credit_limit: 0 } },
  ]),
  route('DELETE /gala/v1/teams/:id/members/:user', MANAGES, 'absent', ({ team, user }) => [
    `/gala/v1/teams/${team}/members/${user}`,
    { method: 'DELETE' },
  ]),
  plain('GET /gala/v1/users', ADMIN),
  plain('POST /gala/v1/users', ADMIN, { name: 'new' }),
  route('GET /gala/v1/users/:id', ADMIN, 'absent', ({ user }) => [`/gala/v1/users/${user}`]),
  route('PATCH /gala/v1/users/:id', ADMIN, 'absent', ({ user }) => [
    `/gala/v1/users/${user}`,
    { method: 'PATCH', json: { name: 'renamed' } },
  ]),
  plain('GET /gala/v1/session', 'public'),
  plain('POST /gala/v1/session', 'public', { key: 'sk-gala-of-nobody' }),
  plain('DELETE /gala/v1/session', 'public'),
  plain('GET /gala/v1/keys', MANAGES),
  plain('POST /gala/v1/keys', MANAGES, { name: 'new', scopes: ['images'] }),
  route('POST /gala/v1/keys', MANAGES, 'absent', ({ team }) => [
    '/gala/v1/keys',
    { json: { name: 'new', team_id: team } },
  ]),
  route('GET /gala/v1/keys/:id', MANAGES, 'absent', ({ key }) => [`/gala/v1/keys/${key}`]),
  route('PATCH /gala/v1/keys/:id', MANAGES, 'absent', ({ key }) => [
    `/gala/v1/keys/${key}`,
    { method: 'PATCH', json: { scopes: ['images'] } },
  ]),
  route('DELETE /gala/v1/keys/:id', MANAGES, 'absent', ({ key }) => [
    `/gala/v1/keys/${key}`,
    { method: 'DELETE' },
  ]),

  // Of the machine, not of any team: whoever may manage it sees the same things.
  plain('GET /gala/v1/engines', ADMIN),
  plain('GET /gala/v1/local-models', ADMIN),
  route('GET /gala/v1/local-models/:name', ADMIN, 'own', () => ['/gala/v1/local-models/mini']),
  route('DELETE /gala/v1/local-models/:name', ADMIN, 'own', () => [
    '/gala/v1/local-models/mini?force=true',
    { method: 'DELETE' },
  ]),
  route('POST /gala/v1/local-models/:name/pull', ADMIN, 'own', () => [
    '/gala/v1/local-models/sd-1.5/pull',
    { json: {} },
  ]),
  route('DELETE /gala/v1/local-models/:name/pull', ADMIN, 'own', () => [
    '/gala/v1/local-models/sd-1.5/pull',
    { method: 'DELETE' },
  ]),
  plain('GET /gala/v1/bindings', ADMIN),
  route('PUT /gala/v1/bindings/:id', ADMIN, 'own', () => [
    '/gala/v1/bindings/dall-e-2',
    { method: 'PUT', json: { model: 'absent' } },
  ]),
  route('DELETE /gala/v1/bindings/:id', ADMIN, 'own', () => [
    '/gala/v1/bindings/dall-e-2',
    { method: 'DELETE' },
  ]),
];
