import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { accessKeysFrom } from './access-keys.ts';
import { presign } from './presign.ts';
import { verifyPresigned, type PresignedVerdict } from './verify-presigned.ts';

const NOW = Date.UTC(2025, 0, 15, 10, 30);
const WEEK = 604_800_000;
const OLD = Buffer.from('an old secret of thirty-two bytes');
const NEW = Buffer.from('a new secret of thirty-two bytes!');
const [key = { id: '', secret: '' }] = accessKeysFrom([NEW]);
const PATH = '/asset.1min.ai/images/2025_01_15_10_30_15_001_surreal_landscape.png';
const URL_OF_KEY = presign(key, 'https://gala.example', PATH, NOW);

interface Changes {
  readonly method?: string;
  readonly now?: number;
  readonly host?: string;
  readonly secrets?: readonly Buffer[];
}

function verify(
  url: string,
  { method = 'GET', now = NOW, host, secrets = [NEW] }: Changes = {},
): PresignedVerdict {
  const parsed = new URL(url);
  const headers: Record<string, string> = { host: host ?? parsed.host };
  return verifyPresigned(
    accessKeysFrom(secrets),
    {
      method,
      path: parsed.pathname,
      query: parsed.search.slice(1),
      header: (name) => headers[name],
    },
    now,
  );
}

const codeOf = (verdict: PresignedVerdict): unknown =>
  verdict.verdict === 'refused'
    ? [verdict.error.status, verdict.error.code, verdict.error.message]
    : verdict.verdict;

const MISMATCH = [
  403,
  'SignatureDoesNotMatch',
  'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
];

describe('a presigned URL is good', () => {
  test('from the moment it was signed for a week, to the second', () => {
    expect(verify(URL_OF_KEY)).toEqual({ verdict: 'good', expiresAt: NOW + WEEK });
    expect(verify(URL_OF_KEY, { now: NOW + WEEK - 1 }).verdict).toBe('good');
    expect(codeOf(verify(URL_OF_KEY, { now: NOW + WEEK }))).toEqual([
      403,
      'AccessDenied',
      'Request has expired',
    ]);
  });

  test('when the clock that signed is up to 15 minutes ahead', () => {
    expect(verify(URL_OF_KEY, { now: NOW - 900_000 }).verdict).toBe('good');
    expect(codeOf(verify(URL_OF_KEY, { now: NOW - 900_001 }))).toEqual([
      403,
      'AccessDenied',
      'Request is not valid yet',
    ]);
  });

  test('for HEAD, and for no other method', () => {
    expect(verify(URL_OF_KEY, { method: 'HEAD' }).verdict).toBe('good');
    for (const method of ['PUT', 'POST', 'DELETE']) {
      expect(codeOf(verify(URL_OF_KEY, { method }))).toEqual(MISMATCH);
    }
  });

  test('with the order of its query changed', () => {
    const url = new URL(URL_OF_KEY);
    const pairs = url.search.slice(1).split('&').toReversed();
    expect(verify(`${url.origin}${url.pathname}?${pairs.join('&')}`).verdict).toBe('good');
  });

  test('while its secret is among the old ones, and not after', () => {
    const [old = key] = accessKeysFrom([OLD]);
    const url = presign(old, 'https://gala.example', PATH, NOW);
    expect(verify(url, { secrets: [NEW, OLD] }).verdict).toBe('good');
    expect(codeOf(verify(url, { secrets: [NEW] }))).toEqual([
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
    ]);
  });
});

test('under another host it is not good', () => {
  expect(codeOf(verify(URL_OF_KEY, { host: 'evil.example' }))).toEqual(MISMATCH);
});

test('with anything else in its query it is not good', () => {
  expect(codeOf(verify(`${URL_OF_KEY}&response-content-type=text/html`))).toEqual(MISMATCH);
  expect(codeOf(verify(`${URL_OF_KEY}&x=`))).toEqual(MISMATCH);
});

