import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  bodyInCurl,
  bodyInJavascript,
  bodyInPython,
  formInCurl,
} from '../../../test/support/read-programs.ts';
import { SNIPPET_MODELS as models } from '../../../test/support/snippet-models.ts';
import type { PlannedRequest } from '../api/planned-request.ts';
import { snippetOf } from './snippet-of.ts';
import { DIALECTS, LANGUAGES, type Dialect, type Language, type Snippet } from './snippet.ts';

/** Each reads programs back in three languages. */
const RUNS = { numRuns: 30 };

const ORIGIN = 'http://127.0.0.1:1904';
const png = (name: string) => ({ name, blob: new Blob(['x'], { type: 'image/png' }) });

function made(
  request: Partial<PlannedRequest>,
  dialect: Dialect,
  language: Language = 'curl',
): ReturnType<typeof snippetOf> {
  const planned = { operation: 'generate', body: {}, images: [], ...request } as const;
  return snippetOf(planned, { dialect, language }, { origin: ORIGIN, models });
}

function written(...args: Parameters<typeof made>): Snippet {
  const snippet = made(...args);
  if ('unavailable' in snippet) throw new Error(JSON.stringify(snippet.unavailable));
  return snippet;
}

const prompts = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from('\'"\\$`%\n\t🦊 >|')),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((text) => text !== '' && !text.includes('\0'));

/** What a form for a GPT Image model may say in every dialect. */
const gptBodies = fc.record(
  {
    model: fc.constant('gpt-image-1'),
    prompt: prompts,
    size: fc.constantFrom('1024x1024', '1536x1024'),
    quality: fc.constantFrom('low', 'high'),
    background: fc.constantFrom('opaque', 'auto'),
    output_format: fc.constantFrom('png', 'webp'),
    output_compression: fc.nat(100),
    seed: fc.nat(),
  },
  { requiredKeys: ['model', 'prompt', 'size', 'output_compression'] },
);

test('what OpenAI’s API is sent is what the form says', () => {
  fc.assert(
    fc.property(gptBodies, (body) => {
      const code = (language: Language) => written({ body }, 'openai', language).code;
      expect(bodyInCurl(code('curl'))).toEqual(body);
      expect(bodyInJavascript(code('javascript'), 'images.generate')).toEqual(body);
      expect(bodyInPython(code('python'), 'images.generate')).toEqual(body);
    }),
    RUNS,
  );
});

test('AI/ML API is sent the same under its own name of the model', () => {
  fc.assert(
    fc.property(gptBodies, (body) => {
      const sent = { ...body, model: 'openai/gpt-image-1' };
      const code = (language: Language) => written({ body }, 'aimlapi', language).code;
      expect(bodyInCurl(code('curl'))).toEqual(sent);
      expect(bodyInJavascript(code('javascript'), 'JSON.stringify')).toEqual(sent);
    }),
    RUNS,
  );
});

test('1min.ai is sent the same as a feature, with what it would do otherwise', () => {
  fc.assert(
    fc.property(gptBodies, (body) => {
      const { model: _, ...asked } = body;
      const sent = bodyInCurl(written({ body }, 'onemin').code);
      expect(sent).toMatchObject({ type: 'IMAGE_GENERATOR', model: 'gpt-image-1' });
      const usual = { n: 1, quality: 'auto', background: 'auto' };
      expect(sent['promptObject']).toEqual({ ...usual, ...asked });
      expect(
        bodyInJavascript(written({ body }, 'onemin', 'javascript').code, 'JSON.stringify'),
      ).toEqual(sent);
    }),
    RUNS,
  );
});

test('a form has every field, its files, and texts that no file is read for', () => {
  fc.assert(
    fc.property(prompts, fc.nat(), (prompt, seed) => {
      const body = { model: 'gpt-image-1', prompt, seed };
      const { code } = written(
        { operation: 'edit', body, images: [png('a.png'), png('b.png')], mask: png('m.png') },
        'openai',
      );
      expect(Object.fromEntries(formInCurl(code))).toEqual({ ...body, seed: String(seed) });
      expect(code.match(/-F \S+/g)).toEqual([
        "-F 'image[]=@a.png'",
        "-F 'image[]=@b.png'",
        '-F mask=@m.png',
      ]);
    }),
    RUNS,
  );
});

test('1min.ai is asked for all of a JPEG, of which it keeps 85 percent by itself', () => {
  const { code } = written({ body: { ...cat, output_format: 'jpeg' } }, 'onemin');
  expect(bodyInCurl(code)['promptObject']).toMatchObject({ output_compression: 100 });
});

const edit = { operation: 'edit', images: [png('a.png')], mask: png('m.png') } as const;
const cat = { model: 'gpt-image-1', prompt: 'a cat' };

