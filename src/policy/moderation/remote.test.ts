import type { ServerResponse } from 'node:http';

import { expect, test, vi } from 'vitest';

import type { Strictness } from '../../kernel/strictness.ts';
import { pretendEndpoint, TROUBLES } from '../../../test/support/pretend-endpoint.ts';
import { moderateWith } from './moderate-with.ts';
import { createRemoteModerator } from './remote.ts';

const endpoint = pretendEndpoint('/v1/moderations');

const finds =
  (flagged: boolean, categories: Record<string, boolean | null>) =>
  (response: ServerResponse): void => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ id: 'modr-1', model: 'm-1', results: [{ flagged, categories }] }),
    );
  };

const ask = (strictness: Strictness = 'standard', words = 'a red fox') => ({
  text: words,
  strictness,
  signal: undefined,
});

test('asks as OpenAI documents it', async () => {
  const { place, seen } = await endpoint(finds(false, { violence: false }));
  expect(await createRemoteModerator(place).judge(ask())).toEqual([]);
  expect(seen[0]?.request.method).toBe('POST');
  expect(seen[0]?.request.url).toBe('/v1/moderations');
  expect(seen[0]?.request.headers).toMatchObject({
    authorization: 'Bearer sk-1',
    'content-type': 'application/json',
  });
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ model: 'm-1', input: 'a red fox' });
});

test('sends no key when there is none', async () => {
  const { place, seen } = await endpoint(finds(false, {}), { key: undefined });
  await createRemoteModerator(place).judge(ask());
  expect(seen[0]?.request.headers.authorization).toBeUndefined();
});

test.each<
  [string, Record<string, boolean | null>, Record<'low' | 'standard' | 'strict', string[]>]
>([
  ['violence', { violence: true }, { low: [], standard: [], strict: ['violence'] }],
  ['nudity', { sexual: true, hate: false }, { low: [], standard: ['sexual'], strict: ['sexual'] }],
  [
    'minors',
    { 'sexual/minors': true, illicit: null },
    { low: ['sexual/minors'], standard: ['sexual/minors'], strict: ['sexual/minors'] },
  ],
  ['a name of its own', { spam: true }, { low: [], standard: ['spam'], strict: ['spam'] }],
  ['nothing it names', {}, { low: [], standard: ['flagged'], strict: ['flagged'] }],
])('flagged for %s: the strictness decides', async (_name, categories, expected) => {
  const { place } = await endpoint(finds(true, categories));
  const moderator = createRemoteModerator(place);
  const found = {
    low: await moderator.judge(ask('low')),
    standard: await moderator.judge(ask('standard')),
    strict: await moderator.judge(ask('strict')),
  };
  expect(found).toEqual(expected);
});

const troubles: typeof TROUBLES = [
  ...TROUBLES,
  ['it sends another JSON', (response) => response.end('{"results": []}')],
];

test.each(troubles)(
  'when %s, the built-in rules decide or the request fails',
  async (_name, answer) => {
    const { place } = await endpoint(answer, { timeoutMs: 150 });
    const onTrouble = vi.fn<(error: unknown) => void>();
    const remote = createRemoteModerator(place);
    const lenient = moderateWith(remote, { onFailure: 'built-in', onTrouble });
    expect(await lenient.judge(ask('standard', 'a red fox'))).toEqual([]);
    expect(await lenient.judge(ask('standard', 'a naked woman'))).toEqual(['sexual']);
    const severe = moderateWith(remote, { onFailure: 'refuse', onTrouble });
    await expect(severe.judge(ask())).rejects.toMatchObject({
      fault: { code: 'policy_unavailable' },
    });
    expect(onTrouble).toHaveBeenCalledTimes(3);
  },
);

test('the endpoint overrules the built-in rules, but not what is never drawn', async () => {
  const { place, seen } = await endpoint(finds(false, {}));
  const moderator = moderateWith(createRemoteModerator(place), { onFailure: 'refuse' });
  expect(await moderator.judge(ask('standard', 'a naked woman'))).toEqual([]);
  expect(seen).toHaveLength(1);
  expect(await moderator.judge(ask('low', 'a naked child'))).toEqual(['sexual/minors']);
  expect(seen).toHaveLength(1);
});

test('with moderation off nobody is asked', async () => {
  const { place, seen } = await endpoint(finds(true, { sexual: true }));
  const moderator = moderateWith(createRemoteModerator(place), { onFailure: 'refuse' });
  expect(await moderator.judge(ask('off', 'a naked woman'))).toEqual([]);
  expect(await moderator.judge(ask('off', 'a naked child'))).toEqual(['sexual/minors']);
  expect(seen).toEqual([]);
});

test('a client that leaves is no trouble of the endpoint', async () => {
  const leave = new AbortController();
  const { place } = await endpoint(() => leave.abort());
  const onTrouble = vi.fn<(error: unknown) => void>();
  const moderator = moderateWith(createRemoteModerator(place), {
    onFailure: 'built-in',
    onTrouble,
  });
  await expect(moderator.judge({ ...ask(), signal: leave.signal })).rejects.toMatchObject({
    fault: { code: 'cancelled' },
  });
  expect(onTrouble).not.toHaveBeenCalled();
});
