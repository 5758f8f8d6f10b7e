import type { Config } from '../config/config.ts';
import { PATIENCE, type HubAccess } from '../diffusion/models/hub/hub-access.ts';
import { proxyRule } from '../diffusion/models/hub/proxies.ts';

/** How models are fetched, as the operator set it. */
export function modelHub(
  config: Pick<Config, 'hub' | 'hubToken' | 'hubProxy' | 'hubProxyExcept' | 'offline'>,
): HubAccess {
  return {
    endpoint: config.hub,
    token: config.hubToken,
    offline: config.offline,
    proxyFor: proxyRule({ proxy: config.hubProxy, except: config.hubProxyExcept }),
    patience: PATIENCE,
  };
}
