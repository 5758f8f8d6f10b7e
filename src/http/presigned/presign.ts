import type { AccessKey } from './access-keys.ts';
import {
  ALGORITHM,
  amzTime,
  canonicalRequest,
  encodeUri,
  scopeText,
  signatureOf,
  stringToSign,
  type CredentialScope,
} from './sigv4.ts';

/** As long as Amazon allows: a week. */
export const PRESIGNED_LIFE_S = 604_800;

/** Where the bucket claims to be; part of every signature. */
export const REGION = 'us-east-1';

/**
 * The path-style URL under which anybody may fetch an object for a week: its query is that of AWS
 * Signature Version 4, as the AWS SDK for JavaScript writes it.
 *
 * @param base origin and path prefix of this server, without a slash at the end.
 * @param path of the object, with the bucket in front, such as `/asset.1min.ai/images/cat.png`; letters
 *   that go into a URL as they are.
 * @param now Unix milliseconds.
 */
export function presign(key: AccessKey, base: string, path: string, now: number): string {
  const url = new URL(base + path);
  const time = amzTime(now);
  const scope: CredentialScope = { date: time.slice(0, 8), region: REGION, service: 's3' };
  const query = [
    ['X-Amz-Algorithm', ALGORITHM],
    ['X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD'],
    ['X-Amz-Credential', `${key.id}/${scopeText(scope)}`],
    ['X-Amz-Date', time],
    ['X-Amz-Expires', String(PRESIGNED_LIFE_S)],
    ['X-Amz-SignedHeaders', 'host'],
    ['x-amz-checksum-mode', 'ENABLED'],
    ['x-id', 'GetObject'],
  ] as const;
  const canonical = canonicalRequest({
    method: 'GET',
    path: url.pathname,
    query,
    headers: [['host', url.host]],
  });
  const signature = signatureOf(key.secret, scope, stringToSign(time, scope, canonical));
  // The signature stands where the alphabet puts it.
  const written = [...query.slice(0, 5), ['X-Amz-Signature', signature], ...query.slice(5)];
  return `${url.origin}${url.pathname}?${written
    .map(([name = '', value = '']) => `${name}=${encodeUri(value)}`)
    .join('&')}`;
}
