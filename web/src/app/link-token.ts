import { useEffect, useEffectEvent } from 'react';

const TOKEN = /^#token=([\w-]{20,})$/;

/**
 * The token of a one-time link (`/#token=…`), taken out of the address so that neither history nor a
 * bookmark keeps it. It stands behind `#`, which browsers tell no server.
 */
function takeLinkToken(): string | undefined {
  const token = TOKEN.exec(location.hash)?.[1];
  if (token !== undefined) history.replaceState(null, '', location.pathname + location.search);
  return token;
}

/** Hears of each link that the page is opened by, also while it is open already. */
export function useLinks(onToken: (token: string) => void): void {
  const heard = useEffectEvent(onToken);
  useEffect(() => {
    const look = () => {
      const token = takeLinkToken();
      if (token !== undefined) heard(token);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
}
