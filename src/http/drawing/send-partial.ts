import type { ObjectStore } from '../../storage/object-store.ts';
import type { EventStream } from '../replies/event-stream.ts';

/**
 * Sends an event that shows a state of a picture on its way, and deletes the state once it was read or
 * nobody reads it any more; upkeep finds what cannot be deleted. Returns false when there was nothing
 * to show.
 * @param key of the state in the object store.
 */
export async function sendPartial(
  stream: EventStream,
  store: Pick<ObjectStore, 'delete'>,
  key: string,
  event: { readonly type: string },
): Promise<boolean> {
  try {
    await stream.send(event.type, event);
    return true;
  } catch {
    // Its object is gone, and a state on the way is no reason to let the picture go.
    return false;
  } finally {
    await store.delete(key).catch(() => undefined);
  }
}
