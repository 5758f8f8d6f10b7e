import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { gitHash, isLarge, sha1, sha256, type TestRepository } from './test-repository.ts';

/** What somebody asked for, and how. */
export interface Asked {
  readonly path: string;
  readonly range: string | undefined;
  readonly authorization: string | undefined;
}

/** Answers in place of the hub or its store; false leaves it to them. */
export type Misbehaviour = (
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer | undefined,
) => boolean;

/**
 * A model hub on this machine that speaks the hub's paths: facts of a repository, its list of files in
 * pages, and the files, of which large ones are redirected to a store on another port.
 */
export interface TestHub {
  readonly url: string;
  readonly storeUrl: string;
  /** By `owner/name`; may be changed while it runs. */
  readonly repositories: Map<string, TestRepository>;
  /** Everything that was asked of the hub, and of the store. */
  readonly hubAsked: Asked[];
  readonly storeAsked: Asked[];
  /** What is wrong with the hub or the store now. */
  hubFault: Misbehaviour | undefined;
  storeFault: Misbehaviour | undefined;
  close(): Promise<void>;
}

export const HUB_TOKEN = 'hf_test_token';

/** Entries of a page of the list of files: few, so that there are several pages. */
const PAGE = 7;

export async function startTestHub(
  repositories: Readonly<Record<string, TestRepository>>,
): Promise<TestHub> {
  const store = createServer((request, response) => {
    hub.storeAsked.push(askedBy(request));
    const hash = (request.url ?? '').split(/[/?]/)[2] ?? '';
    const bytes = blobs(hub.repositories).get(hash);
    if (hub.storeFault?.(request, response, bytes)) return;
    if (bytes === undefined) return end(response, 404, 'no such blob');
    sendBytes(request, response, bytes, { 'content-type': 'binary/octet-stream' });
  });
  const server = createServer((request, response) => {
    hub.hubAsked.push(askedBy(request));
    if (hub.hubFault?.(request, response, undefined)) return;
    serve(hub, request, response);
  });
  const hub: TestHub = {
    url: await listen(server),
    storeUrl: await listen(store),
    repositories: new Map(Object.entries(repositories)),
    hubAsked: [],
    storeAsked: [],
    hubFault: undefined,
    storeFault: undefined,
    async close() {
      for (const one of [server, store]) {
        one.closeAllConnections();
        await new Promise((resolve) => one.close(resolve));
      }
    },
  };
  return hub;
}

function serve(hub: TestHub, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', hub.url);
  const [, api, owner, name, what, revision = '', path = ''] =
    /^(\/api\/models)?\/([^/]+)\/([^/]+)\/(revision|tree|resolve)\/([^/]+)(?:\/(.+))?$/.exec(
      url.pathname,
    ) ?? [];
  const id = `${owner}/${name}`;
  const repository = hub.repositories.get(id);
  if (repository === undefined) {
    return refuse(response, 401, 'RepoNotFound', 'Repository not found');
  }
  if (repository.gated === true && request.headers.authorization !== `Bearer ${HUB_TOKEN}`) {
    return refuse(response, 401, 'GatedRepo', 'Access to this model is restricted');
  }
  const asked = decodeURIComponent(revision);
  if (!['main', repository.commit].includes(asked)) {
    return refuse(response, 404, 'RevisionNotFound', `Invalid rev id: ${asked}`);
  }
  if (api !== undefined && what === 'revision') {
    return json(response, { _id: sha1(id), id, sha: repository.commit, cardData: repository.card });
  }
  if (api !== undefined) return sendPage(hub, id, repository, url, response);
  sendFile(hub, repository, decodeURIComponent(path), request, response);
}

function sendPage(
  hub: TestHub,
  id: string,
  { files, commit }: TestRepository,
  url: URL,
  response: ServerResponse,
): void {
  const folders = new Set([...files.keys()].map((path) => path.split('/').slice(0, -1).join('/')));
  folders.delete('');
  const entries = [
    ...[...folders].map((path) => ({ type: 'directory', path, size: 0, oid: sha1(path) })),
    ...[...files].map(([path, bytes]) => ({
      type: 'file',
      path,
      size: bytes.length,
      oid: gitHash(bytes),
      ...(isLarge(path) && { lfs: { oid: sha256(bytes), size: bytes.length, pointerSize: 130 } }),
    })),
  ];
  const from = Number(url.searchParams.get('cursor') ?? 0);
  if (from + PAGE < entries.length) {
    const next = `${hub.url}/api/models/${id}/tree/${commit}?recursive=true&cursor=${from + PAGE}`;
    response.setHeader('link', `<${next}>; rel="next"`);
  }
  json(response, entries.slice(from, from + PAGE));
}

function sendFile(
  hub: TestHub,
  { files, commit }: TestRepository,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const bytes = files.get(path);
  if (bytes === undefined) return refuse(response, 404, 'EntryNotFound', 'Entry not found');
  response.setHeader('x-repo-commit', commit);
  if (!isLarge(path)) {
    return sendBytes(request, response, bytes, { etag: `"${gitHash(bytes)}"` });
  }
  const hash = sha256(bytes);
  response.writeHead(302, {
    location: `${hub.storeUrl}/blob/${hash}?signature=abc`,
    'x-linked-etag': `"${hash}"`,
    'x-linked-size': bytes.length,
  });
  response.end();
}

/** Bytes, or the part of them that is asked for. */
export function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
  const start = from === undefined ? 0 : Number(from);
  if (start > bytes.length) return end(response, 416, '');
  const part = bytes.subarray(start);
  response.writeHead(from === undefined ? 200 : 206, {
    ...headers,
    'content-length': part.length,
    ...(from !== undefined && {
      'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}`,
    }),
  });
  response.end(part);
}

function blobs(repositories: ReadonlyMap<string, TestRepository>): ReadonlyMap<string, Buffer> {
  return new Map(
    [...repositories.values()].flatMap(({ files }) =>
      [...files.values()].map((bytes) => [sha256(bytes), bytes] as const),
    ),
  );
}

export function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(text);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-error-code': code,
    'x-error-message': message,
  });
  response.end(JSON.stringify({ error: message }));
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(value));
}

function askedBy({ url = '', headers }: IncomingMessage): Asked {
  return { path: url, range: headers.range, authorization: headers.authorization };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
