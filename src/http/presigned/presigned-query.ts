import { PRESIGNED_LIFE_S, REGION } from './presign.ts';
import type { S3Error } from './s3-error.ts';
import { ALGORITHM, readAmzTime, type CredentialScope } from './sigv4.ts';

/** The query of a presigned URL, taken apart. */
export interface PresignedQuery {
  readonly accessKeyId: string;
  readonly scope: CredentialScope;
  /** As it was written, and in Unix milliseconds. */
  readonly time: string;
  readonly signedAt: number;
  readonly lifeMs: number;
  /** Lower-case names, `host` among them. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** Everything but the signature, decoded. */
  readonly others: readonly (readonly [name: string, value: string])[];
}

type Reading =
  | { readonly outcome: 'unsigned' }
  | { readonly outcome: 'malformed'; readonly error: S3Error }
  | { readonly outcome: 'read'; readonly presigned: PresignedQuery };

const REQUIRED = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Signature',
  'X-Amz-Date',
  'X-Amz-SignedHeaders',
  'X-Amz-Expires',
] as const;

/** Reads what follows the question mark. Names are told apart by case, as S3 does. */
export function readPresignedQuery(query: string): Reading {
  const pairs = decodePairs(query);
  if (!pairs) return malformed('The query string is not percent-encoded UTF-8.');
  const valuesOf = (name: string): string[] =>
    pairs.filter(([own]) => own === name).map(([, value]) => value);
  if (REQUIRED.every((name) => valuesOf(name).length === 0)) return { outcome: 'unsigned' };

  // One of each: of two, nobody could say which one counts.
  const [algorithm, credential, signature, time, signedHeaders, expires] = REQUIRED.map((name) => {
    const values = valuesOf(name);
    return values.length === 1 && values[0] !== '' ? values[0] : undefined;
  });
  if (!algorithm || !credential || !signature || !time || !signedHeaders || !expires) {
    return malformed(
      'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters, once each.',
    );
  }
  if (algorithm !== ALGORITHM) return malformed(`X-Amz-Algorithm only supports "${ALGORITHM}"`);

  const [accessKeyId = '', date = '', region = '', service = '', last = '', ...more] =
    credential.split('/');
  if (accessKeyId === '' || last !== 'aws4_request' || more.length > 0) {
    return malformed(
      'Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
    );
  }
  if (region !== REGION) {
    return malformed(
      `Error parsing the X-Amz-Credential parameter; the region '${region}' is wrong; expecting '${REGION}'`,
    );
  }
  if (service !== 's3') {
    return malformed(
      `Error parsing the X-Amz-Credential parameter; incorrect service "${service}". This endpoint belongs to "s3".`,
    );
  }

  const signedAt = readAmzTime(time);
  if (signedAt === undefined) {
    return malformed("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  }
  if (date !== time.slice(0, 8)) {
    return malformed(
      `Error parsing the X-Amz-Credential parameter; Invalid credential date "${date}". This date is not the same as X-Amz-Date: "${time.slice(0, 8)}".`,
    );
  }
  if (!/^\d{1,9}$/.test(expires)) return malformed('X-Amz-Expires should be a number');
  if (Number(expires) > PRESIGNED_LIFE_S) {
    return malformed(
      `X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than ${PRESIGNED_LIFE_S} seconds`,
    );
  }
  const headers = signedHeaders.split(';');
  if (!headers.includes('host')) return malformed('X-Amz-SignedHeaders must include "host".');

  return {
    outcome: 'read',
    presigned: {
      accessKeyId,
      scope: { date, region, service },
      time,
      signedAt,
      lifeMs: Number(expires) * 1000,
      signedHeaders: headers,
      signature,
      others: pairs.filter(([name]) => name !== 'X-Amz-Signature'),
    },
  };
}

function decodePairs(query: string): [name: string, value: string][] | undefined {
  try {
    return query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return [decodeURIComponent(name), decodeURIComponent(value.join('='))];
      });
  } catch {
    return undefined;
  }
}

const malformed = (message: string): Reading => ({
  outcome: 'malformed',
  error: { status: 400, code: 'AuthorizationQueryParametersError', message },
});
