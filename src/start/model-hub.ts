import type { Config } from '../config/config.ts';
import { lockFile } from '../database/lock-file.ts';
import { PATIENCE, type HubAccess } from '../diffusion/models/hub/hub-access.ts';
import { proxyRule } from '../diffusion/models/hub/proxies.ts';
import type { TakeLock } from '../diffusion/models/pull/pull-model.ts';

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

/** One process alone fetches a model. */
export const takePullLock: TakeLock = lockFile;
