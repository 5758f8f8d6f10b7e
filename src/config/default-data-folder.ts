import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

import type { Environment } from './environment.ts';

/**
 * Where each system expects a program to keep a person's data: the XDG base directory on Linux and
 * its kin, `Application Support` on macOS, `%LOCALAPPDATA%` on Windows. XDG says that a relative
 * `XDG_DATA_HOME` is to be ignored.
 */
export function defaultDataFolder(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'gala');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'gala');
  const xdg = environment['XDG_DATA_HOME'];
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.local', 'share'), 'gala');
}
