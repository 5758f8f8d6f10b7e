import { expect, test } from 'vitest';

import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import { drawnFields, saidFields } from './reuse-record.ts';

const record = {
  dialect: 'openai',
  operation: 'generate',
  model: 'gpt-image-1',
  prompt: 'a sticker of a fox',
  n: 2,
  size: '1024x1024',
  seed: 77,
  blend: null,
  sampling: null,
  notes: { user: 'jane', response: 'resp_1' },
  options: { quality: 'medium', background: 'transparent', output_format: 'png' },
  asked: { n: 2, size: 'auto', quality: 'auto', background: 'auto', output_format: 'png' },
} as unknown as RecordObject;

test('what was left to the server is left to it again', () => {
  expect(saidFields(record)).toEqual({
    model: 'gpt-image-1',
    prompt: 'a sticker of a fox',
    n: 2,
    size: 'auto',
    quality: 'auto',
    background: 'auto',
    output_format: 'png',
    user: 'jane',
  });
});

test('the same again has what was drawn, and the seed', () => {
  expect(drawnFields(record)).toMatchObject({
    n: 2,
    size: '1024x1024',
    quality: 'medium',
    background: 'transparent',
    seed: 77,
  });
  expect(drawnFields({ ...record, asked: { ...record.asked, seed: 5 } }, 78)['seed']).toBe(78);
});

test('of older records there is only what was drawn', () => {
  expect(saidFields({ ...record, asked: null })).toMatchObject({
    size: '1024x1024',
    background: 'transparent',
  });
});

test('how pictures travelled in another API is none of the form’s business', () => {
  const asked = { size: '256x256', response_format: 'url', stream: true } as const;
  const fields = saidFields({ ...record, dialect: 'aimlapi', asked });
  expect(fields).toMatchObject({ size: '256x256' });
  expect(fields).not.toHaveProperty('response_format');
  expect(fields).not.toHaveProperty('stream');
  expect(saidFields({ ...record, asked })).toMatchObject(asked);
});
