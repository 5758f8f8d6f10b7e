import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';

import { ApiError } from '../api/api-error.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useSession, useSignIn } from '../api/session.ts';
import { whenOtherTabsTell } from '../api/other-tabs.ts';
import { whenSignedOut } from '../api/send.ts';
import { forgetTab } from '../api/tab-memory.ts';
import { announce, Announcer } from '../design/announcer.tsx';
import { Failure } from '../design/failure.tsx';
import { HandoverProvider } from './handover.tsx';
import { useLinks } from './link-token.ts';
import { LoadingPage } from './loading-page.tsx';
import { strings } from '../strings.ts';
import { Shell } from './shell.tsx';
import { SignIn } from './sign-in.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What the server refused it refuses again; a server that is away may come back.
      retry: (count, error) => error instanceof ApiError && error.facts.status === 0 && count < 2,
      refetchOnWindowFocus: true,
      // Gala may be on this very machine: without a network it is asked all the same.
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always' },
  },
});

const askAgain = () => void queries.invalidateQueries({ queryKey: queryKeys.session });
whenSignedOut(askAgain);
whenOtherTabsTell((what) => {
  if (what === 'out') forgetTab();
  askAgain();
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <HandoverProvider>
        <Gate />
        <Announcer />
      </HandoverProvider>
    </QueryClientProvider>
  );
}

/** Lets in who has a session, or comes by a link; shows the door to everybody else. */
function Gate() {
  const { data: session, error, refetch } = useSession();
  const signIn = useSignIn();
  useLinks((token) =>
    signIn.mutate({ token }, { onError: ({ message }) => announce(message, 'danger') }),
  );
  // Away at the first look: asks again until somebody is there.
  useEffect(() => {
    if (session || !error) return undefined;
    const timer = setInterval(() => void refetch(), 3000);
    return () => clearInterval(timer);
  }, [session, error, refetch]);
  const byLink = signIn.isPending && 'token' in signIn.variables;
  if (byLink) return <LoadingPage>{strings.signIn.linkBusy}</LoadingPage>;
  // Whatever one key left in the views is not for the next.
  if (session?.key) return <Shell key={session.key.id} session={session} />;
  if (session) return <SignIn signIn={signIn} />;
  return <LoadingPage>{error !== null && <Failure error={error} />}</LoadingPage>;
}
