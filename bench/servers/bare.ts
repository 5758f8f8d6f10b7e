// What Gala is compared with: a bare Fastify route with as many transactions of the same database as
// Gala needs for a request (admit, start, settle), the same encoding and the same write of a file; and
// none of what makes it a service: no keys, limits, checks, ledger, queue, signed links or cancelling.
import { writeFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastify from 'fastify';

import type * as Sqlite from '../../src/database/sqlite-connection.ts';
import type * as Ids from '../../src/kernel/ids.ts';
import type * as Encoding from '../../src/pixels/encode-png.ts';
import { built } from '../built.ts';
import { noOpEngine } from './no-op-engine.ts';
import { tellCpu } from './tell-cpu.ts';

const { openSqlite } = await built<typeof Sqlite>('database/sqlite-connection.js');
const { encodePng } = await built<typeof Encoding>('pixels/encode-png.js');
const { newId, randomBase36 } = await built<typeof Ids>('kernel/ids.js');

/** As long as what Gala writes into its files, so that as many bytes are written. */
const PROVENANCE = { engine: 'collage', source: 'algorithmicMedia', id: '0'.repeat(64) } as const;

interface Asked {
  readonly prompt: string;
  readonly model: string;
  readonly response_format?: string;
}

const data = process.env['GALA_DATA'] ?? '';
const pictures = join(data, 'objects');
await mkdir(pictures, { recursive: true });
writeFileSync(join(data, 'first-key'), 'no key is asked for\n');

const database = openSqlite(join(data, 'bare.db'));
const run = (sql: string, values: readonly unknown[] = []): unknown =>
  database.prepare(sql).run(values);
run(
  'create table records (id text primary key, prompt text, model text, state text, created_at integer, key text, bytes integer) strict',
);

function transaction(sql: string, values: readonly unknown[]): void {
  run('begin immediate');
  run(sql, values);
  run('commit');
}

const app = fastify();
app.get('/healthz', () => ({ status: 'ok' }));
app.post<{ Body: Asked }>('/v1/images/generations', async ({ body, host }) => {
  const { prompt, model } = body;
  const id = newId('rec');
  const now = Date.now();
  transaction('insert into records (id, prompt, model, state, created_at) values (?, ?, ?, ?, ?)', [
    id,
    prompt,
    model,
    'queued',
    now,
  ]);
  transaction('update records set state = ? where id = ?', ['running', id]);
  const size = { width: 256, height: 256 };
  const task = { operation: 'generate', model, engine: 'collage', prompt, size, seed: 1 } as const;
  const { signal } = new AbortController();
  const { pixels } = await noOpEngine.draw(task, { signal, onProgress: () => {} });
  const bytes = await encodePng(pixels, { ...PROVENANCE, model });
  const key = `${randomBase36(25)}.png`;
  await writeFile(join(pictures, `${key}.part`), bytes);
  await rename(join(pictures, `${key}.part`), join(pictures, key));
  transaction('update records set state = ?, key = ?, bytes = ? where id = ?', [
    'succeeded',
    key,
    bytes.length,
    id,
  ]);
  const image =
    body.response_format === 'b64_json'
      ? { b64_json: Buffer.from(bytes).toString('base64') }
      : { url: `http://${host}/${key}` };
  return { created: Math.floor(now / 1000), data: [image] };
});

tellCpu();
console.log(`listening at ${await app.listen({ port: 0, host: '127.0.0.1' })}`);
process.once('SIGTERM', () => void app.close().then(() => database.close()));
