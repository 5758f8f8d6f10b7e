import { Agent, request, type IncomingMessage } from 'node:http';

import type { RequestOrder } from './order.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** What came of a request. */
export interface Outcome {
  /** `undefined` when the client left. */
  readonly status: number | undefined;
  readonly text: string;
  /** What is wrong with the answer; `undefined` when nothing is. */
  readonly fault: string | undefined;
}

/** How long an answer may take, also on a machine that is busy with much else; the server draws in no time. */
const LONGEST_MS = 60_000;

export function ask(origin: string, order: RequestOrder): Promise<Outcome> {
  return new Promise((resolve) => {
    const { method, path, headers, body, leavesAfter } = order;
    const { hostname, port } = new URL(origin);
    const leaves = leavesAfter !== undefined;
    const outgoing = request({
      hostname,
      port,
      method,
      path,
      agent: leaves ? false : agent,
      timeout: LONGEST_MS,
      headers: { ...headers, ...(body && { 'content-length': body.length }) },
    });
    let left = false;
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode, text, fault: faultOf(order, response, text) });
      });
      response.on('error', (error) => {
        resolve({ status: undefined, text: '', fault: left ? undefined : String(error) });
      });
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer in ${LONGEST_MS} ms`)));
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      // A server that refuses a body may close before all of it has come.
      const isFair = left || ((body?.length ?? 0) > 1e6 && error.code === 'EPIPE');
      resolve({ status: undefined, text: '', fault: isFair ? undefined : String(error) });
    });
    outgoing.end(body);
    if (leaves) {
      setTimeout(() => {
        left = true;
        outgoing.destroy(new Error('left'));
      }, leavesAfter);
    }
  });
}

function faultOf(
  { method, path }: RequestOrder,
  { statusCode = 0, headers }: IncomingMessage,
  text: string,
): string | undefined {
  // Where others use the machine, a probe may be too late.
  if (statusCode === 503 && path.startsWith('/readyz')) return undefined;
  // This server has no engine for local models, which it says.
  if (statusCode === 503 && /model_unusable/iu.test(text)) return undefined;
  if (statusCode >= 500) return `status ${statusCode}: ${text.slice(0, 300)}`;
  if (statusCode === 204 || statusCode === 304 || method === 'HEAD') {
    return text === '' ? undefined : `status ${statusCode} has a body`;
  }
  const isPlain = headers['content-encoding'] === undefined;
  if (headers['content-type'] !== 'application/json' || !isPlain) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return `status ${statusCode} is no JSON: ${text.slice(0, 300)}`;
  }
}
