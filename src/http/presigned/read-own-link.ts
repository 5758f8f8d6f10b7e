import { fault } from '../../kernel/errors.ts';
import type { OwnLink } from '../../intake/reference.ts';
import { IMAGES_PATH } from '../images/image-links.ts';
import type { UrlSigner } from '../images/url-signer.ts';
import type { Presigner } from './presigner.ts';

/** What says which links are this server's own. */
export interface OwnLinkParts {
  readonly signer: Pick<UrlSigner, 'verify'>;
  readonly presigner: Pick<Presigner, 'verify'>;
  readonly bucket: string;
  /** Origin and path prefix of this server, without a slash at the end. */
  readonly address: string;
}

/**
 * Reads a link to a picture of this server: signed for an hour, presigned for a week, or made of a key and
 * the bucket's own host name, as clients of 1min.ai make them. Without a signature only a name is read,
 * and whose it is remains to be seen. `undefined` for all other URLs.
 * @throws GalaError `link_invalid`, `link_expired`.
 */
export function readOwnLink(parts: OwnLinkParts, url: URL): OwnLink | undefined {
  const { bucket, address } = parts;
  if (url.host === bucket || url.host.startsWith(`${bucket}.s3.`)) {
    return { bucket, name: url.pathname.slice(1) };
  }
  const own = new URL(address);
  const prefix = own.pathname.replace(/\/$/, '');
  if (url.origin !== own.origin || !url.pathname.startsWith(`${prefix}/`)) return undefined;
  const path = url.pathname.slice(prefix.length);
  if (path.startsWith(`${IMAGES_PATH}/`)) return readSigned(parts, path.slice(1), url);
  if (path.startsWith(`/${bucket}/`)) return readPresigned(parts, path, url);
  return undefined;
}

function readSigned({ signer }: OwnLinkParts, objectKey: string, url: URL): OwnLink {
  const [exp, sig] = ['exp', 'sig'].map((name) => url.searchParams.get(name));
  const link = signer.verify(objectKey, { exp, sig });
  if (link.verdict === 'forged') throw fault('link_invalid', {});
  if (link.verdict === 'expired') throw fault('link_expired', { expiredAt: link.expiresAt });
  return { objectKey };
}

function readPresigned({ presigner, bucket }: OwnLinkParts, path: string, url: URL): OwnLink {
  const verdict = presigner.verify({
    method: 'GET',
    path: url.pathname,
    query: url.search.slice(1),
    header: (name) => (name === 'host' ? url.host : undefined),
  });
  // One that was good, or will be, still says which picture is meant; whose it is, is asked anyway.
  const isLate = verdict.verdict === 'refused' && verdict.error.code === 'AccessDenied';
  if (verdict.verdict === 'refused' && !isLate) throw fault('link_invalid', {});
  return { bucket, name: path.slice(bucket.length + 2) };
}
