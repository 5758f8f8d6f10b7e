import { ApiError } from '../api/api-error.ts';
import { ownAddress } from '../api/own-address.ts';
import { fetchRecord } from '../api/records.ts';
import { send } from '../api/send.ts';
import { strings } from '../strings.ts';
import type { Picture } from './picture.ts';

/** What an old link is answered with; they are good for an hour, and pages stay open for longer. */
const LINK_EXPIRED = 'link_expired';

/**
 * The bytes of a picture as the server has them.
 * @throws ApiError when it is no longer kept.
 */
export async function bytesOf(picture: Picture): Promise<Blob> {
  const { source } = picture;
  if (typeof source !== 'string') return source;
  try {
    return await (await send(source)).blob();
  } catch (error) {
    if (!(error instanceof ApiError) || error.facts.code !== LINK_EXPIRED) throw error;
    const fresh = await freshLinks(picture);
    return (await send(fresh.source)).blob();
  }
}

/** Where a picture of a record is, by links that are good for another hour. */
export async function freshLinks({
  recordId,
  index,
}: Pick<Picture, 'recordId' | 'index'>): Promise<{ source: string; preview: string }> {
  const { images } = await fetchRecord(recordId);
  const image = images.find((one) => one.index === index);
  if (!image) throw new Error(strings.pictures.gone);
  return { source: ownAddress(image.url), preview: ownAddress(image.thumbnail_url) };
}
