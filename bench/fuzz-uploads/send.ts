import { Agent, request } from 'node:http';

import type { UploadOrder } from './order.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** What came of one upload. */
export interface Outcome {
  /** `undefined` when the client left. */
  readonly status: number | undefined;
  /** What is wrong with the answer; `undefined` when nothing is. */
  readonly fault: string | undefined;
}

/** How long an answer may take; the server draws in no time. */
const LONGEST_MS = 30_000;

export function send(origin: string, key: string, order: UploadOrder): Promise<Outcome> {
  return new Promise((resolve) => {
    const { body, leavesAfter } = order;
    const leaves = leavesAfter !== undefined;
    const outgoing = request(origin + order.path, {
      method: 'POST',
      agent: leaves ? false : agent,
      timeout: LONGEST_MS,
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': order.contentType,
        'content-length': body.length,
      },
    });
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        resolve({ status, fault: faultOf(status, Buffer.concat(chunks).toString()) });
      });
      response.on('error', (error) => resolve({ status: undefined, fault: String(error) }));
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer in ${LONGEST_MS} ms`)));
    outgoing.on('error', (error) =>
      resolve({ status: undefined, fault: leaves ? undefined : String(error) }),
    );
    if (!leaves) outgoing.end(body);
    else outgoing.write(body.subarray(0, leavesAfter), () => outgoing.destroy(new Error('left')));
  });
}

/** Answers are pictures, or say what the client did wrong; these clients never fall silent. */
function faultOf(status: number, text: string): string | undefined {
  if (status >= 500 || status < 200 || status === 408) return `status ${status}: ${text}`;
  try {
    const { data, error } = JSON.parse(text) as { data?: unknown[]; error?: { message: string } };
    const said = status === 200 ? data?.length : error?.message.length;
    return said ? undefined : `status ${status} says nothing: ${text}`;
  } catch {
    return `status ${status} is no JSON: ${text}`;
  }
}
