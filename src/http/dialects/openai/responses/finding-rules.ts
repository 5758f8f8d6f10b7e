import type { FastifyRequest } from 'fastify';

import type { ReferenceRules } from '../../../../intake/reference.ts';
import { PICTURE_TYPES } from '../../../../kernel/picture-type.ts';
import { callerOf } from '../../../authentication.ts';
import { addressOf } from '../../../images/server-address.ts';
import { BUCKET } from '../../../presigned/bucket.ts';
import { readOwnLink } from '../../../presigned/read-own-link.ts';
import type { ResponseNeeds } from './needs.ts';

/** Most bytes of a picture in a conversation. */
const LARGEST_PICTURE = 50 * 1024 * 1024;

/** How the pictures that a conversation names are found; what they are called is left to say. */
export function findingRules(
  request: FastifyRequest,
  { signer, presigner, publicUrl }: Pick<ResponseNeeds, 'signer' | 'presigner' | 'publicUrl'>,
  signal: AbortSignal,
): Omit<ReferenceRules, 'paramOf'> {
  const links = { signer, presigner, bucket: BUCKET, address: addressOf(request, publicUrl) };
  const { id: keyId, teamId } = callerOf(request);
  return {
    teamId,
    keyId,
    bucket: BUCKET,
    limit: LARGEST_PICTURE,
    formats: PICTURE_TYPES,
    square: false,
    maskEdits: 'transparent',
    faults: 'named',
    dataUrls: true,
    readOwnLink: (url) => readOwnLink(links, url),
    signal,
  };
}
