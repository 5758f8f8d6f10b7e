import type { FastifyRequest } from 'fastify';

import { FAULTS, type Fault } from '../../kernel/errors.ts';
import { pathOf } from './path.ts';

/** A fault as it goes over the wire. */
export interface RenderedFault {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** To be written as JSON. */
  readonly body: object;
}

/** What an error may say about the request that met it. */
export interface Asker {
  /** The team, shown where OpenAI shows an organization; `unknown` before the key was checked. */
  readonly organization: string;
  readonly requestId: string;
  /** Of the URL, without its query. */
  readonly path: string;
}

/** A dialect's way of saying what went wrong. */
export type RenderFault = (fault: Fault, asker: Asker) => RenderedFault;

/** Who asks, as far as an error may say. */
export function askerOf(request: FastifyRequest): Asker {
  return {
    organization: request.caller?.teamId ?? 'unknown',
    requestId: request.id,
    path: pathOf(request.originalUrl),
  };
}

/** The headers that HTTP wants with a fault, whatever the dialect. */
export function faultHeaders(fault: Fault): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  if ('retryAfter' in fault.facts) {
    headers['retry-after'] = String(Math.max(1, Math.ceil(fault.facts.retryAfter)));
  }
  const { status, retryable } = FAULTS[fault.code];
  // Official clients retry every 409, 429 and 5xx unless they are told that it is no use.
  if (!retryable && (status === 409 || status === 429 || status >= 500))
    headers['x-should-retry'] = 'false';
  if (fault.code === 'method_not_allowed') headers['allow'] = fault.facts.allowed.join(', ');
  if (fault.code === 'range_not_satisfiable') {
    headers['content-range'] = `bytes */${fault.facts.bytes}`;
  }
  return headers;
}
