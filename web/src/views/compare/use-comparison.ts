import { useEffect, useSyncExternalStore } from 'react';

import { useSession } from '../../api/session.ts';
import { comparisonStore, type Comparison } from './comparison-store.ts';

/** The comparison of whoever is signed in. */
export function useComparison(): Comparison {
  const { data: session } = useSession();
  const owner = session?.key?.id;
  useEffect(() => {
    if (owner !== undefined) comparisonStore.belongTo(owner);
  }, [owner]);
  return useSyncExternalStore(comparisonStore.subscribe, comparisonStore.current);
}
