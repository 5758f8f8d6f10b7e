import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { ModelFault } from '../faults.ts';
import { readSafetensors } from './read-safetensors.ts';

const FILE = 'numbers.safetensors';

function bytesOf(header: string, body: Uint8Array = new Uint8Array()): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(Buffer.byteLength(header)));
  return Buffer.concat([length, Buffer.from(header), body]);
}

async function read(content: Uint8Array | undefined, ...names: readonly string[]) {
  const folder = await temporaryFolder();
  if (content) await writeFile(join(folder, FILE), content);
  return readSafetensors({ model: 'm', folder, file: FILE, most: 10_000 }, names);
}

/** 1.5 and −2 in each type. */
const NUMBERS = [
  ['F32', [0, 0, 0xc0, 0x3f, 0, 0, 0, 0xc0]],
  ['F16', [0, 0x3e, 0, 0xc0]],
  ['BF16', [0xc0, 0x3f, 0, 0xc0]],
] as const;

const described = (dtype: string, shape: unknown, data_offsets: unknown): string =>
  JSON.stringify({ __metadata__: { format: 'pt' }, mean: { dtype, shape, data_offsets } });

describe('readSafetensors', () => {
  it.each(NUMBERS)('reads numbers of type %s', async (dtype, bytes) => {
    const body = Uint8Array.from([9, 9, ...bytes]);
    const header = described(dtype, [1, 2], [2, body.length]);
    const { mean } = (await read(bytesOf(header, body), 'mean'))!;
    expect([...mean!.data]).toEqual([1.5, -2]);
    expect(mean!.dims).toEqual([1, 2]);
  });

  it('gives nothing for what is not there', async () => {
    expect(await read(undefined, 'mean')).toBeUndefined();
  });

  it.each<[string, Buffer]>([
    ['an empty file', Buffer.alloc(0)],
    ['a header longer than the file', Buffer.from([255, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x7d])],
    ['a header longer than any file', Buffer.alloc(20, 255)],
    ['a header that is not JSON', bytesOf('{')],
    ['a header that is a list', bytesOf('[]')],
    ['no such tensor', bytesOf('{}')],
    ['one that is whole numbers', bytesOf(described('I64', [1], [0, 8]), new Uint8Array(8))],
    ['one that is cut short', bytesOf(described('F32', [2], [0, 8]), new Uint8Array(7))],
    ['one of another size', bytesOf(described('F32', [3], [0, 8]), new Uint8Array(8))],
    ['one that lies backwards', bytesOf(described('F32', [0], [8, 4]), new Uint8Array(8))],
    ['one that lies nowhere', bytesOf(described('F32', [2], null))],
  ])('names the file for %s', async (_, content) => {
    await expect(read(content, 'mean')).rejects.toMatchObject({
      data: { code: 'file_malformed', facts: { model: 'm', file: FILE } },
    });
  });

  it('takes nothing from the prototype of its header', async () => {
    await expect(read(bytesOf('{}'), 'constructor')).rejects.toThrow('it has no constructor');
  });

  it('gives numbers or a fault for any bytes', async () => {
    const good = bytesOf(described('F16', [2], [0, 4]), new Uint8Array(4));
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    const given = fc.sample(changes, 50).map(async (bytes) => {
      const changed = Buffer.from(good);
      for (const [at, byte] of bytes) changed[at] = byte;
      return read(changed, 'mean').catch((error: unknown) => error);
    });
    for (const answer of await Promise.all(given)) {
      expect(answer instanceof ModelFault || answer).toSatisfy(
        (one) => one === true || (typeof one === 'object' && 'mean' in one),
      );
    }
  });
});
