import { Component, lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';

import { useModels } from '../api/models.ts';
import type { Session } from '../api/session.ts';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { Spinner } from '../design/spinner.tsx';
import { strings } from '../strings.ts';
import { Account } from './account.tsx';
import { ConnectionWatch } from './connection-watch.tsx';
import { Mark } from './mark.tsx';
import { Navigation } from './navigation.tsx';
import { useRoute, type View } from './route.ts';
import styles from './shell.module.css';
import { shownOf, viewsOf } from './views-of.ts';

/** Each view is loaded when it is first gone to. */
const SHOWN = {
  create: lazy(() => import('../views/create/create-view.tsx')),
  edit: lazy(() => import('../views/edit/edit-view.tsx')),
  vary: lazy(() => import('../views/vary/vary-view.tsx')),
  converse: lazy(() => import('../views/converse/converse-view.tsx')),
  compare: lazy(() => import('../views/compare/compare-view.tsx')),
  history: lazy(() => import('../views/history/history-view.tsx')),
  admin: lazy(() => import('../views/admin/admin-view.tsx')),
} satisfies Record<View, unknown>;

/** The page once somebody is signed in: the rail, and one view. */
export function Shell({ session }: { readonly session: Session }) {
  const { view } = useRoute();
  const views = viewsOf(session.key?.scopes ?? []);
  const shown = shownOf(view, views);
  // Every view needs them; asked for at once, beside the view's own script.
  useModels();
  const main = useTitleAndFocus(shown);
  const Shown = SHOWN[shown];
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content">
        {strings.app.skip}
      </a>
      <header className={styles['rail']}>
        <span className={styles['brand']}>
          <Mark size={34} />
          <span>{strings.app.name}</span>
        </span>
        <Navigation view={shown} views={views} />
        <Account session={session} />
      </header>
      <main id="content" ref={main} tabIndex={-1} className={styles['main']}>
        <ConnectionWatch />
        <BrokenViews key={shown}>
          <Suspense fallback={<Loading />}>
            <Shown />
          </Suspense>
        </BrokenViews>
      </main>
    </div>
  );
}

/** Titles the page, and starts readers at the top of a view that was gone to. */
function useTitleAndFocus(view: View) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(view);
  useEffect(() => {
    document.title = `${strings.app.views[view]} · ${strings.app.name}`;
    if (before.current !== view) main.current?.focus({ preventScroll: true });
    if (before.current !== view) scrollTo({ top: 0 });
    before.current = view;
  }, [view]);
  return main;
}

function Loading() {
  return (
    <p className={styles['loading']} role="status">
      <Spinner /> {strings.app.loading}
    </p>
  );
}

/** A view that breaks takes nothing else with it. */
class BrokenViews extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div className={styles['loading']}>
        <Notice
          tone="danger"
          title={strings.app.broken}
          actions={<Button onClick={() => location.reload()}>{strings.app.reload}</Button>}
        >
          {strings.app.brokenHint}
        </Notice>
      </div>
    );
  }
}
