import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A repository of the test hub, at one commit. */
export interface TestRepository {
  readonly files: ReadonlyMap<string, Buffer>;
  /** 40 hexadecimal digits. */
  readonly commit: string;
  readonly card?: Readonly<Record<string, unknown>>;
  /** Answers only with the token, and tells why not without. */
  readonly gated?: boolean;
}

/** The tiny models that are kept with the tests. */
const TINY = new URL('../../golden/diffusion/models/', import.meta.url).pathname;

/** A tiny model as a repository, changed as a test wants it. */
export function tinyRepository(
  name: string,
  more: Partial<TestRepository> & { readonly without?: readonly string[] } = {},
): TestRepository {
  const folder = join(TINY, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const;
      })
      .filter(([path]) => !(more.without ?? []).includes(path)),
  );
  files.set('README.md', Buffer.from(`# ${name}\n`));
  return { files, commit: sha1(name), card: { license: 'mit' }, ...more };
}

/** As the hub keeps what is large, and every graph. */
export const isLarge = (path: string): boolean => path.endsWith('.onnx');

export const sha1 = (bytes: string | Buffer): string =>
  createHash('sha1').update(bytes).digest('hex');

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export const gitHash = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
