import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { createModelStore } from '../../../src/diffusion/models/create-model-store.ts';
import { readManifest } from '../../../src/diffusion/models/manifest.ts';
import { end, startTestHub, type Misbehaviour, type TestHub } from '../../support/hub/test-hub.ts';
import { hubAt, pullFrom } from '../../support/hub/pull-from.ts';
import { tinyRepository, type TestRepository } from '../../support/hub/test-repository.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const REPOSITORY = 'gala/tiny-sd';

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub({ [REPOSITORY]: tinyRepository('sd1') });
});
afterEach(() => hub.close());

/** What goes wrong at the first request for each file only. */
function once(fault: Misbehaviour): Misbehaviour {
  const seen = new Set<string>();
  return (request, response, bytes) => {
    const path = request.url ?? '';
    if (seen.has(path)) return false;
    seen.add(path);
    return fault(request, response, bytes);
  };
}

const withLength = (bytes: Buffer): Record<string, number> => ({ 'content-length': bytes.length });

const PASSING: Readonly<Record<string, Misbehaviour>> = {
  'drops in the middle': (_, response, bytes) => {
    response.writeHead(200, withLength(bytes!));
    response.write(bytes!.subarray(0, bytes!.length / 2));
    setTimeout(() => response.destroy(), 10);
    return true;
  },
  'falls silent in the middle': (_, response, bytes) => {
    response.writeHead(200, withLength(bytes!));
    response.write(bytes!.subarray(0, 100));
    return true;
  },
  'never answers': () => true,
  'closes at once': (request) => {
    request.socket.destroy();
    return true;
  },
  'ends early as if all were there': (_, response, bytes) => {
    response.writeHead(200, { 'transfer-encoding': 'chunked' });
    response.end(bytes!.subarray(0, 1000));
    return true;
  },
  'says another length': (_, response, bytes) => {
    response.writeHead(200, { 'content-length': bytes!.length + 10 });
    response.end(Buffer.concat([bytes!, Buffer.alloc(10)]));
    return true;
  },
  'sends bytes that are not the file': (_, response, bytes) => {
    response.writeHead(200, withLength(bytes!));
    response.end(randomBytes(bytes!.length));
    return true;
  },
  'is overworked': (_, response) => {
    response.setHeader('retry-after', '0');
    end(response, 503, 'try again');
    return true;
  },
  'wants less to be asked of it': (_, response) => {
    end(response, 429, 'slow down');
    return true;
  },
  'goes on for ever': (_, response, bytes) => {
    response.writeHead(200, { 'transfer-encoding': 'chunked' });
    response.write(bytes!);
    const more = setInterval(() => response.write(Buffer.alloc(65_536)), 1);
    response.on('close', () => {
      clearInterval(more);
    });
    return true;
  },
};

test.each(Object.entries(PASSING))(
  'a store that once %s costs nothing but time',
  async (_, fault) => {
    hub.storeFault = once(fault);
    const models = await temporaryFolder();
    await pullFrom(hubAt(hub.url), models, REPOSITORY);
    expect(await createModelStore(models).find('tiny-sd')).toMatchObject({
      complete: true,
      family: 'sd',
    });
  },
);

/** Ten megabytes in ten kilobytes. */
const BOMB = gzipSync(Buffer.alloc(10_000_000));

const LASTING: Readonly<Record<string, readonly [Misbehaviour, string]>> = {
  'sends other bytes': [PASSING['sends bytes that are not the file']!, 'hash_wrong'],
  'sends a web page': [
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>Log in to the hotel’s network</html>');
      return true;
    },
    'answer_malformed',
  ],
  'packs what it sends': [
    (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(BOMB);
      return true;
    },
    'answer_malformed',
  ],
  'breaks off each time': [
    (request) => {
      request.socket.destroy();
      return true;
    },
    'unreachable',
  ],
  'falls silent each time': [PASSING['falls silent in the middle']!, 'download_failed'],
  'is forbidden': [
    (_, response) => {
      end(response, 403, 'expired');
      return true;
    },
    'gated',
  ],
  'has lost the file': [
    (_, response) => {
      end(response, 404, 'gone');
      return true;
    },
    'file_unknown',
  ],
};

test.each(Object.entries(LASTING))(
  'a store that always %s ends the download in words',
  async (_, [fault, code]) => {
    hub.storeFault = fault;
    const models = await temporaryFolder();
    await expect(pullFrom(hubAt(hub.url), models, REPOSITORY)).rejects.toMatchObject({
      name: 'HubFault',
      code,
    });
    expect(existsSync(join(models, 'tiny-sd'))).toBe(false);
  },
);

test('a store that sends the wrong part is asked for the whole file', async () => {
  const models = await temporaryFolder();
  hub.storeFault = once((_, response, bytes) => {
    response.writeHead(200, withLength(bytes!));
    response.write(bytes!.subarray(0, 5000));
    setTimeout(() => response.destroy(), 10);
    return true;
  });
  const drops = hub.storeFault;
  hub.storeFault = (request, response, bytes) => {
    if (drops(request, response, bytes)) return true;
    if (request.headers.range === undefined) return false;
    response.writeHead(206, {
      'content-range': `bytes 0-${bytes!.length - 1}/${bytes!.length}`,
      ...withLength(bytes!),
    });
    response.end(bytes);
    return true;
  };
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  expect(await createModelStore(models).find('tiny-sd')).toMatchObject({ complete: true });
});

