import { buffer } from 'node:stream/consumers';
import type { SourcePicture } from '../engines/engine.ts';
import type { Clock } from '../kernel/clock.ts';
import type { ImageTask, TaskInputs } from '../kernel/image-task.ts';
import type { ImageRecord, ImageRecordRepository } from '../ledger/image-record.ts';
import { contentHash } from '../pixels/content-hash.ts';
import { decode } from '../pixels/decode.ts';
import { readProvenance } from '../pixels/provenance.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import { resampleInTurns } from '../pixels/resample.ts';
import { prepareSource } from './prepare-source.ts';

interface LoadParts {
  readonly records: Pick<ImageRecordRepository, 'recognise'>;
  readonly store: Pick<ObjectStore, 'get'>;
  readonly clock: Clock;
}

/**
 * Reads what a record's task starts from, once for all its pictures, and looks up whether it is one
 * that the same engine drew for the same team.
 * @throws Error when an input is gone, or is none of those that intake lets in.
 */
export async function loadSource(
  parts: LoadParts,
  { task, teamId }: ImageRecord,
  inputs: TaskInputs,
): Promise<SourcePicture> {
  const bytes = await readObject(parts.store, inputs.image.key);
  const image = await decode(bytes);
  const mask = inputs.mask && (await decode(await readObject(parts.store, inputs.mask.key)));
  const known = (hash: string) => parts.records.recognise(teamId, hash, parts.clock.now());
  const asDrawn = await known(contentHash(image));
  // What the file says of itself is true also when it has been painted over since.
  const origin = readProvenance(bytes);
  const id = origin?.id;
  const scene = asDrawn ?? (id === undefined ? undefined : await known(id));
  const others = await loadOthers(parts.store, task, inputs);
  const prepared = await prepareSource(task, { image, mask, others });
  const source = { ...prepared, ...(origin && { origin }) };
  if (scene?.engine !== task.engine) return source;
  return { ...source, scene: scene.text, unchanged: asDrawn !== undefined };
}

/** One after the other, so that memory is bounded. */
async function loadOthers(
  store: Pick<ObjectStore, 'get'>,
  { operation, size }: Pick<ImageTask, 'operation' | 'size'>,
  { others = [] }: TaskInputs,
): Promise<readonly Pixels[]> {
  const loaded: Pixels[] = [];
  for (const { key } of others) {
    // oxlint-disable-next-line no-await-in-loop -- for the sake of memory
    const picture = await decode(await readObject(store, key));
    // What a picture is varied with is treated like the picture.
    // oxlint-disable-next-line no-await-in-loop -- for the sake of memory
    loaded.push(operation === 'vary' ? picture : await asMaterial(picture, size));
  }
  return loaded;
}

/** At the size at which it can be used: no larger than what it is put into. */
async function asMaterial(picture: Pixels, size: Size): Promise<Pixels> {
  const scale = Math.min(1, size.width / picture.width, size.height / picture.height);
  const room = {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
  return scale < 1 ? resampleInTurns(picture, room) : picture;
}

async function readObject(store: Pick<ObjectStore, 'get'>, key: string): Promise<Uint8Array> {
  const object = await store.get(key);
  if (object === undefined) throw new Error(`the input ${key} is gone`);
  return buffer(object.body);
}
