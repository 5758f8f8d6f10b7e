import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

import { z } from 'zod';

import { binaryFolder } from './provider-files.ts';

/** What ONNX Runtime's Node package leaves out for its size and would fetch when npm installs it. */
export interface GpuLibraries {
  /** The package that they come in, and of which version. */
  readonly name: string;
  readonly version: string;
  /** Index of the NuGet feed that has the package. */
  readonly index: string;
  /** Absolute paths where they belong. */
  readonly files: readonly string[];
  /** All of them are there. */
  readonly installed: boolean;
}

const versionSchema = z.object({ feed: z.string(), version: z.string() });

/** `script/install-metadata.js`, by which the package's own install script goes. */
const metadataSchema = z.object({
  requirements: z.record(z.string(), z.array(z.string())),
  manifests: z.record(z.string(), z.record(z.string(), z.object({ package: z.string() }))),
  packages: z.record(
    z.string(),
    z.object({
      name: z.string(),
      versions: z.tuple([versionSchema], versionSchema),
    }),
  ),
  feeds: z.record(z.string(), z.object({ index: z.string() })),
});

/**
 * What there is to fetch for this platform; `undefined` when everything comes with the package.
 * @param folder of the package onnxruntime-node.
 * @throws Error when the package does not say it as it did.
 */
export function gpuLibraries(
  folder: string,
  platform = `${process.platform}/${process.arch}`,
): GpuLibraries | undefined {
  const load = createRequire(import.meta.url);
  const metadata = metadataSchema.parse(load(join(folder, 'script', 'install-metadata.js')));
  const wanted = (metadata.requirements[platform] ?? []).flatMap((name) =>
    Object.entries(metadata.manifests[`${platform}:${name}`] ?? {}),
  );
  const [first] = wanted;
  const source = first && metadata.packages[first[1].package];
  if (source === undefined) return undefined;
  const [{ feed, version }] = source.versions;
  const files = wanted.map(([file]) => join(binaryFolder(folder), basename(file)));
  return {
    name: source.name,
    version,
    index: metadata.feeds[feed]?.index ?? feed,
    files,
    installed: files.every((file) => existsSync(file)),
  };
}
