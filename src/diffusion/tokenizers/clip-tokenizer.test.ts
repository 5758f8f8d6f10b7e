import { cp, rm, truncate, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { createClipTokenizer } from './clip-tokenizer.ts';
import { readClipVocabulary } from './read-clip-vocabulary.ts';
import type { Tokenizer } from './tokenizer.ts';

const GOLDEN = new URL('../../../test/golden/diffusion/', import.meta.url);
const TOKENIZER = fileURLToPath(new URL('models/sd1/tokenizer', GOLDEN));

interface Variant {
  readonly name: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly start: number;
  readonly end: number;
  readonly padding: number;
  readonly ids?: readonly (readonly number[])[];
  readonly otherIds?: Readonly<Record<string, readonly number[]>>;
}

const { texts, variants } = JSON.parse(
  readFileSync(new URL('components/tokens.json', GOLDEN), 'utf8'),
) as { readonly texts: readonly string[]; readonly variants: readonly Variant[] };

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  await cp(TOKENIZER, path.join(folder, 'tokenizer'), { recursive: true });
});

const write = (name: string, content: unknown): Promise<void> =>
  writeFile(path.join(folder, 'tokenizer', name), JSON.stringify(content));

function read(config: Readonly<Record<string, unknown>> = {}): Promise<Tokenizer> {
  const model = {
    name: 'tiny',
    folder,
    tokenizer: path.join(folder, 'tokenizer'),
    part: 'text_encoder',
    config,
  } as const;
  return readClipVocabulary(model).then(createClipTokenizer);
}

const idsOf = (tokenizer: Tokenizer, text: string): readonly number[] =>
  tokenizer.tokens(text).map(({ id }) => id);

describe('the tokenizer of CLIP', () => {
  it('is held to more than a thousand texts', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(variants[0]?.ids).toHaveLength(texts.length);
    for (const { otherIds } of variants.slice(1)) {
      expect(Object.keys(otherIds ?? {})).not.toEqual([]);
    }
  });

  it.each(variants)('gives the tokens of transformers, $name', async (variant) => {
    for (const [name, content] of Object.entries(variant.files)) await write(name, content);
    const tokenizer = await read();

    expect(tokenizer).toMatchObject({
      start: variant.start,
      end: variant.end,
      padding: variant.padding,
      rowLength: 77,
    });
    const wanted = texts.map((_, i) => variant.otherIds?.[i] ?? variants[0]?.ids?.[i]);
    const different = texts.filter(
      (text, i) => JSON.stringify(idsOf(tokenizer, text)) !== JSON.stringify(wanted[i]),
    );
    expect(different).toEqual([]);
  });

  it('reads a tokenizer.json as the two files it stands for', async () => {
    const before = await read();
    const vocab = JSON.parse(readFileSync(path.join(TOKENIZER, 'vocab.json'), 'utf8')) as unknown;
    const merges = readFileSync(path.join(TOKENIZER, 'merges.txt'), 'utf8').trim().split('\n');
    await rm(path.join(folder, 'tokenizer', 'vocab.json'));
    await rm(path.join(folder, 'tokenizer', 'merges.txt'));
    await write('tokenizer.json', { model: { type: 'BPE', vocab, merges: merges.slice(1) } });
    const after = await read();
    expect(texts.map((text) => idsOf(after, text))).toEqual(
      texts.map((text) => idsOf(before, text)),
    );
  });

  it('says what ends with a token', async () => {
    const ends = (await read())
      .tokens('A cat, then x.y; unpronounceable')
      .map((token) => token.ends);
    expect(ends.filter((end) => end === 'clause')).toHaveLength(3);
    expect(ends.at(-1)).toBe('word');
    expect(ends).toContain(undefined);
  });

  it('has rows as long as the text encoder has positions', async () => {
    expect((await read({ max_position_embeddings: 40 })).rowLength).toBe(40);
    await write('tokenizer_config.json', { model_max_length: 1e30 });
    expect((await read()).rowLength).toBe(77);
    for (const [model_max_length, max_position_embeddings] of [
      [2, 77],
      [5.5, 77],
      [1e9, 1e9],
      [77, -1],
    ]) {
      await write('tokenizer_config.json', { model_max_length });
      await expect(read({ max_position_embeddings })).rejects.toThrow(
        'tokenizer/tokenizer_config.json of the model tiny cannot be read: rows of',
      );
    }
  });
});

describe('what is wrong with the files of a tokenizer', () => {
  const place = (name: string): string => path.join(folder, 'tokenizer', name);

  it.each(['vocab.json', 'merges.txt'])('is said when there is no %s', async (name) => {
    await rm(place(name));
    await expect(read()).rejects.toThrow(
      `The model tiny has no tokenizer/${name}. Mend it with gala models pull tiny, or export it again if it is your own`,
    );
  });

  it.each([
    [
      'vocab.json',
      '{"a": 1',
      'tokenizer/vocab.json of the model tiny cannot be read: it is no JSON',
    ],
    ['vocab.json', '{"a": "b"}', 'tokenizer/vocab.json of the model tiny cannot be read: a: '],
    ['vocab.json', '{"a": 1}', 'tokenizer/merges.txt of the model tiny cannot be read: '],
    ['merges.txt', 'a b c', '"a b c" is no merge of its vocabulary'],
    ['merges.txt', 'q zzz', '"q zzz" is no merge of its vocabulary'],
    [
      'tokenizer_config.json',
      '{"eos_token": "<end>"}',
      'tokenizer/vocab.json of the model tiny cannot be read: it has no "<end>"',
    ],
    ['tokenizer_config.json', '[]', 'tokenizer/tokenizer_config.json of the model tiny cannot be'],
  ])('is said of %s with %s', async (name, content, message) => {
    await rm(place('special_tokens_map.json'));
    await writeFile(place(name), content);
    await expect(read()).rejects.toThrow(message);
  });

  it('is said of ids that the text encoder does not have', async () => {
    await expect(read({ vocab_size: 900 })).rejects.toThrow(
      'vocab_size in text_encoder/config.json of the model tiny is 900; it must be above 913',
    );
  });

  it('is said of a file that is far too large, without reading it', async () => {
    await writeFile(place('vocab.json'), '');
    await truncate(place('vocab.json'), 10 * 2 ** 30);
    await expect(read()).rejects.toThrow('it is longer than 16777216 bytes');
  });
});
