import type { FileHandle } from 'node:fs/promises';

const WINDOW_BYTES = 64 * 1024;

/** A file of any length, of which only what is looked at is read. */
export class FileWindow {
  readonly size: number;
  readonly #handle: FileHandle;
  #buffer: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  /** Whether `length` bytes from `offset` on can be looked at without reading. */
  holds(offset: number, length: number): boolean {
    const end = Math.min(offset + length, this.size);
    return offset >= this.#start && end <= this.#start + this.#buffer.length;
  }

  /** Reads around `offset`. */
  async load(offset: number): Promise<void> {
    const buffer = Buffer.allocUnsafe(Math.min(WINDOW_BYTES, this.size - offset));
    const { bytesRead } = await this.#handle.read(buffer, 0, buffer.length, offset);
    this.#buffer = buffer.subarray(0, bytesRead);
    this.#start = offset;
  }

  /** The byte there, which the window must hold; `undefined` after the end of the file. */
  byte(offset: number): number | undefined {
    return this.#buffer[offset - this.#start];
  }

  /** @param length at most a few kilobytes. */
  async text(offset: number, length: number): Promise<string> {
    if (!this.holds(offset, length)) await this.load(offset);
    const from = offset - this.#start;
    return this.#buffer.toString('utf8', from, from + length);
  }
}
