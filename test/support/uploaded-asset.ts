import type { AssetResponse } from '../../src/wire/onemin/asset-response.ts';
import type { Reply } from './built-gala.ts';
import type { WholeServer } from './whole-server.ts';

/** Uploads a file as an asset, with the server's key unless another is given. */
export async function uploadAsset(
  server: Pick<WholeServer, 'origin' | 'key'>,
  bytes: Uint8Array,
  options: { readonly name?: string; readonly type?: string; readonly key?: string } = {},
): Promise<Reply> {
  const { name = 'Red fox.png', type = 'image/png', key = server.key } = options;
  const form = new FormData();
  form.append('asset', new Blob([Uint8Array.from(bytes)], { type }), name);
  return postForm(server, form, key);
}

/** Posts any form where assets are taken. */
export async function postForm(
  server: Pick<WholeServer, 'origin'>,
  body: FormData,
  key: string,
): Promise<Reply> {
  const url = `${server.origin}/api/assets`;
  const response = await fetch(url, { method: 'POST', headers: { 'api-key': key }, body });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) };
}

/** The asset in a reply that has one. */
export function assetIn(reply: Pick<Reply, 'status' | 'json' | 'text'>): AssetResponse {
  if (reply.status !== 200) throw new Error(`${reply.status}: ${reply.text}`);
  return reply.json as AssetResponse;
}
