import type { Clock } from '../../kernel/clock.ts';
import { accessKeysFrom } from './access-keys.ts';
import { presign } from './presign.ts';
import {
  verifyPresigned,
  type PresignedRequest,
  type PresignedVerdict,
} from './verify-presigned.ts';

/** Makes URLs that open one object for a week, and judges them. */
export interface Presigner {
  /**
   * @param base origin and path prefix of this server, without a slash at the end.
   * @param path of the object, its bucket in front: `/asset.1min.ai/images/cat.png`.
   */
  sign(base: string, path: string): string;
  verify(request: PresignedRequest): PresignedVerdict;
}

/**
 * @param secrets the first signs, every one verifies, see {@link accessKeysFrom}.
 * @throws RangeError when there is no secret.
 */
export function createPresigner(parts: {
  readonly secrets: readonly Uint8Array[];
  readonly clock: Clock;
}): Presigner {
  const keys = accessKeysFrom(parts.secrets);
  const [current] = keys;
  if (!current) throw new RangeError('URLs cannot be signed without a secret.');
  return {
    sign: (base, path) => presign(current, base, path, parts.clock.now()),
    verify: (request) => verifyPresigned(keys, request, parts.clock.now()),
  };
}