test.each<[string, Partial<PlannedRequest>, Dialect, unknown]>([
  [
    'a variation',
    { operation: 'vary', body: {}, images: [png('a.png')] },
    'aimlapi',
    { why: 'operation' },
  ],
  ['a conversation', { operation: 'respond' }, 'onemin', { why: 'operation' }],
  [
    'an edit by DALL·E 2',
    { ...edit, body: { prompt: 'a cat' } },
    'onemin',
    { why: 'model', model: 'dall-e-2' },
  ],
  [
    'a model without a name there',
    { body: { model: 'house-model' } },
    'aimlapi',
    { why: 'model', model: 'house-model' },
  ],
  ['a model nobody knows', { body: { model: 'x' } }, 'openai', { why: 'model', model: 'x' }],
  ['two pictures', { body: { ...cat, n: 2 } }, 'aimlapi', { why: 'most', of: 'n', most: 1 }],
  [
    'a free size',
    { body: { model: 'gpt-image-2', prompt: 'a', size: '800x1600' } },
    'aimlapi',
    { why: 'value', parameter: 'size', value: '"800x1600"' },
  ],
  [
    'lenient moderation',
    { body: { ...cat, moderation: 'low' } },
    'onemin',
    { why: 'parameter', parameter: 'moderation' },
  ],
  [
    'an edit close to its picture',
    { ...edit, body: { ...cat, input_fidelity: 'high' } },
    'aimlapi',
    { why: 'parameter', parameter: 'input_fidelity' },
  ],
  [
    'several pictures to start from',
    { ...edit, body: cat, images: [png('a.png'), png('b.png')] },
    'onemin',
    { why: 'most', of: 'image', most: 1 },
  ],
  [
    'a long prompt',
    { body: { ...cat, prompt: '🦊'.repeat(4001) } },
    'onemin',
    { why: 'most', of: 'prompt', most: 4000 },
  ],
  [
    'a parameter of tomorrow',
    { body: { ...cat, depth: 3 } },
    'aimlapi',
    { why: 'parameter', parameter: 'depth' },
  ],
  [
    'the character 0 in a form',
    { ...edit, body: { ...cat, prompt: 'a\0' } },
    'openai',
    { why: 'nul', parameter: 'prompt' },
  ],
])('%s is told to be unsayable', (_, request, dialect, reason) => {
  expect(made(request, dialect)).toEqual({ unavailable: [reason] });
});

test.each<[string, Partial<PlannedRequest>, Dialect, unknown]>([
  ['an automatic size', { body: cat }, 'aimlapi', { about: 'size', size: '1024x1024' }],
  [
    'a stream',
    { body: { ...cat, size: '1024x1024', stream: true } },
    'aimlapi',
    { about: 'left out', parameter: 'stream' },
  ],
  [
    'bytes',
    { body: { prompt: 'a cat', model: 'dall-e-3', response_format: 'b64_json' } },
    'onemin',
    { about: 'left out', parameter: 'response_format' },
  ],
  ['rewritten prompts', { body: { prompt: 'a cat' } }, 'onemin', { about: 'revised' }],
  ['a vivid style', { body: { ...cat, size: '1024x1024' } }, 'onemin', { about: 'manner' }],
  [
    'a mask by brightness',
    { ...edit, body: { ...cat, size: '1024x1024' } },
    'onemin',
    { about: 'mask', name: 'white-m.png' },
  ],
])('%s is told', (_, request, dialect, note) => {
  expect(written(request, dialect).notes).toEqual([note]);
});

test('what is usual anyway is left out without a word', () => {
  const body = {
    ...cat,
    size: '1024x1024',
    quality: 'auto',
    moderation: 'auto',
    input_fidelity: 'low',
    stream: false,
    partial_images: 0,
  };
  const { code, notes } = written({ ...edit, body }, 'aimlapi');
  expect(notes).toEqual([]);
  expect(formInCurl(code).map(([name]) => name)).toEqual(['model', 'prompt', 'size']);
});

test('files have names that a browser keeps, each its own, and no result overwrites them', () => {
  const images = [
    png('édité «1».PNG'),
    png('../../x y.png'),
    png('x-y.jpeg'),
    png('edited.png'),
    png('---'),
  ];
  const { files, code } = written({ operation: 'edit', body: cat, images }, 'openai');
  expect(files.map(({ name }) => name)).toEqual([
    'édité-1.png',
    'x-y.png',
    'x-y-2.png',
    'edited.png',
    'image.png',
  ]);
  expect(code).toContain('> new-edited.png');
});

test('pictures within a body become files, the same one once', () => {
  const url = 'data:image/webp;base64,aGFsbG8=';
  const body = {
    model: 'gpt-5',
    input: [{ image_url: url }, { image_url: url }],
    tools: [
      { type: 'image_generation', input_image_mask: { image_url: 'data:image/png;base64,eA==' } },
    ],
  };
  for (const language of LANGUAGES) {
    const { files, code } = written({ operation: 'respond', body }, 'openai', language);
    expect(files.map(({ name }) => name)).toEqual(['image.webp', 'mask.png']);
    expect(code).not.toContain('aGFsbG8');
  }
});

test('no program holds a key, and each says where it comes from', () => {
  const names = { openai: 'OPENAI_API_KEY', aimlapi: 'AIML_API_KEY', onemin: 'ONEMIN_API_KEY' };
  for (const dialect of DIALECTS) {
    for (const language of LANGUAGES) {
      expect(written({ body: cat }, dialect, language).code).toContain(names[dialect]);
    }
  }
});
