import { createHash, createHmac } from 'node:crypto';

/** The name of Amazon's Signature Version 4, as requests carry it. */
export const ALGORITHM = 'AWS4-HMAC-SHA256';

/** Who signs what: the scope of a signature, `20250115/us-east-1/s3/aws4_request`. */
export interface CredentialScope {
  /** `YYYYMMDD`. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

/** A request as its signature covers it. */
export interface SignedRequest {
  readonly method: string;
  /** Percent-encoded already, as it goes over the wire: S3 does not encode it a second time. */
  readonly path: string;
  /** Decoded names and values, the signature itself left out, in any order. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Lower-case names of the headers that are signed, with their values. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What stands for the hash of a body that is not signed. */
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';

/**
 * The request in the one form that signer and verifier agree on.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function canonicalRequest({ method, path, query, headers }: SignedRequest): string {
  const sorted = headers.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    method,
    path,
    canonicalQuery(query),
    ...sorted.map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}`),
    '',
    sorted.map(([name]) => name).join(';'),
    UNSIGNED_PAYLOAD,
  ].join('\n');
}

/** Encoded first, then sorted by code point, which is not the same the other way round. */
function canonicalQuery(query: SignedRequest['query']): string {
  return query
    .map(([name, value]) => [encodeUri(name), encodeUri(value)] as const)
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join('='))
    .join('&');
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Everything but RFC 3986's unreserved characters; `encodeURIComponent` leaves `!'()*` alone. */
export function encodeUri(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** @param time `YYYYMMDDTHHMMSSZ`. */
export function stringToSign(time: string, scope: CredentialScope, canonical: string): string {
  const hash = createHash('sha256').update(canonical).digest('hex');
  return [ALGORITHM, time, scopeText(scope), hash].join('\n');
}

/** `20250115/us-east-1/s3/aws4_request`. */
export function scopeText({ date, region, service }: CredentialScope): string {
  return `${date}/${region}/${service}/aws4_request`;
}

/** The signature, 64 hexadecimal digits. */
export function signatureOf(secretAccessKey: string, scope: CredentialScope, text: string): string {
  const steps = [scope.date, scope.region, scope.service, 'aws4_request'];
  const key = steps.reduce<string | Buffer>(
    (secret, step) => createHmac('sha256', secret).update(step).digest(),
    `AWS4${secretAccessKey}`,
  );
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Unix milliseconds as `YYYYMMDDTHHMMSSZ`. */
export function amzTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}|[-:]/g, '');
}

/** Unix milliseconds of `YYYYMMDDTHHMMSSZ`; `undefined` for any other text, and for no real time. */
export function readAmzTime(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // 31 February is read as a day of March.
  return Number.isNaN(ms) || amzTime(ms) !== text ? undefined : ms;
}
