import type { Config } from '../config/config.ts';
import type { DialectHost } from '../http/dialect-hosts.ts';
import { StartUpError } from '../kernel/start-up-error.ts';

/**
 * The host names that the operator gave to dialects.
 * @throws StartUpError when two dialects have the same one, for only one of them could be served there.
 */
export function wireDialectHosts({
  aimlapiHost,
  oneminHost,
}: Pick<Config, 'aimlapiHost' | 'oneminHost'>): readonly DialectHost[] {
  if (aimlapiHost !== undefined && aimlapiHost.toLowerCase() === oneminHost?.toLowerCase()) {
    throw new StartUpError(
      'dialect_hosts_clash',
      `GALA_AIMLAPI_HOST and GALA_ONEMIN_HOST are both ${aimlapiHost}; give each dialect a host name of its own.`,
    );
  }
  return [
    { host: aimlapiHost, mount: '/aimlapi' },
    { host: oneminHost, mount: '/onemin' },
  ].flatMap(({ host, mount }) => (host === undefined ? [] : [{ host, mount }]));
}
