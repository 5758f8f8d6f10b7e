import type { FastifyRequest } from 'fastify';

import type { ReferenceRules } from '../../../../intake/reference.ts';
import { PICTURE_TYPES } from '../../../../kernel/picture-type.ts';
import { callersPictures } from '../../../presigned/callers-pictures.ts';
import type { ResponseNeeds } from './needs.ts';

/** Most bytes of a picture in a conversation. */
const LARGEST_PICTURE = 50 * 1024 * 1024;

/** How the pictures that a conversation names are found; what they are called is left to say. */
export function findingRules(
  request: FastifyRequest,
  deps: Pick<ResponseNeeds, 'signer' | 'presigner' | 'publicUrl'>,
  signal: AbortSignal,
): Omit<ReferenceRules, 'paramOf'> {
  return {
    ...callersPictures(request, deps),
    limit: LARGEST_PICTURE,
    formats: PICTURE_TYPES,
    square: false,
    maskEdits: 'transparent',
    faults: 'named',
    dataUrls: true,
    signal,
  };
}
