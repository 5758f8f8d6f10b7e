import { send } from '../api/send.ts';
import type { Picture } from './picture.ts';

/**
 * The bytes of a picture as the server has them.
 * @throws ApiError when it is no longer kept.
 */
export async function bytesOf({ source }: Picture): Promise<Blob> {
  if (typeof source !== 'string') return source;
  return (await send(source)).blob();
}
