import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import { CommandFailure, EXIT } from './exit-codes.ts';

const EXTENSION = '.png';
const LONGEST_NAME = 60;

/**
 * The files for `count` pictures: `cat.png`, or `cat-1.png`, `cat-2.png` … for several.
 * @throws CommandFailure when the name is not one of a PNG, or one device is to take several.
 */
export function pictureFiles(out: string, count: number): readonly string[] {
  const device = isDevice(out);
  if (extname(out).toLowerCase() !== EXTENSION && !device) {
    throw new CommandFailure(`Pictures are PNG: '${out}' should end with .png.`, EXIT.usage);
  }
  if (count === 1) return [out];
  if (device) {
    throw new CommandFailure(
      `'${out}' takes one picture; leave out -n, or name a file.`,
      EXIT.usage,
    );
  }
  const stem = out.slice(0, -EXTENSION.length);
  return Array.from({ length: count }, (_, i) => `${stem}-${i + 1}${out.slice(stem.length)}`);
}

/** A file name made of the prompt that overwrites nothing: `a-white-siamese-cat.png`. */
export function fileNameFor(prompt: string, count: number): string {
  const letters = prompt
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  const words = Array.from(letters).slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  const stem = words === '' ? 'picture' : words;
  for (let attempt = 1; ; attempt++) {
    const name = `${stem}${attempt === 1 ? '' : `-${attempt}`}${EXTENSION}`;
    if (!pictureFiles(name, count).some((file) => existsSync(file))) return name;
  }
}

/**
 * Finds out before any work is done that a file could not be written.
 * @throws CommandFailure saying why.
 */
export async function assertWritable(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new CommandFailure(`Cannot write to the folder '${folder}' (${codeOf(error)}).`);
  }
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw new CommandFailure(`'${path}' is a folder.`);
}

/**
 * Writes a picture whole or not at all, in the place of whatever was there. Devices and pipes are
 * written to directly: they must not be replaced by a file.
 * @throws CommandFailure when it cannot be written.
 */
export async function writePicture(path: string, bytes: Uint8Array): Promise<void> {
  try {
    if (isDevice(path)) return await writeFile(path, bytes);
    // Through a link, its target is replaced rather than the link.
    await replaceFile(existsSync(path) ? await realpath(path) : path, bytes);
  } catch (error) {
    throw new CommandFailure(`Cannot write '${path}' (${codeOf(error)}).`);
  }
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  // Also when a second Ctrl-C ends the process in between.
  const discard = (): void => rmSync(draft, { force: true });
  process.on('exit', discard);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    process.off('exit', discard);
  }
}

/** Something that can be written to but is no file, such as `/dev/null`. */
function isDevice(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
