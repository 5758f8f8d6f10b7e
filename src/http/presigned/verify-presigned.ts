import { timingSafeEqual } from 'node:crypto';

import type { AccessKey } from './access-keys.ts';
import { readPresignedQuery, type PresignedQuery } from './presigned-query.ts';
import type { S3Error } from './s3-error.ts';
import { canonicalRequest, signatureOf, stringToSign } from './sigv4.ts';

/** A request for an object, as it came. */
export interface PresignedRequest {
  readonly method: string;
  /** Still encoded, with the path prefix of this server. */
  readonly path: string;
  /** What follows the question mark; empty when there is none. */
  readonly query: string;
  /** The value of a header as it is to be signed; of `host` the name this server goes by. */
  readonly header: (name: string) => string | undefined;
}

export type PresignedVerdict =
  | { readonly verdict: 'good'; readonly expiresAt: number }
  /** It carries no signature at all. */
  | { readonly verdict: 'unsigned' }
  | { readonly verdict: 'refused'; readonly error: S3Error };

/** How far a signer's clock may be ahead of ours. */
const SKEW_MS = 15 * 60 * 1000;

/**
 * Judges a URL that was signed with AWS Signature Version 4, in the order in which S3 does: form, access
 * key, time, signature. Whatever is in its query has to be signed.
 */
export function verifyPresigned(
  keys: readonly AccessKey[],
  request: PresignedRequest,
  now: number,
): PresignedVerdict {
  const read = readPresignedQuery(request.query);
  if (read.outcome === 'unsigned') return { verdict: 'unsigned' };
  if (read.outcome === 'malformed') return { verdict: 'refused', error: read.error };
  const { presigned } = read;

  const key = keys.find(({ id }) => id === presigned.accessKeyId);
  if (!key) return { verdict: 'refused', error: unknownAccessKey(presigned.accessKeyId) };

  const expiresAt = presigned.signedAt + presigned.lifeMs;
  if (presigned.signedAt > now + SKEW_MS) return { verdict: 'refused', error: notYetValid(now) };
  if (now >= expiresAt) return { verdict: 'refused', error: expired(presigned, now) };

  const error = signatureError(key, request, presigned);
  return error ? { verdict: 'refused', error } : { verdict: 'good', expiresAt };
}

function signatureError(
  key: AccessKey,
  request: PresignedRequest,
  { others, signedHeaders, scope, time, signature }: PresignedQuery,
): S3Error | undefined {
  const headers = signedHeaders.map((name) => [name, request.header(name) ?? ''] as const);
  // A picture that may be read may be asked about: HEAD tells less than GET.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const canonical = canonicalRequest({ method, path: request.path, query: others, headers });
  const text = stringToSign(time, scope, canonical);
  if (sameText(signature, signatureOf(key.secret, scope, text))) return undefined;
  return {
    status: 403,
    code: 'SignatureDoesNotMatch',
    message:
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    details: {
      AWSAccessKeyId: key.id,
      StringToSign: text,
      SignatureProvided: signature,
      CanonicalRequest: canonical,
    },
  };
}

function sameText(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

const denied = (message: string, details: S3Error['details'] = {}): S3Error => ({
  status: 403,
  code: 'AccessDenied',
  message,
  details,
});

const unknownAccessKey = (id: string): S3Error => ({
  status: 403,
  code: 'InvalidAccessKeyId',
  message: 'The AWS Access Key Id you provided does not exist in our records.',
  details: { AWSAccessKeyId: id },
});

const notYetValid = (now: number): S3Error =>
  denied('Request is not valid yet', { ServerTime: seconds(now) });

const expired = ({ signedAt, lifeMs }: PresignedQuery, now: number): S3Error =>
  denied('Request has expired', {
    'X-Amz-Expires': String(lifeMs / 1000),
    Expires: seconds(signedAt + lifeMs),
    ServerTime: seconds(now),
  });

/** S3 writes no milliseconds. */
const seconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}/, '');
