import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import type { Family } from '../model-folder.ts';
import type { HubFile } from '../hub/hub-repository.ts';
import { pullFolder } from '../models-folder.ts';
import { diskFault } from './disk-fault.ts';

/** What is to be fetched, and what for. */
export interface PullPlan {
  /** What the model will be called here. */
  readonly name: string;
  readonly repository: string;
  /** What was asked for: a branch, a tag or a commit. */
  readonly asked: string;
  /** The commit that it stands for. */
  readonly revision: string;
  readonly licence: LicenceTerms;
  /** Sentences on the time and the memory that it takes, where they are known. */
  readonly notes: readonly string[];
  readonly files: readonly HubFile[];
  /** Where each file goes in the model's folder, by its path in the repository. */
  readonly placeOf: (path: string) => string;
  readonly family?: Family;
  /** Configs that the repository lacks, by path in the model's folder. */
  readonly supplied: Readonly<Record<string, unknown>>;
  /** The part of an installed model that this becomes, in place of a model of its own. */
  readonly part?: string;
}

export interface LicenceTerms {
  readonly id: string;
  readonly url?: string;
  /** One line for people. */
  readonly summary?: string;
}

/** What an unfinished download remembers. */
const begun = z.object({
  repository: z.string(),
  asked: z.string(),
  revision: z.string().regex(/^[\da-f]{40}$/),
  /** ISO 8601; the licence that was accepted then. */
  acceptedAt: z.string(),
  licence: z.string(),
});

export type BegunPull = z.infer<typeof begun>;

const planFile = (folder: string): string => join(folder, 'pull.json');

/** What an earlier download of this name had begun; `undefined` when there is none. */
export async function begunPull(
  modelsFolder: string,
  name: string,
): Promise<BegunPull | undefined> {
  try {
    const text = await readFile(planFile(pullFolder(modelsFolder, name)), 'utf8');
    return begun.parse(JSON.parse(text));
  } catch {
    // None, or one that nobody can go on with: a new one begins.
    return undefined;
  }
}

/**
 * Makes the folder that a model is fetched into, and notes what is fetched.
 * @throws HubFault `folder_unwritable`, `disk_full`.
 */
export async function beginPull(
  modelsFolder: string,
  plan: Pick<PullPlan, 'name' | 'repository' | 'asked' | 'revision' | 'licence'>,
  acceptedAt: string,
): Promise<string> {
  const folder = pullFolder(modelsFolder, plan.name);
  const { repository, asked, revision, licence } = plan;
  const note: BegunPull = { repository, asked, revision, acceptedAt, licence: licence.id };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = `${planFile(folder)}.tmp`;
    await writeFile(draft, `${JSON.stringify(note, null, 2)}\n`);
    await rename(draft, planFile(folder));
  } catch (error) {
    throw diskFault(planFile(folder), error);
  }
  return folder;
}
