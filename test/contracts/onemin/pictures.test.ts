import sharp from 'sharp';
import { expect, test } from 'vitest';

import { OPERATOR } from '../../../src/ledger/rights.ts';
import { askFor, GENERATOR, recordIn } from '../../support/onemin.ts';
import { openWholeServer, type WholeServer } from '../../support/whole-server.ts';

const BUCKET = '/asset.1min.ai';

async function draw(server: WholeServer) {
  const reply = await askFor(server, GENERATOR);
  const record = recordIn(reply);
  const [key = ''] = record.aiRecordDetail.resultObject;
  return { key, url: record.temporaryUrl, id: reply.headers.get('x-gala-record') };
}

/** A key of another team. */
async function stranger(server: WholeServer): Promise<string> {
  const team = await server.send('/gala/v1/teams', { json: { name: 'others' } });
  const { id } = team.json as { id: string };
  const made = await server.keyring.create(OPERATOR, {
    name: 'theirs',
    scopes: ['images'],
    teamId: id,
  });
  return made.secret;
}

const codeIn = async (response: Response): Promise<unknown[]> => [
  response.status,
  /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1],
];

test('a picture can be varied by its key, in either form, and by its URL', async () => {
  const server = await openWholeServer();
  const { key, url } = await draw(server);
  for (const imageUrl of [key, `development/${key}`, url, `https://asset.1min.ai/${key}`]) {
    const record = recordIn(
      await askFor(server, {
        type: 'IMAGE_VARIATOR',
        model: 'dall-e-2',
        promptObject: { imageUrl, n: 2, size: '256x256' },
      }),
    );
    expect(record.aiRecordDetail.promptObject).toEqual({ imageUrl, n: 2, size: '256x256' });
    expect(record.aiRecordDetail.resultObject[1]).toMatch(/_variation\.png$/);
  }
});

test('what another team has cannot be varied, fetched or told from what never was', async () => {
  const server = await openWholeServer();
  const { key, url } = await draw(server);
  const theirs = await stranger(server);
  const vary = async (imageUrl: string) => {
    const reply = await askFor(
      server,
      { type: 'IMAGE_VARIATOR', model: 'dall-e-2', promptObject: { imageUrl } },
      { 'api-key': theirs },
    );
    return [reply.status, reply.json];
  };
  const absent = await vary('images/2025_01_15_10_30_15_001_nothing.png');
  expect(absent).toMatchObject([404, { code: 'PICTURE_NOT_FOUND' }]);
  expect(await vary(key)).toEqual(absent);
  expect(await vary(url)).toEqual(absent);
  expect(await vary(`https://asset.1min.ai/${key}`)).toEqual(absent);

  const fetched = (name: string) =>
    fetch(`${server.origin}${BUCKET}/${name}`, { headers: { 'api-key': theirs } });
  expect(await codeIn(await fetched(key))).toEqual([404, 'NoSuchKey']);
  expect(await codeIn(await fetched('images/nothing.png'))).toEqual([404, 'NoSuchKey']);
});

test('a key reads a picture of its own team; nothing and nobody else does without a signature', async () => {
  const server = await openWholeServer();
  const { key } = await draw(server);
  const address = `${server.origin}${BUCKET}/${key}`;
  const withKey = await fetch(address, { headers: { 'api-key': server.key } });
  expect([withKey.status, withKey.headers.get('content-type')]).toEqual([200, 'image/png']);
  const png = await withKey.arrayBuffer();
  const { secret } = await server.keyring.create(OPERATOR, { name: 'clerk', scopes: ['records'] });
  const denied = [
    fetch(address),
    fetch(`${address}?exp=1&sig=2`),
    fetch(address, { headers: { 'api-key': 'sk-gala-wrong' } }),
    fetch(address, { headers: { 'api-key': secret } }),
    fetch(address, { method: 'DELETE', headers: { 'api-key': server.key } }),
    fetch(address, { method: 'PUT', headers: { 'api-key': server.key }, body: png }),
    fetch(address, { method: 'POST', headers: { 'api-key': server.key }, body: '{' }),
  ];
  for (const response of await Promise.all(denied)) {
    expect(response.headers.get('content-type')).toBe('application/xml');
    expect(await codeIn(response)).toEqual([403, 'AccessDenied']);
  }
});

test('a presigned URL takes ranges, HEAD and entity tags, and pages of other sites may show it', async () => {
  const server = await openWholeServer();
  const { url } = await draw(server);
  const whole = await fetch(url);
  const bytes = Buffer.from(await whole.arrayBuffer());
  expect(whole.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(whole.headers.get('access-control-allow-origin')).toBe('*');
  expect(whole.headers.get('cache-control')).toMatch(/^private, max-age=6047\d\d, immutable$/);
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, `${bytes.length}`]);
  const part = await fetch(url, { headers: { range: 'bytes=1-3' } });
  expect([part.status, await part.text()]).toEqual([206, 'PNG']);
  const etag = whole.headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  const outside = await fetch(url, { headers: { range: `bytes=${bytes.length}-` } });
  expect(await codeIn(outside)).toEqual([416, 'InvalidRange']);
});

