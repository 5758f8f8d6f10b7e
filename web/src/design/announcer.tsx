import { useEffect, useState } from 'react';

import styles from './announcer.module.css';

interface Announcement {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'danger';
}

const ANNOUNCED = 'gala:announced';
const SHOWN_MS = 4000;
let count = 0;

/** Says something to everybody: shown for a moment at the foot of the page, and read out. */
export function announce(text: string, tone: Announcement['tone'] = 'plain'): void {
  const detail: Announcement = { id: ++count, text, tone };
  dispatchEvent(new CustomEvent(ANNOUNCED, { detail }));
}

/** Where {@link announce} is seen and heard; there is one on the page. */
export function Announcer() {
  const [shown, setShown] = useState<Announcement>();
  useEffect(() => {
    const show = (event: Event) => setShown((event as CustomEvent<Announcement>).detail);
    addEventListener(ANNOUNCED, show);
    return () => removeEventListener(ANNOUNCED, show);
  }, []);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => setShown(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div className={styles['place']} role="status" aria-live="polite">
      {shown && (
        <p key={shown.id} className={styles[shown.tone]}>
          {shown.text}
        </p>
      )}
    </div>
  );
}
