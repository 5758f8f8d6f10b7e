import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { ConfigError } from './config-error.ts';
import { readConfig } from './read-config.ts';
import { SETTINGS, SETTING_NAMES, type SettingName } from './settings.ts';
import { settingsHelp } from './settings-help.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gala-config-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (
  environment: Record<string, string> = {},
  values: Partial<Record<SettingName, string>> = {},
) => readConfig({ values, label: (name) => `--${name}` }, { GALA_DATA: folder, ...environment });

const errorOf = (environment: Record<string, string>, values = {}): ConfigError => {
  try {
    read(environment, values);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('was accepted');
};

test('an empty environment gives the documented defaults, frozen', () => {
  const { config, remarks } = read();
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 1904,
    dataFolder: folder,
    playground: undefined,
    publicUrl: undefined,
    trustProxy: false,
    apiKey: undefined,
    queueCapacity: 100,
    fetch: 'public',
    fetchAllow: [],
    retentionDays: 30,
    teamAssetsGb: 10,
    drainSeconds: 8,
    logLevel: 'info',
  });
  expect(config.workers).toBeGreaterThanOrEqual(1);
  expect(Object.isFrozen(config)).toBe(true);
  expect(remarks).toEqual([]);
});

test.each([
  ['GALA_HOST', '0.0.0.0', 'host', '0.0.0.0'],
  ['GALA_HOST', '[::1]', 'host', '::1'],
  ['GALA_HOST', 'gala.local', 'host', 'gala.local'],
  ['GALA_PORT', '0', 'port', 0],
  ['GALA_PORT', '65535', 'port', 65_535],
  [
    'GALA_PUBLIC_URL',
    'https://pictures.example/gala/',
    'publicUrl',
    'https://pictures.example/gala',
  ],
  ['GALA_PUBLIC_URL', 'http://localhost:1904', 'publicUrl', 'http://localhost:1904'],
  ['GALA_TRUST_PROXY', 'true', 'trustProxy', true],
  ['GALA_TRUST_PROXY', 'Off', 'trustProxy', false],
  ['GALA_TRUST_PROXY', '2', 'trustProxy', 2],
  ['GALA_TRUST_PROXY', '10.0.0.0/8, loopback', 'trustProxy', ['10.0.0.0/8', 'loopback']],
  ['GALA_API_KEY', 'sk-0123456789abcd', 'apiKey', 'sk-0123456789abcd'],
  [
    'GALA_MODEL_ALIASES',
    'our-painter=dall-e-3, black/flux.1:dev = gpt-image-1',
    'modelAliases',
    [
      { id: 'our-painter', like: 'dall-e-3' },
      { id: 'black/flux.1:dev', like: 'gpt-image-1' },
    ],
  ],
  ['GALA_HUB', 'https://mirror.example/hf/', 'hub', 'https://mirror.example/hf'],
  ['HF_ENDPOINT', 'https://mirror.example', 'hub', 'https://mirror.example'],
  ['HF_ENDPOINT', 'mirror', 'hub', 'https://huggingface.co'],
  ['HF_TOKEN', 'hf_abc', 'hubToken', 'hf_abc'],
  ['HTTPS_PROXY', 'proxy.corp:3128', 'hubProxy', 'http://proxy.corp:3128/'],
  ['https_proxy', 'socks5://proxy.corp:1080', 'hubProxy', undefined],
  ['NO_PROXY', 'localhost, .corp', 'hubProxyExcept', ['localhost', '.corp']],
  ['GALA_OFFLINE', 'On', 'offline', true],
  ['HF_HUB_OFFLINE', '1', 'offline', true],
  ['HF_HUB_OFFLINE', '0', 'offline', false],
  ['GALA_WORKERS', '3', 'workers', 3],
  ['GALA_QUEUE', '1', 'queueCapacity', 1],
  ['GALA_FETCH', 'OFF', 'fetch', 'off'],
  [
    'GALA_FETCH_ALLOW',
    'a.example, *.b.example,10.0.0.0/8,[fd00::1],fd00::/8,localhost',
    'fetchAllow',
    ['a.example', '*.b.example', '10.0.0.0/8', 'fd00::1', 'fd00::/8', 'localhost'],
  ],
  ['GALA_RETENTION_DAYS', '0.5', 'retentionDays', 0.5],
  ['GALA_TEAM_ASSETS_GB', '0.5', 'teamAssetsGb', 0.5],
  ['GALA_DRAIN_SECONDS', '0', 'drainSeconds', 0],
  ['GALA_LOG_LEVEL', 'WARN', 'logLevel', 'warn'],
  ['GALA_PORT', '', 'port', 1904],
] as const)('%s=%s is taken', (variable, text, name, value) => {
  expect(read({ [variable]: text }).config[name]).toEqual(value);
});

