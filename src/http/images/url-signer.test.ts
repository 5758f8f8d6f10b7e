import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createUrlSigner, LINK_LIFE_MS } from './url-signer.ts';

const NOW = 1_800_000_000_000;
const OLD = Buffer.alloc(32, 1);
const NEW = Buffer.alloc(32, 2);

const signerAt = (now: number, ...secrets: Buffer[]) =>
  createUrlSigner({ secrets: secrets.length > 0 ? secrets : [OLD], clock: { now: () => now } });

const flipBit = (text: string, bit: number): string => {
  const bytes = Buffer.from(text, 'latin1');
  const at = Math.floor(bit / 8) % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  return bytes.toString('latin1');
};

test('a link is good until its hour is over', () => {
  const seal = signerAt(NOW).sign('a.png');
  expect(signerAt(NOW).verify('a.png', seal)).toEqual({
    verdict: 'good',
    expiresAt: NOW + LINK_LIFE_MS,
  });
  expect(signerAt(NOW + LINK_LIFE_MS - 1).verify('a.png', seal).verdict).toBe('good');
  expect(signerAt(NOW + LINK_LIFE_MS).verify('a.png', seal).verdict).toBe('expired');
});

test('any flipped bit of the name, the time or the signature is a forgery', () => {
  const signer = signerAt(NOW);
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9_-]{1,40}\.png$/),
      fc.constantFrom('name' as const, 'exp' as const, 'sig' as const),
      fc.nat(1000),
      (name, part, bit) => {
        const link = { name, ...signer.sign(name) };
        const forged = { ...link, [part]: flipBit(link[part], bit) };
        expect(signer.verify(forged.name, forged).verdict).toBe('forged');
      },
    ),
    { numRuns: 500 },
  );
});

test('the spare bits at the end of a signature are no way to write it differently', () => {
  const signer = signerAt(NOW);
  const seal = signer.sign('a.png');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const accepted = letters.split('').filter((last) => {
    const sig = seal.sig.slice(0, -1) + last;
    return signer.verify('a.png', { ...seal, sig }).verdict === 'good';
  });
  expect(accepted).toEqual([seal.sig.at(-1)]);
});

test.each([
  ['nothing', undefined, undefined],
  ['a repeated parameter', ['1800003600', '1800003600'], ['a', 'a']],
  ['a time with a sign', '+1800003600', 'a'],
  ['an empty signature', '1800003600', ''],
  ['a signature of other letters', '1800003600', '€'.repeat(43)],
])('%s is a forgery, not an exception', (_name, exp, sig) => {
  expect(signerAt(NOW).verify('a.png', { exp, sig }).verdict).toBe('forged');
});

test('a time written differently is a forgery even with the same meaning', () => {
  const signer = signerAt(NOW);
  const seal = signer.sign('a.png');
  expect(signer.verify('a.png', { ...seal, exp: `0${seal.exp}` }).verdict).toBe('forged');
});

test('secrets change with an overlap', () => {
  const before = signerAt(NOW, OLD).sign('a.png');
  const during = signerAt(NOW, NEW, OLD);
  expect(during.verify('a.png', before).verdict).toBe('good');
  const after = signerAt(NOW, NEW);
  expect(after.verify('a.png', during.sign('a.png')).verdict).toBe('good');
  expect(after.verify('a.png', before).verdict).toBe('forged');
});

test('refuses to sign without a secret worth the name', () => {
  const clock = { now: () => NOW };
  expect(() => createUrlSigner({ secrets: [], clock })).toThrow(RangeError);
  expect(() => createUrlSigner({ secrets: [Buffer.alloc(15)], clock })).toThrow(RangeError);
});
