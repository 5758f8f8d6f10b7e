import type { UserObject } from '../../../src/wire/gala/user-response.ts';
import { useListPages } from './list-pages.ts';
import { queryKeys } from './query-keys.ts';

export type User = UserObject;

/** Everybody whom the server knows and who is called so, page by page. For admin keys. */
export const useUserPages = (search: string) =>
  useListPages<User>(
    { key: queryKeys.users, path: '/gala/v1/users' },
    { search, sort: 'name' },
    ({ id }) => id,
  );
