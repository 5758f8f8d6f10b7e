import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import { modelFault } from '../faults.ts';
import { FAMILIES } from './model-folder.ts';
import { readTextFile } from './read-text-file.ts';

/** Lies in the folder of every model that Gala fetched or copied. */
export const MANIFEST_FILE = 'gala-model.json';

/** Of thousands of files. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A path that stays where it is: a manifest may be a stranger's, and files are put where it says. */
const confined = (path: string): boolean =>
  !/[\\:\0]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));

const sha256 = z.string().regex(/^[\da-f]{64}$/);

const manifestFile = z.object({
  /** Relative to the model's folder, with `/`. */
  path: z.string().refine(confined),
  bytes: z.number().int().nonnegative(),
  sha256,
});

const origin = z.object({
  repository: z.string(),
  /** The commit, also where a branch was asked for. */
  revision: z.string().regex(/^[\da-f]{40}$/),
  licence: z.object({
    id: z.string(),
    url: z.string().optional(),
    /** When its user accepted it; ISO 8601. */
    acceptedAt: z.string(),
  }),
  /** Files that came from here, when others came from elsewhere. */
  part: z
    .string()
    .regex(/^[a-z_]+$/)
    .optional(),
});

/** As much as a request may ask for. */
const usual = z.object({
  steps: z.int().min(1).max(150).exactOptional(),
  guidance: z.number().min(0).max(30).exactOptional(),
  refines: z.boolean().exactOptional(),
});

/** As long as is read beside a form. */
const introduction = z.object({
  about: z.string().min(1).max(600),
  examples: z.array(z.string().min(1).max(200)).max(12).default([]),
});

const colour = z.tuple([z.number(), z.number(), z.number()]).readonly();

const latentColours = z.object({
  channels: z.array(colour).min(1).max(64),
  middle: colour.exactOptional(),
});

/** What is recorded of a model: where it came from, under which licence, and what its files are. */
export const manifestSchema = z.object({
  format: z.literal(1),
  name: z.string(),
  /** The kind of pipeline, where the files themselves do not say so. */
  family: z.enum(FAMILIES).optional(),
  /** How it draws when nobody chose, where that is not what suits its family. */
  usual: usual.optional(),
  /** What it can draw and what it cannot, for whoever is to write prompts for it, and some that suit it. */
  introduction: introduction.optional(),
  /** What its latents look like, where its autoencoder is its own. */
  latentColours: latentColours.optional(),
  /** Under which it is given, where it has no origin that tells. */
  licence: z.string().optional(),
  /** Absent for a folder of the user's own. */
  origin: origin.optional(),
  /** Parts from other repositories, such as a fast decoder. */
  addOns: z.array(origin.required({ part: true })).default([]),
  files: z.array(manifestFile),
  /** When all of it was there; ISO 8601. */
  completedAt: z.string(),
});

export type Manifest = z.infer<typeof manifestSchema>;

export type ManifestFile = z.infer<typeof manifestFile>;

/**
 * The manifest of a model; `undefined` for a folder that has none.
 * @throws ModelFault `file_malformed`.
 */
export async function readManifest(folder: string, model: string): Promise<Manifest | undefined> {
  const text = await readTextFile({ model, folder, file: MANIFEST_FILE, most: MOST_BYTES });
  if (text === undefined) return undefined;
  const trouble = 'it is no manifest of a model';
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw modelFault('file_malformed', { model, file: MANIFEST_FILE, trouble }, { cause: error });
  }
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
}
