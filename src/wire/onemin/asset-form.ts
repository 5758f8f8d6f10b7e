import { z } from 'zod';

import { oneFile } from '../one-file.ts';

/** The form of `POST /api/assets`: one file. */
export const assetForm = z.strictObject({
  asset: oneFile('asset', 'A PNG, JPEG, WebP or GIF of at most 50 MB and 16,777,216 pixels.'),
});
