import { expect, test } from 'vitest';

import { modelFault } from './faults.ts';

test('what a stranger wrote into a model moves no cursor and fills no pages', () => {
  const family = `Evil\u001b[2J\r\n\u202e${'B'.repeat(200_000)}`;
  const { message } = modelFault('family_unknown', { model: 'm', family, supported: ['sd'] });
  expect(message).toContain('The model m is a Evil [2J B');
  expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(message.length).toBeLessThan(1000);
});

test('a list of thousands is told of in part', () => {
  const domains = Array.from({ length: 5000 }, (_, i) => `com.evil.${i}`);
  const { message } = modelFault('custom_operators', { model: 'm', file: 'a', domains });
  expect(message).toContain('com.evil.99');
  expect(message).not.toContain('com.evil.100');
});

test('an autoencoder that overflowed is told of with what mends it, and no other part is', () => {
  const said = (part: string) => modelFault('not_a_number', { model: 'm', part }).message;
  expect(said('vae_decoder')).toContain('sdxl-vae-fp16-fix');
  expect(said('vae_encoder')).toContain('sdxl-vae-fp16-fix');
  const inStep = modelFault('not_a_number', { model: 'm', part: 'unet', step: 2 }).message;
  expect(inStep).toContain(
    'in step 3. Use a file of higher precision (fp32), or another scheduler',
  );
  expect(said('unet')).not.toContain('scheduler');
  expect(said('unet')).not.toContain('vae');
});
