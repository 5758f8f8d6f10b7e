/** The bucket that 1min.ai's keys belong to, which is a part of the paths of its pictures. */
export const BUCKET = 'asset.1min.ai';
