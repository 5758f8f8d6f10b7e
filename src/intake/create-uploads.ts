import type { Clock } from '../kernel/clock.ts';
import type { NamedObjectRepository } from '../ledger/named-object.ts';
import type { StoredFileRepository } from '../ledger/stored-file.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { Assets } from './assets.ts';
import { createAssets } from './create-assets.ts';
import { createFiles } from './create-files.ts';
import type { Files } from './files.ts';
import { createUploadKeeper } from './keep-upload.ts';
import type { TeamRoom } from './team-room.ts';

export interface UploadParts {
  readonly store: Pick<ObjectStore, 'put' | 'delete'>;
  readonly names: NamedObjectRepository;
  readonly files: StoredFileRepository;
  readonly clock: Clock;
  /** How long assets are kept. */
  readonly retentionMs: number;
  readonly room: TeamRoom;
}

/** Both kinds of pictures that are uploaded to be named later. */
export function createUploads(parts: UploadParts): {
  readonly assets: Assets;
  readonly files: Files;
} {
  const keep = createUploadKeeper(parts);
  return { assets: createAssets({ ...parts, keep }), files: createFiles({ ...parts, keep }) };
}
