import {
  Brush,
  Columns2,
  History,
  MessagesSquare,
  Settings2,
  Shapes,
  Sparkles,
  type LucideIcon,
} from 'lucide-react';
import type { MouseEvent } from 'react';

import { strings } from '../strings.ts';
import styles from './navigation.module.css';
import { addressOf, goTo, type View } from './route.ts';

const ICONS: Readonly<Record<View, LucideIcon>> = {
  create: Sparkles,
  edit: Brush,
  vary: Shapes,
  converse: MessagesSquare,
  compare: Columns2,
  history: History,
  admin: Settings2,
};

interface NavigationProps {
  readonly view: View;
  /** What the key may go to. */
  readonly views: readonly View[];
}

/** Real links, so that a view can be opened in a tab of its own. */
export function Navigation({ view, views }: NavigationProps) {
  return (
    <nav aria-label={strings.app.navigation} className={styles['nav']}>
      <ul className={styles['list']}>
        {views.map((one) => {
          const Icon = ICONS[one];
          return (
            <li key={one}>
              <a
                href={addressOf(one)}
                className={styles['link']}
                aria-current={one === view ? 'page' : undefined}
                onClick={(event) => follow(event, one)}
              >
                <Icon aria-hidden="true" />
                {strings.app.views[one]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function follow(event: MouseEvent, view: View): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  goTo(view);
}
