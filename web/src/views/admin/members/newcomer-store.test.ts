import { expect, test, vi } from 'vitest';

import { ownerIs } from '../../../api/owner.ts';

test('whoever signs out takes nobody in any more, and leaves no secret behind', async () => {
  // The page of admins is loaded once somebody is signed in.
  ownerIs('key_admin');
  const { newcomerStore } = await import('./newcomer-store.ts');
  const intake = { team: 'team_1', role: 'member', limit: null, withKeys: true } as const;
  const join = vi.fn<(name: string) => Promise<string>>(async (name) => {
    if (name === 'Ben') ownerIs(undefined);
    return `user of ${name}`;
  });
  const steps = { join, giveKey: async () => 'sk-1' };
  await newcomerStore.start(intake, ['Ada', 'Ben', 'Cem'], steps);
  expect(join.mock.calls.map(([name]) => name)).toEqual(['Ada', 'Ben']);
  expect(newcomerStore.current()).toBeUndefined();
});
