import type { ApiKey } from '../../../api/keys.ts';

/** What people know a key by. */
export const calledOf = ({ name, hint }: Pick<ApiKey, 'name' | 'hint'>): string =>
  name === '' ? hint : name;