const HUB_FAULTS: Readonly<Record<string, readonly [Misbehaviour, string]>> = {
  'sends a web page': [
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html></html>');
      return true;
    },
    'answer_malformed',
  ],
  'never ends its list': [
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = setInterval(() => response.write(' '.repeat(1_000_000)), 1);
      response.on('close', () => {
        clearInterval(more);
      });
      return true;
    },
    'answer_malformed',
  ],
  'drips for ever': [
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = setInterval(() => response.write(' '), 100);
      response.on('close', () => {
        clearInterval(more);
      });
      return true;
    },
    'unreachable',
  ],
  'turns page after page of nothing': [
    (request, response) => {
      if (!request.url?.includes('/tree/')) return false;
      const next = `${hub.url}${request.url.split('?')[0]}?cursor=${randomBytes(4).toString('hex')}`;
      response.writeHead(200, {
        'content-type': 'application/json',
        link: `<${next}>; rel="next"`,
      });
      response.end('[]');
      return true;
    },
    'repository_too_large',
  ],
  'redirects in circles': [
    (request, response) => {
      response.writeHead(302, { location: request.url ?? '/' });
      response.end();
      return true;
    },
    'redirected_wrongly',
  ],
  'redirects to a file': [
    (_, response) => {
      response.writeHead(302, { location: 'file:///etc/passwd' });
      response.end();
      return true;
    },
    'redirected_wrongly',
  ],
  'is broken': [
    (_, response) => {
      end(response, 500, 'oh no');
      return true;
    },
    'refused',
  ],
  'has had enough': [
    (_, response) => {
      response.setHeader('retry-after', '17');
      end(response, 429, 'slow down');
      return true;
    },
    'too_many_requests',
  ],
  'answers nothing': [() => true, 'unreachable'],
};

test.each(Object.entries(HUB_FAULTS))('a hub that %s is told of', async (_, [fault, code]) => {
  hub.hubFault = fault;
  const models = await temporaryFolder();
  await expect(pullFrom(hubAt(hub.url), models, REPOSITORY)).rejects.toMatchObject({
    name: 'HubFault',
    code,
  });
  expect(await createModelStore(models).list()).toEqual([]);
});

const hostile = (path: string, bytes = Buffer.from('x')): TestRepository => {
  const tiny = tinyRepository('sd1');
  return { ...tiny, files: new Map([...tiny.files, [path, bytes]]) };
};

test.each([
  'unet/a\\b.onnx_data',
  'unet/nul.onnx_data',
  'unet/CON',
  'unet/weights\u0000.pb',
  'unet/weights\u202Ebp.',
  'unet/ weights. ',
  'unet/C:weights.pb',
  `unet/${'w'.repeat(300)}`,
])('a listing with %j is refused before anything is fetched', async (path) => {
  hub.repositories.set(REPOSITORY, hostile(path));
  const models = await temporaryFolder();
  await expect(pullFrom(hubAt(hub.url), models, REPOSITORY)).rejects.toMatchObject({
    code: 'path_unsafe',
  });
  expect(hub.storeAsked).toEqual([]);
});

test.each(['unet/../../../escaped.onnx_data', '/etc/cron.d/gala', 'tokenizer/../vocab.json'])(
  'a file called %j is no file of a model, and is left out',
  async (path) => {
    hub.repositories.set(REPOSITORY, hostile(path));
    const models = await temporaryFolder();
    await pullFrom(hubAt(hub.url), models, REPOSITORY);
    const { files } = (await readManifest(join(models, 'tiny-sd'), 'tiny-sd'))!;
    expect(files.map((file) => file.path)).not.toContain(path);
    expect(existsSync(join(models, '..', 'escaped.onnx_data'))).toBe(false);
  },
);

test('two files that some systems take for one are refused', async () => {
  hub.repositories.set(REPOSITORY, {
    ...hostile('unet/weights.pb'),
    files: new Map([
      ...tinyRepository('sd1').files,
      ['unet/weights.pb', Buffer.from('a')],
      ['unet/Weights.pb', Buffer.from('b')],
    ]),
  });
  await expect(pullFrom(hubAt(hub.url), await temporaryFolder(), REPOSITORY)).rejects.toMatchObject(
    { code: 'path_unsafe' },
  );
});

test.each([
  ['gala/nothing', 'repository_unknown'],
  ['gala/tiny-sd@elsewhere', 'revision_unknown'],
  ['no-such-model', 'model_unknown'],
])('%s is answered in words', async (what, code) => {
  await expect(pullFrom(hubAt(hub.url), await temporaryFolder(), what)).rejects.toMatchObject({
    name: 'HubFault',
    code,
  });
});

test('a repository without graphs names what is missing', async () => {
  hub.repositories.set(REPOSITORY, tinyRepository('sd1', { without: ['unet/model.onnx'] }));
  await expect(pullFrom(hubAt(hub.url), await temporaryFolder(), REPOSITORY)).rejects.toMatchObject(
    {
      code: 'no_model',
      message: expect.stringContaining('unet/model.onnx') as string,
    },
  );
});

test('offline nothing is asked', async () => {
  const pulled = pullFrom(hubAt(hub.url, { offline: true }), await temporaryFolder(), REPOSITORY);
  await expect(pulled).rejects.toMatchObject({ code: 'offline' });
  expect(hub.hubAsked).toEqual([]);
});

test('a hub that now has another file than it listed is not believed', async () => {
  hub.hubFault = (request, response) => {
    if (request.url?.includes('/resolve/') !== true) return false;
    response.setHeader('x-repo-commit', 'f'.repeat(40));
    end(response, 200, 'something else');
    return true;
  };
  await expect(pullFrom(hubAt(hub.url), await temporaryFolder(), REPOSITORY)).rejects.toMatchObject(
    { code: 'file_changed' },
  );
});
