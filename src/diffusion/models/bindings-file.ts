import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Stands for the best of the installed models, chosen for each request. */
export const AUTO = 'auto';

/** Who draws a model id, as an operator said. */
const boundEngine = z.strictObject({
  engine: z.enum(['diffusion', 'collage']),
  /** Name of an installed model, or `auto`; only for `diffusion`. */
  model: z.string().min(1).optional(),
  /** The id whose rules and prices it has; only for ids that are not known. */
  like: z.string().min(1).optional(),
});

/** The whole file: `{ "dall-e-2": { "engine": "diffusion", "model": "lcm-dreamshaper-v7" } }`. */
export const bindingsSchema = z
  .record(z.string().min(1), boundEngine)
  .refine((all) =>
    Object.values(all).every(
      ({ engine, model }) => (engine === 'diffusion') === (model !== undefined),
    ),
  );

/** The file of bindings is none; the message says so, and the way out. */
export class BindingsUnreadable extends Error {
  override readonly name = 'BindingsUnreadable';
}

export type BoundEngine = z.infer<typeof boundEngine>;

export type BoundIds = Readonly<Record<string, BoundEngine>>;

/** Thousands of bindings. */
const MOST_BYTES = 1024 * 1024;

/** Where the bindings of a models folder are kept. */
export const bindingsFile = (modelsFolder: string): string => join(modelsFolder, 'bindings.json');

/**
 * The bindings that were made; none when there is no file.
 * @throws BindingsUnreadable
 */
export function readBindings(modelsFolder: string): BoundIds {
  const path = bindingsFile(modelsFolder);
  let text: string;
  try {
    const { size } = statSync(path);
    // A pipe has no size, and would never come to an end.
    text = size > 0 && size <= MOST_BYTES ? readFileSync(path, 'utf8') : '';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new BindingsUnreadable(`${path} cannot be read (${code ?? String(error)}).`, {
      cause: error,
    });
  }
  try {
    return bindingsSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new BindingsUnreadable(
      `${path} is no list of bindings, such as {"dall-e-2": {"engine": "diffusion", "model": "auto"}}. Mend it, or delete it and bind anew with gala models bind.`,
      { cause: error },
    );
  }
}

/** Replaces the bindings in one step: whoever reads at that moment sees the old ones or the new. */
export async function writeBindings(modelsFolder: string, bindings: BoundIds): Promise<void> {
  const path = bindingsFile(modelsFolder);
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await writeFile(draft, `${JSON.stringify(bindings, null, 2)}\n`, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
