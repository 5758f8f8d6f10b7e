import { createRequire } from 'node:module';

/** Gala's own version, as its package says: two folders up, from the sources and when compiled. */
export function galaVersion(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return version;
}
