import { useEffect, useState, type RefObject } from 'react';

import { watchSight } from '../../design/watch-sight.ts';

/** What is only scrolled past is not looked at. */
const LOOK_MS = 400;

/** Whether something has been in sight long enough to be looked at; from then on it stays so. */
export function useSeen(place: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || !place.current) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchSight(place.current, ({ isIntersecting }) => {
      clearTimeout(timer);
      if (isIntersecting) timer = setTimeout(() => setSeen(true), LOOK_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [isSeen, place]);
  return isSeen;
}
