import { expect, test } from 'vitest';

import { faultOf } from '../../kernel/errors.ts';
import { createUrlSigner } from '../images/url-signer.ts';
import { createPresigner } from './presigner.ts';
import { readOwnLink } from './read-own-link.ts';

const BUCKET = 'asset.1min.ai';
const NAME = 'images/2025_01_15_10_30_15_001_cat.png';
const ADDRESS = 'https://gala.example/pictures';
const secrets = [Buffer.from('a secret of thirty-two bytes, ok?')];
let now = Date.UTC(2025, 0, 15);
const clock = { now: () => now };
const signer = createUrlSigner({ secrets, clock });
const presigner = createPresigner({ secrets, clock });

const read = (url: string, address = ADDRESS) =>
  readOwnLink({ signer, presigner, bucket: BUCKET, address }, new URL(url));

const faultFor = (url: string) => {
  try {
    return read(url);
  } catch (error) {
    return faultOf(error).code;
  }
};

const { exp, sig } = signer.sign('images/abc.png');
const signed = `${ADDRESS}/images/abc.png?exp=${exp}&sig=${sig}`;
const presigned = presigner.sign(ADDRESS, `/${BUCKET}/${NAME}`);

test('links of this server lead to a picture, whoever made them', () => {
  expect(read(signed)).toEqual({ objectKey: 'images/abc.png' });
  expect(read(presigned)).toEqual({ bucket: BUCKET, name: NAME });
  expect(read(`${ADDRESS}/${BUCKET}/${NAME}`)).toEqual({ bucket: BUCKET, name: NAME });
  expect(read(`https://${BUCKET}/${NAME}`)).toEqual({ bucket: BUCKET, name: NAME });
  expect(read(`https://${BUCKET}.s3.us-east-1.amazonaws.com/${NAME}`)).toEqual({
    bucket: BUCKET,
    name: NAME,
  });
});

test('links that lead elsewhere are not this server’s', () => {
  for (const url of [
    signed.replace('gala.example', 'evil.example'),
    signed.replace('https:', 'http:'),
    signed.replace('/pictures/', '/'),
    signed.replace('/pictures/', '/picturesque/'),
    `${ADDRESS}/v1/models`,
    `https://${BUCKET}.evil.example/${NAME}`,
  ]) {
    expect(read(url)).toBeUndefined();
  }
});

test('links that were changed are refused, not fetched', () => {
  expect(faultFor(signed.replace('abc', 'abd'))).toBe('link_invalid');
  expect(faultFor(presigned.replace('_cat', '_dog'))).toBe('link_invalid');
  expect(faultFor(`${presigned}&x=1`)).toBe('link_invalid');
});

test('a link that is late is refused, but for a presigned one, which still has its name', () => {
  now += 8 * 24 * 60 * 60 * 1000;
  expect(faultFor(signed)).toBe('link_expired');
  expect(faultFor(presigned)).toEqual({ bucket: BUCKET, name: NAME });
});
