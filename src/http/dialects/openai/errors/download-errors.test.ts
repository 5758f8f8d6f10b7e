import { expect, test } from 'vitest';

import type { FaultFacts } from '../../../../kernel/errors.ts';
import { renderFault } from './errors.ts';

const URL = 'https://a.test/b.png';
const ASKER = { organization: 'team', requestId: 'req', path: '/' };

const texts = (facts: Omit<FaultFacts['picture_not_fetched'], 'param' | 'url'>) => {
  const fault = {
    code: 'picture_not_fetched',
    facts: { param: 'images[0].image_url', url: URL, ...facts },
  } as const;
  return renderFault(fault, ASKER).body.error;
};

test.each([
  [{ trouble: 'slow' }, `Timeout while downloading ${URL}.`],
  [
    { trouble: 'status', status: 403 },
    `Error while downloading ${URL}. Upstream status code: 403.`,
  ],
  [{ trouble: 'status' }, `Error while downloading ${URL}.`],
  [{ trouble: 'address' }, `Error while downloading ${URL}. Its host has no public address.`],
  [{ trouble: 'redirects' }, `Error while downloading ${URL}. It redirects too many times.`],
  [
    { trouble: 'off' },
    `Error while downloading ${URL}. This server fetches nothing from the network; upload the picture instead.`,
  ],
] as const)('a download that fails, %j, is told in OpenAI’s words', (facts, message) => {
  expect(texts(facts)).toEqual({
    message,
    type: 'invalid_request_error',
    param: 'url',
    code: 'invalid_value',
  });
});

test('what is no URL is told of the parameter', () => {
  expect(texts({ trouble: 'url' })).toEqual({
    message:
      "Invalid 'images[0].image_url'. Expected a valid URL, but got a value with an invalid format.",
    type: 'invalid_request_error',
    param: 'images[0].image_url',
    code: 'invalid_value',
  });
});
