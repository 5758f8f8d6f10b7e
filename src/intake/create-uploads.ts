import type { Clock } from '../kernel/clock.ts';
import type { NamedObjectRepository } from '../ledger/named-object.ts';
import type { StoredFileRepository } from '../ledger/stored-file.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { Assets } from './assets.ts';
import { createAssets } from './create-assets.ts';
import { createFiles } from './create-files.ts';
import type { Files } from './files.ts';
import { createUploadKeeper } from './keep-upload.ts';

export interface UploadParts {
  readonly store: Pick<ObjectStore, 'put' | 'delete'>;
  readonly names: NamedObjectRepository;
  readonly files: StoredFileRepository;
  readonly clock: Clock;
  /** How long assets are kept. */
  readonly retentionMs: number;
  /** Most bytes that a team may keep, assets and files together. */
  readonly mostBytes: number;
}

/** Both kinds of pictures that are uploaded to be named later; they share the room of their team. */
export function createUploads(parts: UploadParts): {
  readonly assets: Assets;
  readonly files: Files;
} {
  const { store, names, files, mostBytes } = parts;
  const weightOf = async (teamId: string): Promise<number> =>
    (await names.weightOf(teamId)) + (await files.weightOf(teamId));
  const keep = createUploadKeeper({ store, weightOf, mostBytes });
  return { assets: createAssets({ ...parts, keep }), files: createFiles({ ...parts, keep }) };
}
