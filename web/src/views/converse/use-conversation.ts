import { useEffect, useSyncExternalStore } from 'react';

import { useSession } from '../../api/session.ts';
import { conversationStore, type ConversationState } from './conversation-store.ts';

/** The conversation of whoever is signed in. */
export function useConversation(): ConversationState {
  const { data: session } = useSession();
  const owner = session?.key?.id;
  useEffect(() => {
    if (owner !== undefined) conversationStore.belongTo(owner);
  }, [owner]);
  return useSyncExternalStore(conversationStore.subscribe, conversationStore.current);
}
