/** The bucket in which names of pictures lie: 1min.ai's, of whose paths it is a part. */
export const BUCKET = 'asset.1min.ai';
