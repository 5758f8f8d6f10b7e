import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { faultOf, type Fault, type FaultCode } from '../../kernel/errors.ts';
import type { HttpLimits } from '../dependencies.ts';
import { drain } from './drain.ts';
import { askerOf, type RenderFault } from './fault-renderer.ts';
import { sendJson } from './json.ts';
import { pathOf } from './path.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media type of its bodies, where that is not `application/json`. */
    readonly accepts?: string;
  }
}

/** Answers everything thrown on the routes of `app` in one dialect's form, and logs what is our own failure. */
export function renderFaults(
  app: FastifyInstance,
  limits: Pick<HttpLimits, 'jsonBody' | 'unwantedMs'>,
  render: RenderFault,
): void {
  app.setErrorHandler(async (error, request, reply) => {
    const fault = faultOfRequest(error, request, limits.jsonBody);
    logFailure(request, fault, error);
    // Fastify hangs up after any body it could not take; one that was read to its end needs no such
    // thing, and clients that keep their connection would pay for it.
    if (fault.code === 'unparsable_json') reply.removeHeader('connection');
    if (UNREAD.has(fault.code)) reply.header('connection', 'close');
    if (fault.code === 'body_too_large') await drain(request.raw, limits.unwantedMs);
    return sendFault(request, reply, fault, render);
  });
}

/** What is answered while the client has more to send: nobody is going to read that. */
const UNREAD: ReadonlySet<FaultCode> = new Set(['body_too_large', 'upload_stalled']);

/** Our own failures are logged whole; what a client did wrong is not. */
export function logFailure(request: FastifyRequest, fault: Fault, error: unknown): void {
  if (
    fault.code === 'internal' ||
    fault.code === 'engine_failed' ||
    fault.code === 'model_unusable' ||
    fault.code === 'model_stopped' ||
    fault.code === 'storage_full'
  ) {
    request.log.error({ err: error, fault: fault.code }, 'request failed');
  }
}

export function sendFault(
  request: FastifyRequest,
  reply: FastifyReply,
  fault: Fault,
  render: RenderFault,
): FastifyReply {
  const { status, headers, body } = render(fault, askerOf(request));
  if (status === 401) reply.header('www-authenticate', challenge(request));
  return sendJson(reply.status(status).headers(headers), body);
}

/**
 * Browsers show their password dialog for `Basic`, which is what the missing-key text promises to
 * people who open an API URL; programs, the playground among them, must not cause one.
 */
function challenge(request: FastifyRequest): string {
  const isPage = request.headers.accept?.includes('text/html') ?? false;
  return isPage ? 'Basic realm="Gala"' : 'Bearer realm="Gala"';
}

/** Fastify's own errors by name; strangers are `internal`. */
export function faultOfRequest(
  error: unknown,
  request: FastifyRequest,
  jsonBodyLimit: number,
): Fault {
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  if (typeof code !== 'string') return faultOf(error);
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { code: 'body_too_large', facts: { limit: jsonBodyLimit } };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return {
        code: 'unsupported_media_type',
        facts: {
          contentType: request.headers['content-type'],
          accepted: request.routeOptions.config.accepts ?? 'application/json',
        },
      };
    // Longer than any name that there is.
    case 'FST_ERR_MAX_PARAM_LENGTH':
    case 'FST_ERR_BAD_URL':
      return {
        code: 'unknown_url',
        facts: { method: request.method, path: pathOf(request.originalUrl) },
      };
    case 'ECONNRESET':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return { code: 'cancelled', facts: {} };
    default:
  }
  const isClientError = code.startsWith('FST_') && typeof statusCode === 'number';
  if (isClientError && statusCode < 500) return { code: 'unparsable_json', facts: {} };
  return faultOf(error);
}