test('a URL that was changed, or is used otherwise, is refused as S3 refuses it', async () => {
  const server = await openWholeServer();
  const { url, key } = await draw(server);
  const mismatch = [403, 'SignatureDoesNotMatch'];
  const changed = (from: string | RegExp, to: string) => fetch(url.replace(from, to));
  expect(await codeIn(await changed(/Signature=./, 'Signature=g'))).toEqual(mismatch);
  expect(await codeIn(await changed('604800', '600000'))).toEqual(mismatch);
  expect(await codeIn(await changed(key, `development/${key}`))).toEqual(mismatch);
  expect(await codeIn(await fetch(`${url}&x=1`))).toEqual(mismatch);
  expect(await codeIn(await fetch(url, { method: 'POST' }))).toEqual(mismatch);
  expect(await codeIn(await changed('604800', '604801'))).toEqual([
    400,
    'AuthorizationQueryParametersError',
  ]);
  expect(await codeIn(await changed(/GALA\w+/, 'AKIAIOSFODNN7EXAMPLE'))).toEqual([
    403,
    'InvalidAccessKeyId',
  ]);
  expect(await codeIn(await changed(/\d{8}T\d{6}Z/, '20250115T103000Z'))).toEqual([
    400,
    'AuthorizationQueryParametersError',
  ]);
  const late = url.replaceAll(/2\d{7}(?=T\d{6}Z|%2Fus)/g, '20250115');
  const reply = await fetch(late);
  const text = await reply.text();
  expect(reply.status).toBe(403);
  expect(text).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<Error><Code>AccessDenied<\/Code><Message>Request has expired<\/Message><X-Amz-Expires>604800<\/X-Amz-Expires>/,
  );
  const early = url.replaceAll(/2\d{7}(?=T\d{6}Z|%2Fus)/g, '29990115');
  expect(await (await fetch(early)).text()).toContain('Request is not valid yet');
});

test('behind a proxy the URL is that of the public address, whatever host the proxy names', async () => {
  const server = await openWholeServer({ values: { publicUrl: 'https://img.example/gala' } });
  const { url, key } = await draw(server);
  const prefix = 'https://img.example/gala';
  expect(url.startsWith(`${prefix}${BUCKET}/${key}?`)).toBe(true);
  const inside = await fetch(server.origin + url.slice(prefix.length));
  expect(inside.status).toBe(200);
  const record = recordIn(
    await askFor(server, {
      type: 'IMAGE_VARIATOR',
      model: 'dall-e-2',
      promptObject: { imageUrl: url },
    }),
  );
  expect(record.status).toBe('SUCCESS');
});

test('a deleted picture is gone, its URL included', async () => {
  const server = await openWholeServer();
  const { url, key, id } = await draw(server);
  const deleted = await server.send(`/gala/v1/records/${id}`, { method: 'DELETE' });
  expect(deleted.status).toBe(200);
  expect(await codeIn(await fetch(url))).toEqual([404, 'NoSuchKey']);
  const again = await askFor(server, {
    type: 'IMAGE_VARIATOR',
    model: 'dall-e-2',
    promptObject: { imageUrl: key },
  });
  expect(again.status).toBe(404);
});

test('an asset is inpainted where its mask is white, and nowhere else', async () => {
  const server = await openWholeServer();
  const upload = async (name: string, bytes: Buffer) => {
    const form = new FormData();
    form.append('asset', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
    const response = await fetch(`${server.origin}/api/assets`, {
      method: 'POST',
      headers: { 'api-key': server.key },
      body: form,
    });
    expect(response.status).toBe(200);
    return ((await response.json()) as { asset: { key: string } }).asset.key;
  };
  const size = { width: 1024, height: 1024 };
  const red = { ...size, channels: 3 as const, background: '#c00000' };
  const white = await sharp({ create: { ...size, height: 512, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const imageUrl = await upload('red.png', await sharp({ create: red }).png().toBuffer());
  const maskUrl = await upload(
    'mask.png',
    await sharp({ create: { ...red, background: '#000' } })
      .composite([{ input: white, top: 0, left: 0 }])
      .png()
      .toBuffer(),
  );
  const record = recordIn(
    await askFor(server, {
      type: 'IMAGE_INPAINTER',
      model: 'gpt-image-1',
      promptObject: { imageUrl, maskUrl, prompt: 'a hat', n: 1, size: '1024x1024' },
    }),
  );
  const { data, info } = await sharp(await (await fetch(record.temporaryUrl)).arrayBuffer())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (y: number) => [...data.subarray(y * 1024 * info.channels).subarray(0, 3)];
  expect(at(1000)).toEqual([0xc0, 0, 0]);
  expect(at(10)).not.toEqual([0xc0, 0, 0]);
});
