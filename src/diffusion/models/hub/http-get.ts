import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Fails with an error when it falls silent or breaks off. */
  readonly body: IncomingMessage;
}

export interface HttpGetOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly proxy: URL | undefined;
  readonly silenceMs: number;
  readonly signal: AbortSignal;
}

/**
 * Asks for an address and for no other. Unlike `fetch`, it takes bodies as they are sent, so that what is
 * counted and hashed is what was published, tells silence from slowness, and goes through a proxy.
 * @throws Error of the system, or `AbortError`.
 */
export async function httpGet(url: URL, options: HttpGetOptions): Promise<HttpAnswer> {
  const { proxy, signal, silenceMs } = options;
  const headers = { ...options.headers, host: url.host, 'accept-encoding': 'identity' };
  const secure = url.protocol === 'https:';
  const path = `${url.pathname}${url.search}`;
  if (proxy !== undefined && secure) {
    const socket = await tunnel(url, proxy, options);
    return answerOf(
      // Without an agent: one would open a connection of its own.
      httpRequest({
        headers,
        signal,
        path,
        createConnection: () => tlsConnect({ socket, servername: url.hostname }),
      }),
      silenceMs,
    );
  }
  const at = proxy ?? url;
  const send = at.protocol === 'https:' ? httpsRequest : httpRequest;
  return answerOf(
    send({
      ...addressOf(at),
      signal,
      agent: false,
      path: proxy === undefined ? path : url.href,
      headers: proxy === undefined ? headers : { ...headers, ...credentialsOf(proxy) },
    }),
    silenceMs,
  );
}

/** A connection to the host of an address that a proxy passes on. */
function tunnel(url: URL, proxy: URL, options: HttpGetOptions): Promise<Socket> {
  const target = `${url.hostname}:${url.port || '443'}`;
  const send = proxy.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const asked = send({
      ...addressOf(proxy),
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...credentialsOf(proxy) },
      signal: options.signal,
      agent: false,
    });
    asked.setTimeout(options.silenceMs, () => asked.destroy(silence(options.silenceMs)));
    asked.on('error', reject);
    asked.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new Error(`the proxy ${proxy.host} answered with ${answer.statusCode}`));
    });
    asked.end();
  });
}

function answerOf(asked: ReturnType<typeof httpRequest>, silenceMs: number): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    asked.setTimeout(silenceMs, () => asked.destroy(silence(silenceMs)));
    asked.on('error', reject);
    asked.on('response', (body) => {
      resolve({ status: body.statusCode ?? 0, headers: body.headers, body });
    });
    asked.end();
  });
}

const addressOf = (url: URL): { host: string; port: string } => ({
  host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
  port: url.port || (url.protocol === 'https:' ? '443' : '80'),
});

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

const silence = (ms: number): Error =>
  new Error(`nothing came for ${Math.round(ms / 1000)} seconds`);
