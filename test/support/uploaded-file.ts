import type { FileList, FileObject } from '../../src/wire/openai/file-response.ts';
import type { Reply, SendOptions } from './built-gala.ts';

interface Server {
  send(path: string, request?: SendOptions): Promise<Reply>;
}

/** A form of the Files API; `undefined` leaves a part out. */
export function fileForm(
  file: Uint8Array | undefined,
  options: {
    readonly name?: string;
    readonly type?: string;
    readonly fields?: Readonly<Record<string, string>>;
  } = {},
): FormData {
  const { name = 'Red fox.png', type = 'image/png', fields = { purpose: 'vision' } } = options;
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  if (file !== undefined) form.append('file', new Blob([Uint8Array.from(file)], { type }), name);
  return form;
}

/** Uploads a picture, with the server's key unless another is given. */
export const uploadFile = (
  server: Server,
  file: Uint8Array,
  { key, ...options }: NonNullable<Parameters<typeof fileForm>[1]> & { readonly key?: string } = {},
): Promise<Reply> =>
  server.send('/v1/files', {
    body: fileForm(file, options),
    ...(key === undefined ? {} : { headers: bearer(key) }),
  });

/** The file in a reply that has one. */
export function fileIn(reply: Reply): FileObject {
  if (reply.status !== 200) throw new Error(`${reply.status}: ${reply.text}`);
  return reply.json as FileObject;
}

/** What a list with this query shows. */
export async function listFiles(server: Server, query = '', key?: string): Promise<FileList> {
  const options = key === undefined ? {} : { headers: bearer(key) };
  const reply = await server.send(`/v1/files${query}`, options);
  if (reply.status !== 200) throw new Error(`${reply.status}: ${reply.text}`);
  return reply.json as FileList;
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
