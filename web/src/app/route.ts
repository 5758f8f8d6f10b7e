import { useSyncExternalStore } from 'react';

/** The parts of the page, as they stand in its address: `/?view=edit`. */
export const VIEWS = ['create', 'edit', 'vary', 'converse', 'compare', 'history', 'admin'] as const;
export type View = (typeof VIEWS)[number];

/** Where the page is: a view, and what else its address says, such as `model` and `prompt`. */
export interface Route {
  readonly view: View;
  readonly given: Readonly<Record<string, string>>;
}

const MOVED = 'gala:moved';

export function readRoute(search: string): Route {
  const { view, ...given } = Object.fromEntries(new URLSearchParams(search));
  const known = VIEWS.find((one) => one === view);
  return { view: known ?? 'create', given };
}

/** The address of a view, beside the page's own, wherever a proxy put that; Create has none besides. */
export function addressOf(view: View, given: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams({ ...(view === 'create' ? {} : { view }), ...given });
  return search.size === 0 ? './' : `./?${search.toString()}`;
}

export function goTo(view: View, given: Readonly<Record<string, string>> = {}): void {
  history.pushState(null, '', addressOf(view, given));
  dispatchEvent(new Event(MOVED));
}

/** Changes what the address says of a view that stays, such as what it filters by: no step back leads there. */
export function amendAddress(view: View, given: Readonly<Record<string, string>>): void {
  history.replaceState(null, '', addressOf(view, given));
  dispatchEvent(new Event(MOVED));
}

// React compares what it gets by identity.
let last = { search: '', route: readRoute('') };

function currentRoute(): Route {
  const { search } = location;
  if (search !== last.search) last = { search, route: readRoute(search) };
  return last.route;
}

// One function for good: React subscribes anew whenever it gets another.
function onMove(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(MOVED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(MOVED, listener);
  };
}

export const useRoute = (): Route => useSyncExternalStore(onMove, currentRoute);
