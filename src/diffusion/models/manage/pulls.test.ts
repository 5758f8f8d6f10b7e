import { expect, test } from 'vitest';

import { hubFault } from '../hub/hub-faults.ts';
import { createPulls, type PullContext } from './pulls.ts';

const stopped = ({ signal }: PullContext): Promise<void> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

const wanted = (work: (context: PullContext) => Promise<void>) => ({
  into: undefined,
  totalBytes: 100,
  work,
});

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what nobody foresaw is told to the log, and to nobody else', async () => {
  const heard: unknown[] = [];
  const pulls = createPulls((...what) => heard.push(what));
  const secret = new Error('/home/ada/.token');
  pulls.begin(
    'one',
    wanted(() => Promise.reject(secret)),
  );
  await settled();
  expect(pulls.of('one')).toMatchObject({ state: 'failed', error: { code: 'internal' } });
  expect(JSON.stringify(pulls.of('one'))).not.toContain('ada');
  expect(heard).toEqual([['one', secret]]);
});

test('a failure that is known is told in its words, until the download is begun anew', async () => {
  const pulls = createPulls(() => expect.unreachable());
  pulls.begin(
    'one',
    wanted(async ({ onProgress }) => {
      onProgress({ doneBytes: 40, bytes: 90 });
      throw hubFault('disk_full', { folder: '/models' });
    }),
  );
  await settled();
  expect(pulls.of('one')).toEqual({
    state: 'failed',
    receivedBytes: 40,
    totalBytes: 90,
    error: { code: 'disk_full', message: expect.stringContaining('/models is full') as string },
  });
  pulls.begin('one', wanted(stopped));
  expect(pulls.of('one')).toMatchObject({ state: 'running', receivedBytes: 0, error: null });
  await pulls.close();
});

test('closing stops every download, and nothing begins after that', async () => {
  const pulls = createPulls(() => expect.unreachable());
  const ends: string[] = [];
  for (const name of ['one', 'two']) {
    pulls.begin(
      name,
      wanted((context) => stopped(context).finally(() => ends.push(name))),
    );
  }
  await pulls.close();
  expect(ends).toEqual(['one', 'two']);
  expect(() => pulls.begin('three', wanted(stopped))).toThrow('shutting_down');
});

test('a download that is under way goes on, whoever begins it again', async () => {
  const pulls = createPulls(() => expect.unreachable());
  pulls.begin(
    'one',
    wanted((context) => {
      context.onProgress({ doneBytes: 40, bytes: 90 });
      return stopped(context);
    }),
  );
  pulls.begin(
    'one',
    wanted(() => expect.unreachable()),
  );
  await settled();
  expect(pulls.of('one')).toMatchObject({ state: 'running', receivedBytes: 40 });
  await pulls.stop('one');
  expect(pulls.of('one')).toBeNull();
});

test('a part is told of the model that it goes into, for as long as it is fetched', async () => {
  const pulls = createPulls(() => expect.unreachable());
  pulls.begin('decoder', { ...wanted(stopped), into: 'one' });
  expect(pulls.targetOf('decoder')).toBe('one');
  await pulls.stop('decoder');
  expect(pulls.targetOf('decoder')).toBeUndefined();
});

test('what is begun while the one before is being forgotten is not forgotten with it', async () => {
  const pulls = createPulls(() => undefined);
  pulls.begin(
    'one',
    wanted(() => Promise.reject(new Error('no'))),
  );
  await settled();
  const stopping = pulls.stop('one');
  pulls.begin('one', wanted(stopped));
  await stopping;
  expect(pulls.of('one')).toMatchObject({ state: 'running' });
  await pulls.close();
});
