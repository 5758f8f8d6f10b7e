import { expect, test } from 'vitest';

import { StartUpError } from '../kernel/start-up-error.ts';
import { wireDialectHosts } from './dialect-hosts.ts';

test('each host name leads to the mount of its dialect', () => {
  expect(wireDialectHosts({ aimlapiHost: undefined, oneminHost: undefined })).toEqual([]);
  expect(wireDialectHosts({ aimlapiHost: 'a.example', oneminHost: 'b.example' })).toEqual([
    { host: 'a.example', mount: '/aimlapi' },
    { host: 'b.example', mount: '/onemin' },
  ]);
});

test('one name for two dialects stops the start, in whatever case it is written', () => {
  const clash = { aimlapiHost: 'api.example', oneminHost: 'API.example' };
  expect(() => wireDialectHosts(clash)).toThrow(StartUpError);
});
