import { z } from 'zod';

import type { GpuLibraries } from './gpu-libraries.ts';

const PATIENCE_MS = 10_000;

const indexSchema = z.object({
  resources: z.array(z.object({ '@type': z.string(), '@id': z.string() })),
});

/**
 * Bytes to fetch, as the NuGet feed says; `undefined` when it does not, or cannot be reached.
 * Protocol: https://learn.microsoft.com/nuget/api/package-base-address-resource
 */
export async function packageSize({
  name,
  version,
  index,
}: GpuLibraries): Promise<number | undefined> {
  try {
    const reply = await fetch(index, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { resources } = indexSchema.parse(await reply.json());
    const base = resources.find((one) => one['@type'] === 'PackageBaseAddress/3.0.0')?.['@id'];
    if (base === undefined) return undefined;
    const [id, number] = [name.toLowerCase(), version.toLowerCase()];
    const url = new URL(`${id}/${number}/${id}.${number}.nupkg`, base);
    const head = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE_MS) });
    const length = Number(head.headers.get('content-length'));
    return head.ok && length > 0 ? length : undefined;
  } catch {
    return undefined;
  }
}
