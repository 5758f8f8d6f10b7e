import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import sharp from 'sharp';

import type { RecordObject } from '../../src/wire/gala/record-response.ts';
import { formOf } from '../../web/src/api/form-of.ts';
import type { PlannedRequest } from '../../web/src/api/planned-request.ts';
import type { Snippet, SnippetModel } from '../../web/src/code/snippet.ts';
import type { BuiltGala } from './built-gala.ts';

/** What a request came to on the server. */
export interface Outcome {
  /** Of the record, what depends on the request alone. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** Their SHA-256: a difference of megabytes takes minutes to be told. */
  readonly pictures: readonly string[];
}

/** The models of a server as its page knows them. */
export async function modelsOf(server: BuiltGala): Promise<readonly SnippetModel[]> {
  const { json } = await server.send('/gala/v1/models');
  return (json as { readonly data: readonly SnippetModel[] }).data;
}

const PATHS = {
  generate: '/v1/images/generations',
  edit: '/v1/images/edits',
  vary: '/v1/images/variations',
  respond: '/v1/responses',
} as const;

/** Sends a request as the page does. */
export async function sendAsPage(server: BuiltGala, planned: PlannedRequest): Promise<Outcome> {
  const isForm = planned.operation === 'edit' || planned.operation === 'vary';
  const sent = isForm ? { body: formOf(planned) } : { json: planned.body };
  const { status, text } = await server.send(PATHS[planned.operation], sent);
  if (status !== 200) throw new Error(text);
  return latestOutcome(server);
}

/** The newest record, with the pictures it keeps. */
export async function latestOutcome(server: BuiltGala): Promise<Outcome> {
  const { json } = await server.send('/gala/v1/records?limit=1');
  const [record] = (json as { readonly data: readonly RecordObject[] }).data;
  if (!record) throw new Error('There is no record.');
  const {
    state,
    operation,
    model,
    engine,
    sampling,
    prompt,
    revised_prompt,
    n,
    size,
    seed,
    inputs,
  } = record;
  const pictures = await Promise.all(
    record.images.map(async ({ url }) =>
      digestOf(Buffer.from(await (await fetch(url)).arrayBuffer())),
    ),
  );
  const seeds = record.images.map((image) => image.seed);
  return {
    asked: {
      state,
      operation,
      model,
      engine,
      sampling,
      revised_prompt,
      prompt,
      n,
      size,
      seed,
      inputs,
      seeds,
    },
    pictures,
  };
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Puts the files into a folder that a program reads. */
export async function writeFilesOf({ files }: Snippet, folder: string): Promise<void> {
  for (const { name, blob, form } of files) {
    const bytes = Buffer.from(await blob().arrayBuffer());
    await writeFile(join(folder, name), form === 'white mask' ? await whiteMask(bytes) : bytes);
  }
}

/** Opaque becomes black, transparent white. */
const whiteMask = (mask: Buffer): Promise<Buffer> =>
  sharp(mask).extractChannel('alpha').negate().toColourspace('srgb').png().toBuffer();

/** The pictures that a program saved besides those it read, states on the way left out. */
export async function savedBy({ files }: Snippet, folder: string) {
  const read = new Set(files.map(({ name }) => name));
  const names = (await readdir(folder)).filter(
    (name) => /\.(?:png|jpg|webp)$/.test(name) && !read.has(name),
  );
  const digest = async (name: string): Promise<string> =>
    digestOf(await readFile(join(folder, name)));
  const isState = (name: string): boolean => name.includes('-partial-');
  return {
    pictures: await Promise.all(
      names
        .filter((name) => !isState(name))
        .toSorted()
        .map(digest),
    ),
    states: await Promise.all(names.filter(isState).toSorted().map(digest)),
  };
}

const run = promisify(execFile);
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Runs a program for a shell or Node in a folder with its files; what it saved is there then. */
export async function runProgram(snippet: Snippet, folder: string, key: string): Promise<void> {
  await writeFilesOf(snippet, folder);
  const [command, file] = snippet.language === 'curl' ? ['sh', 'gala.sh'] : ['node', 'gala.mjs'];
  await writeFile(join(folder, file), snippet.code);
  await symlink(PACKAGES, join(folder, 'node_modules'));
  await run(command, [file], {
    cwd: folder,
    env: { ...process.env, OPENAI_API_KEY: key, AIML_API_KEY: key, ONEMIN_API_KEY: key },
  });
}
