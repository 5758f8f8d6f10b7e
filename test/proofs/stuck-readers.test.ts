import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { fileIn, uploadFile } from '../support/uploaded-file.ts';
import { openWholeServer } from '../support/whole-server.ts';

/** More than the buffers of the system hold. */
const large = await sharp(randomBytes(3000 * 3000 * 3), {
  raw: { width: 3000, height: 3000, channels: 3 },
})
  .png({ compressionLevel: 0 })
  .toBuffer();

test('who reads nothing of a reply is cut off, who reads slowly is not', async () => {
  const server = await openWholeServer({ limits: { stuckMs: 500 } });
  const { id } = fileIn(await uploadFile(server, large));
  const { hostname, port } = new URL(server.origin);
  const open = async () => {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head = [`GET /v1/files/${id}/content HTTP/1.1`, 'Host: gala', 'Connection: close'];
    socket.write([...head, `Authorization: Bearer ${server.key}`, '', ''].join('\r\n'));
    return socket;
  };
  const stuck = await open();
  await sleep(4000);
  const got = await buffer(stuck).catch(() => Buffer.of());
  expect(got.length).toBeLessThan(large.length);

  const slow = await open();
  let bytes = 0;
  let pause = 0;
  for await (const chunk of slow) {
    bytes += (chunk as Buffer).length;
    if (bytes - pause < 4_000_000) continue;
    pause = bytes;
    await sleep(250);
  }
  expect(bytes).toBeGreaterThan(large.length);
}, 30_000);
