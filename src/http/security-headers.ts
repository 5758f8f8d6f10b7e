import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Nothing Gala serves is a page that loads anything, and nothing may frame it. */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  // Whether a host is reached by https alone is for whoever runs its proxy to say.
  strictTransportSecurity: false,
  // Replies are read by pages of other origins; images above all.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  xFrameOptions: { action: 'deny' },
  // These are about pages and about browsers of long ago.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};
