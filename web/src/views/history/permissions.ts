import type { KeyObject } from '../../../../src/wire/gala/key-response.ts';

/** What a key may do with records. */
export interface Permissions {
  readonly read: boolean;
  /** Rate, export and delete. */
  readonly keep: boolean;
  /** Draw anew. */
  readonly draw: boolean;
  /** Records of all teams. */
  readonly all: boolean;
}

export function permissionsOf(scopes: KeyObject['scopes']): Permissions {
  const has = (...wanted: KeyObject['scopes']) => wanted.some((scope) => scopes.includes(scope));
  return {
    read: has('images', 'records', 'admin'),
    keep: has('records', 'admin'),
    draw: has('images'),
    all: has('admin'),
  };
}
