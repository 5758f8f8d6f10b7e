import type { FastifyServerOptions } from 'fastify';

import { RequestLog } from './access-log.ts';
import { brokenRequest } from './broken-request.ts';
import type { AppDependencies } from './dependencies.ts';
import { rewriteByHost } from './dialect-hosts.ts';
import { renderFault } from './dialects/openai/errors/errors.ts';
import { faultOfRequest, sendFault } from './replies/faults.ts';
import { newRequestId } from './request-ids.ts';
import { trustProxies } from './trusted-proxies.ts';

/** A client gets this long to send its whole request: two files of 4 MB at 0.6 Mbit/s. */
const REQUEST_TIMEOUT_MS = 120_000;

export function serverOptions(
  deps: Pick<AppDependencies, 'logger' | 'trustProxy' | 'dialectHosts' | 'limits'>,
): FastifyServerOptions {
  const { limits } = deps;
  const trusts = trustProxies(deps.trustProxy);
  const rewriteUrl = rewriteByHost(deps.dialectHosts, trusts);
  return {
    ...(deps.logger ? { loggerInstance: deps.logger } : {}),
    logController: new RequestLog(),
    genReqId: newRequestId,
    requestIdHeader: false,
    trustProxy: trusts,
    ...(rewriteUrl && { rewriteUrl }),
    bodyLimit: limits.jsonBody,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => {
      sendFault(request, reply, faultOfRequest(error, request, limits.jsonBody), renderFault);
    },
    clientErrorHandler: brokenRequest,
  };
}
