import type { AiRecord } from '../../src/wire/onemin/ai-record.ts';
import type { Reply } from './built-gala.ts';
import type { WholeServer } from './whole-server.ts';

/** A request that 1min.ai's documentation would know. */
export const GENERATOR = {
  type: 'IMAGE_GENERATOR',
  model: 'dall-e-2',
  promptObject: { prompt: 'A surreal landscape with floating islands', size: '256x256' },
} as const;

/** Asks for a feature with this body, the key in its own header. */
export function askFor(
  server: Pick<WholeServer, 'send' | 'key'>,
  json: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return server.send('/api/features', {
    json,
    headers: { authorization: '', 'api-key': server.key, ...headers },
  });
}

/** The record in a reply that has one. */
export function recordIn(reply: Pick<Reply, 'status' | 'json' | 'text'>): AiRecord {
  if (reply.status !== 200) throw new Error(`${reply.status}: ${reply.text}`);
  return (reply.json as { aiRecord: AiRecord }).aiRecord;
}
