import { CommandFailure, EXIT } from '../exit-codes.ts';
import { readBytes } from '../read-bytes.ts';

/** Where a command has its pictures drawn when not in its own process. */
export interface ServerOptions {
  readonly server?: string;
  readonly keyFile?: string;
}

/**
 * A client of the server that `--server` names, with the key of `--key-file` or the configured one.
 * @throws CommandFailure when the URL is none or there is no key.
 */
export async function connect(
  { server, keyFile }: ServerOptions & { readonly server: string },
  configuredKey: string | undefined,
) {
  const apiKey = keyFile === undefined ? configuredKey : await keyIn(keyFile);
  if (apiKey === undefined) throw new CommandFailure(NO_KEY, EXIT.usage);
  const { createImageClient } = await import('../../client/image-client.ts');
  try {
    return createImageClient({ baseURL: server, apiKey });
  } catch {
    throw new CommandFailure(
      `--server is '${server}'; expected a URL such as http://127.0.0.1:1904.`,
      EXIT.usage,
    );
  }
}

const NO_KEY =
  'The server wants an API key: set GALA_API_KEY, or name a file that holds it with --key-file. A server keeps its first key in its data folder, in the file first-key.';

async function keyIn(path: string): Promise<string> {
  const key = Buffer.from(await readBytes(path))
    .toString('utf8')
    .trim();
  // Anything else could not be sent as a header, and is no key anyway. What it is stays unsaid.
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new CommandFailure(`'${path}' does not hold one API key.`);
}