test('a URL whose path, query or signature was changed anywhere is never good', () => {
  const start = 'https://gala.example/'.length;
  fc.assert(
    fc.property(
      fc.integer({ min: start, max: URL_OF_KEY.length - 1 }),
      fc.constantFrom(...'abcxyzABC0189_-=&%2F'.split('')),
      (at, letter) => {
        const changed = URL_OF_KEY.slice(0, at) + letter + URL_OF_KEY.slice(at + 1);
        fc.pre(changed !== URL_OF_KEY);
        // %2F and %2f are the same letter, encoded differently.
        fc.pre(decodeURIComponentSafely(changed) !== decodeURIComponent(URL_OF_KEY));
        expect(verify(changed).verdict).not.toBe('good');
      },
    ),
    { numRuns: 2000 },
  );
});

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

test('whatever follows the question mark, the verdict is a verdict', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const verdict = verifyPresigned(
        accessKeysFrom([NEW]),
        { method: 'GET', path: PATH, query, header: () => undefined },
        NOW,
      );
      expect(verdict.verdict).not.toBe('good');
    }),
  );
});

test('without any signature it is unsigned, which is something else than forged', () => {
  expect(verify(`https://gala.example${PATH}`).verdict).toBe('unsigned');
  expect(verify(`https://gala.example${PATH}?exp=1&sig=2`).verdict).toBe('unsigned');
});

describe('what is not of the form is a bad request that says why', () => {
  const changed = (from: RegExp, to: string): string => URL_OF_KEY.replace(from, to);
  test.each([
    ['X-Amz-Algorithm only supports', changed(/AWS4-HMAC-SHA256/, 'AWS4-HMAC-MD5')],
    ['requires the X-Amz-Algorithm', changed(/&X-Amz-Date=[^&]*/, '')],
    ['requires the X-Amz-Algorithm', `${URL_OF_KEY}&X-Amz-Signature=0`],
    ['requires the X-Amz-Algorithm', changed(/X-Amz-Signature=\w+/, 'X-Amz-Signature=')],
    ['the Credential is mal-formed', changed(/%2Faws4_request/, '')],
    ["the region 'eu-west-1' is wrong", changed(/us-east-1/, 'eu-west-1')],
    ['incorrect service "sqs"', changed(/%2Fs3%2F/, '%2Fsqs%2F')],
    ['X-Amz-Date must be in the ISO8601', changed(/20250115T103000Z/, '2025-01-15')],
    ['Invalid credential date "20250114"', changed(/%2F20250115%2F/, '%2F20250114%2F')],
    ['X-Amz-Expires should be a number', changed(/604800/, '-1')],
    ['X-Amz-Expires must be less than a week', changed(/604800/, '604801')],
    ['must include "host"', changed(/SignedHeaders=host/, 'SignedHeaders=date')],
    ['not percent-encoded UTF-8', `${URL_OF_KEY}%zz`],
  ])('%s', (message, url) => {
    const verdict = verify(url);
    expect(verdict).toMatchObject({
      verdict: 'refused',
      error: { status: 400, code: 'AuthorizationQueryParametersError' },
    });
    expect(verdict.verdict === 'refused' && verdict.error.message).toContain(message);
  });
});

test('a longer life cannot be had by asking for it', () => {
  const url = URL_OF_KEY.replace('X-Amz-Expires=604800', 'X-Amz-Expires=604799');
  expect(codeOf(verify(url))).toEqual(MISMATCH);
});

test('an access key tells nothing of its secret', () => {
  const [made = key] = accessKeysFrom([NEW]);
  expect(made.id).toMatch(/^GALA[A-Z2-7]{16}$/);
  expect(made.secret).toMatch(/^[\w-]{43}$/);
  expect(made.secret).not.toBe(NEW.toString('base64url'));
  expect(accessKeysFrom([OLD])[0]).not.toEqual(made);
});