test.each([
  ['GALA_HOST', 'http://localhost'],
  ['GALA_HOST', '256.1.1.1'],
  ['GALA_PORT', '80a'],
  ['GALA_PORT', '-1'],
  ['GALA_PORT', '65536'],
  ['GALA_PORT', '0x50'],
  ['GALA_PORT', '1e3'],
  ['GALA_DATA', 'a\0b'],
  ['GALA_PUBLIC_URL', 'pictures.example'],
  ['GALA_PUBLIC_URL', 'ftp://pictures.example'],
  ['GALA_PUBLIC_URL', 'https://u:p@pictures.example'],
  ['GALA_PUBLIC_URL', 'https://pictures.example/?a=1'],
  ['GALA_TRUST_PROXY', 'everybody'],
  ['GALA_TRUST_PROXY', '10.0.0.0/33'],
  ['GALA_TRUST_PROXY', '10.0.0.0/8,'],
  ['GALA_MODEL_ALIASES', 'our-painter'],
  ['GALA_MODEL_ALIASES', '=dall-e-3'],
  ['GALA_MODEL_ALIASES', 'our-painter='],
  ['GALA_MODEL_ALIASES', 'a=b=c'],
  ['GALA_MODEL_ALIASES', 'our painter=dall-e-3'],
  ['GALA_MODEL_ALIASES', 'our-painter=dall-e-3,'],
  ['GALA_MODEL_ALIASES', 'our-painter=dall-e-3,our-painter=dall-e-2'],
  ['GALA_HUB', 'huggingface.co'],
  ['GALA_OFFLINE', 'maybe'],
  ['GALA_WORKERS', '0'],
  ['GALA_WORKERS', '1.5'],
  ['GALA_QUEUE', '0'],
  ['GALA_FETCH', 'private'],
  ['GALA_FETCH_ALLOW', '*'],
  ['GALA_FETCH_ALLOW', 'a.*.example'],
  ['GALA_FETCH_ALLOW', 'http://a.example'],
  ['GALA_FETCH_ALLOW', 'a.example:80'],
  ['GALA_FETCH_ALLOW', 'a.example,'],
  ['GALA_FETCH_ALLOW', '10.0.0.0/33'],
  ['GALA_FETCH_ALLOW', '10.0.0'],
  ['GALA_RETENTION_DAYS', '0'],
  ['GALA_TEAM_ASSETS_GB', '-1'],
  ['GALA_RETENTION_DAYS', 'forever'],
  ['GALA_DRAIN_SECONDS', '8s'],
  ['GALA_LOG_LEVEL', 'loud'],
])('%s=%s is refused by name, value and expected form', (variable, text) => {
  const { message } = errorOf({ [variable]: text });
  const name = SETTING_NAMES.find((name) => SETTINGS[name].variable === variable)!;
  expect(message).toBe(`${variable} is '${text}'; expected ${SETTINGS[name].form}.`);
});

test('a refused secret is not shown', () => {
  const { message } = errorOf({ GALA_API_KEY: 'too short' });
  expect(message).toMatch(/^GALA_API_KEY is set to something unfit \(hidden\); expected 16 to 200/);
  expect(message).not.toContain('too short');
});

test('all bad values are named at once', () => {
  const { problems } = errorOf({ GALA_PORT: 'x', GALA_WORKERS: 'y' }, { host: '?' });
  expect(problems.map((problem) => problem.source)).toEqual([
    '--host',
    'GALA_PORT',
    'GALA_WORKERS',
  ]);
});

test("a pod's service variable is explained", () => {
  expect(errorOf({ GALA_PORT: 'tcp://10.0.0.1:1904' }).message).toContain('enableServiceLinks');
});

test('a mistyped variable is pointed out, a foreign one is left alone', () => {
  const { remarks } = read({ GALA_WORKER: '2', GALA_SERVICE_HOST: '10.0.0.1', PATH: '/bin' });
  expect(remarks).toEqual(['GALA_WORKER is not a setting of Gala; did you mean GALA_WORKERS?']);
});

test('flags win over the environment, the environment over the file', () => {
  const file = { port: 1, workers: 2, retentionDays: 3, trustProxy: ['loopback'] };
  writeFileSync(join(folder, 'gala.config.json'), JSON.stringify(file));
  const { config } = read({ GALA_PORT: '10', GALA_WORKERS: '20' }, { port: '100' });
  expect(config).toMatchObject({
    port: 100,
    workers: 20,
    retentionDays: 3,
    trustProxy: ['loopback'],
  });
});

test.each([
  ['{"prot": 1}', /^"prot" in .*gala\.config\.json is not taken; expected "port" perhaps\.$/],
  ['{"dataFolder": "/x"}', /"dataFolder" in .* is not taken/],
  ['{"port": {"a": 1}}', /"port" in .* is \{"a":1\}; expected text/],
  ['{"port": "x"}', /^"port" in .* is 'x'; expected a whole number from 0 to 65535\.$/],
  ['{"port": ', /is no JSON/],
  ['[1]', /is no JSON object/],
])('the file %s is refused', (text, message) => {
  writeFileSync(join(folder, 'gala.config.json'), text);
  expect(errorOf({}).message).toMatch(message);
});

test('a file named by GALA_CONFIG must exist and may set the data folder', () => {
  const path = join(folder, 'other.json');
  expect(errorOf({ GALA_CONFIG: path }).message).toMatch(/^GALA_CONFIG is '.*' \(ENOENT\)/);
  writeFileSync(path, JSON.stringify({ dataFolder: '/elsewhere' }));
  expect(read({ GALA_CONFIG: path, GALA_DATA: '' }).config.dataFolder).toBe('/elsewhere');
});

test('help names every variable with its default', () => {
  const help = settingsHelp({ GALA_DATA: folder });
  for (const name of SETTING_NAMES) expect(help).toContain(SETTINGS[name].variable);
  expect(help).toContain('Default: 1904.');
  expect(help).not.toContain('undefined');
});
