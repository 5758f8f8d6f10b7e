import type { Config } from '../config/config.ts';
import { openDatabase } from '../database/open-database.ts';
import { imageLink } from '../http/images/image-links.ts';
import { createUrlSigner } from '../http/images/url-signer.ts';
import { systemClock as clock } from '../kernel/clock.ts';
import type { ImageRecordRepository, RecordedImage } from '../ledger/image-record.ts';
import { createFilesystemStore } from '../storage/filesystem/filesystem-store.ts';
import { createErasure, type Erasure } from '../upkeep/erasure.ts';
import { databaseFile, objectFolder, requireData } from './data-layout.ts';
import { originOf } from './listen.ts';
import { loadSigningSecrets } from './signing-secrets.ts';

/** The records of a data folder and the pictures they tell of. */
export interface OpenRecords {
  readonly records: ImageRecordRepository;
  readonly erasure: Erasure;
  /** A link that works for an hour, as long as the server runs that the configuration speaks of. */
  readonly linkTo: (image: Pick<RecordedImage, 'key'>) => string;
  readonly close: () => Promise<void>;
}

/**
 * Opens what a data folder knows of requests, for the command line. A server may be running on it.
 * @throws StartUpError when there is no database, or it cannot be opened.
 */
export async function openRecords(
  config: Pick<Config, 'dataFolder' | 'host' | 'port' | 'publicUrl'>,
): Promise<OpenRecords> {
  const { dataFolder } = config;
  requireData(dataFolder);
  const database = await openDatabase({ file: databaseFile(dataFolder), durability: 'power' });
  try {
    const { records, removal, responses } = database;
    const store = await createFilesystemStore({ folder: objectFolder(dataFolder) });
    const signer = createUrlSigner({ secrets: await loadSigningSecrets(dataFolder), clock });
    const origin = config.publicUrl ?? originOf(config);
    return {
      records,
      erasure: createErasure({ records, removal, responses, store, clock }),
      linkTo: ({ key }) => imageLink(signer, origin, key),
      close: () => database.close(),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
