import { expect, test } from 'vitest';

import { presign } from './presign.ts';
import { canonicalRequest, encodeUri, readAmzTime, signatureOf, stringToSign } from './sigv4.ts';

test('the example of Amazon’s own documentation', () => {
  // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
  const scope = { date: '20130524', region: 'us-east-1', service: 's3' };
  const canonical = canonicalRequest({
    method: 'GET',
    path: '/test.txt',
    query: [
      ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
      ['X-Amz-Credential', 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request'],
      ['X-Amz-Date', '20130524T000000Z'],
      ['X-Amz-Expires', '86400'],
      ['X-Amz-SignedHeaders', 'host'],
    ],
    headers: [['host', 'examplebucket.s3.amazonaws.com']],
  });
  expect(canonical).toBe(
    [
      'GET',
      '/test.txt',
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host',
      'host:examplebucket.s3.amazonaws.com',
      '',
      'host',
      'UNSIGNED-PAYLOAD',
    ].join('\n'),
  );
  const text = stringToSign('20130524T000000Z', scope, canonical);
  expect(text.split('\n').at(-1)).toBe(
    '3bfa292879f6447bbcda7001decf97f4a54dc650c8942174ae0a9121cf58ad04',
  );
  expect(signatureOf('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', scope, text)).toBe(
    'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  );
});

/** Signed by botocore 1.43 (`S3SigV4QueryAuth`) with the same key, time and further query. */
const BY_BOTOCORE = [
  ['https://gala.example', '90fd9b8f9bff77e235181b7d9b748fd2dd434cb691f412922f051a551272fb30'],
  ['http://127.0.0.1:4104', 'c61918946adb8e453f8c2aecd1696c3019a16ab636f334dec0bfd16b0e3c780a'],
  [
    'https://img.example:8443/pre',
    'b114ac8bfb81d760155e3fd3be6695619a3baac4d85d852decff6605f12df11a',
  ],
] as const;

test.each(BY_BOTOCORE)(
  'a URL under %s has the signature that botocore makes',
  (base, signature) => {
    const key = {
      id: 'GALAEXAMPLEEXAMPLE22',
      secret: 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldC0',
    };
    const path = '/asset.1min.ai/images/2025_01_15_10_30_15_001_surreal_landscape.png';
    expect(presign(key, base, path, Date.UTC(2025, 0, 15, 10, 30, 0, 999))).toBe(
      `${base}${path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&X-Amz-Credential=GALAEXAMPLEEXAMPLE22%2F20250115%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20250115T103000Z&X-Amz-Expires=604800&X-Amz-Signature=${signature}&X-Amz-SignedHeaders=host&x-amz-checksum-mode=ENABLED&x-id=GetObject`,
    );
  },
);

test('nothing but unreserved characters stays as it is', () => {
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  for (const letter of ascii) {
    const kept = /[A-Za-z0-9._~-]/.test(letter);
    const hex = letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    expect(encodeUri(letter)).toBe(kept ? letter : `%${hex}`);
  }
});

test('a query is sorted after it has been encoded, by name and then by value', () => {
  const [, , query] = canonicalRequest({
    method: 'GET',
    path: '/',
    query: [
      ['b', '2'],
      ['B', '1'],
      ['a', 'z'],
      ['a', 'é'],
      ['ab', ''],
      ['a!', ''],
    ],
    headers: [],
  }).split('\n');
  expect(query).toBe('B=1&a=%C3%A9&a=z&a%21=&ab=&b=2');
});

test.each(['20250231T000000Z', '20250101T240000Z', '20250101T000060Z', '2025-01-01', '', 'now'])(
  '“%s” is no time',
  (text) => expect(readAmzTime(text)).toBeUndefined(),
);

test('a time is read as what it says', () => {
  expect(readAmzTime('20240229T235959Z')).toBe(Date.UTC(2024, 1, 29, 23, 59, 59));
});
