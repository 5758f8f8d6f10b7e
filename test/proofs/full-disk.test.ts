import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { startServerProcess, type ServerProcess } from '../support/gala-process.ts';
import { clear, fill, mount } from '../support/small-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PAGE = 4096;

let data: string;

beforeEach(async () => {
  data = join(await temporaryFolder(), 'data');
  await mkdir(data);
});

interface Disk {
  readonly server: ServerProcess;
  readonly draw: (idempotencyKey?: string) => Promise<Response>;
  readonly records: () => Promise<readonly { readonly state: string }[]>;
  /** Credits set aside for requests under way. */
  readonly reserved: () => Promise<number>;
  readonly pictures: () => Promise<readonly string[]>;
}

/** A server on a disk of 8 MB, or nothing where none can be mounted. */
async function serverOnSmallDisk(): Promise<Disk | undefined> {
  if (!(await mount(data, '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs'))) return undefined;
  const server = await startServerProcess({ GALA_DATA: data, GALA_WORKERS: '1' });
  onTestFinished(() => void server.child.kill('SIGKILL'));
  const key = (await readFile(join(data, 'first-key'), 'utf8')).trim();
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return {
    server,
    draw: (idempotencyKey) =>
      fetch(`${server.origin}/v1/images/generations`, {
        method: 'POST',
        headers: idempotencyKey ? { ...headers, 'idempotency-key': idempotencyKey } : headers,
        body: JSON.stringify({
          model: 'dall-e-2',
          prompt: 'a white cat',
          size: '256x256',
          seed: 1,
        }),
      }),
    async reserved() {
      const response = await fetch(`${server.origin}/gala/v1/teams/team_default`, { headers });
      return ((await response.json()) as { credits: { reserved: number } }).credits.reserved;
    },
    async records() {
      const response = await fetch(`${server.origin}/gala/v1/records?limit=100`, { headers });
      return ((await response.json()) as { data: { state: string }[] }).data;
    },
    pictures: async () =>
      (await readdir(data, { recursive: true })).filter((file) => /png|tmp\//.test(file)),
  };
}

/** The one answer to a full disk, which tells SDKs not to try again. */
async function expectNoRoom(response: Response): Promise<void> {
  expect(response.status).toBe(500);
  expect(response.headers.get('x-should-retry')).toBe('false');
  expect(await response.json()).toMatchObject({
    error: { type: 'server_error', message: 'The server has no room left to store the image.' },
  });
}

test.for([undefined, 'retry-1'])(
  'a full disk is told as such, with idempotency key %s, and forgotten once there is room',
  async (idempotencyKey, { skip }) => {
    const disk = (await serverOnSmallDisk()) ?? skip('mounting needs root');
    await fill(data);
    for (let i = 0; i < 2; i++) await expectNoRoom(await disk.draw(idempotencyKey));
    expect((await fetch(`${disk.server.origin}/healthz`)).status).toBe(200);
    await clear(data);
    expect((await disk.draw(idempotencyKey)).status).toBe(200);
    expect((await disk.records()).map(({ state }) => state)).not.toContain('running');
    expect(await disk.pictures()).toHaveLength(1);
  },
);

test('wherever the disk fills up on the way, no record stays open and no picture is left', async ({
  skip,
}) => {
  const disk = (await serverOnSmallDisk()) ?? skip('mounting needs root');
  const before = (await disk.draw()).headers;
  expect(before.get('x-should-retry')).toBeNull();
  const [first] = await disk.pictures();
  const bytes = (await readFile(join(data, first!))).length;
  const outcomes: number[] = [];
  // A record, its credits and its settlement take some twenty pages of the database's log.
  for (let pages = -1; pages < 32; pages += 2) {
    await clear(data);
    await fill(data, Math.ceil(bytes / PAGE) * PAGE + pages * PAGE);
    const response = await disk.draw();
    outcomes.push(response.status);
    if (response.status !== 200) await expectNoRoom(response);
  }
  await clear(data);
  expect((await disk.draw()).status).toBe(200);
  const records = await disk.records();
  const succeeded = records.filter(({ state }) => state === 'succeeded');
  expect(records.filter(({ state }) => !['succeeded', 'failed'].includes(state))).toEqual([]);
  expect(await disk.reserved()).toBe(0);
  expect(await disk.pictures()).toHaveLength(succeeded.length);
  expect(new Set(outcomes)).toEqual(new Set([200, 500]));
  // Storing failed at times, and settling at others.
  expect(disk.server.stderr()).toContain('ENOSPC');
  expect(disk.server.stderr()).toContain('database or disk is full');
  disk.server.child.kill('SIGTERM');
  expect((await disk.server.ended).code).toBe(0);
});

test('it is ready only while there is room', async ({ skip }) => {
  const disk = (await serverOnSmallDisk()) ?? skip('mounting needs root');
  const ready = async (): Promise<number> => (await fetch(`${disk.server.origin}/readyz`)).status;
  expect(await ready()).toBe(200);
  const readyWhenFull = async (): Promise<number> => {
    // Upkeep's first round may have handed some room back since.
    await fill(data);
    return ready();
  };
  await expect.poll(readyWhenFull, { timeout: 10_000, interval: 500 }).toBe(503);
  await clear(data);
  await expect.poll(ready, { timeout: 10_000, interval: 500 }).toBe(200);
  expect(await disk.pictures()).toEqual([]);
});
