import type { FastifyRequest } from 'fastify';

import type { ReferenceRules } from '../../intake/reference.ts';
import { callerOf } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import { addressOf } from '../images/server-address.ts';
import { BUCKET } from './bucket.ts';
import { readOwnLink } from './read-own-link.ts';

/** Whose names and files count where a request names pictures, and which links are this server's own. */
export function callersPictures(
  request: FastifyRequest,
  { signer, presigner, publicUrl }: Pick<AppDependencies, 'signer' | 'presigner' | 'publicUrl'>,
): Pick<ReferenceRules, 'teamId' | 'keyId' | 'bucket' | 'readOwnLink'> {
  const links = { signer, presigner, bucket: BUCKET, address: addressOf(request, publicUrl) };
  const { id: keyId, teamId } = callerOf(request);
  return { teamId, keyId, bucket: BUCKET, readOwnLink: (url) => readOwnLink(links, url) };
}
