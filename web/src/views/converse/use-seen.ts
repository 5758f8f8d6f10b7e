import { useEffect, useState, type RefObject } from 'react';

/** What is only scrolled past is not looked at. */
const LOOK_MS = 400;

/** Whether something has been in sight long enough to be looked at; from then on it stays so. */
export function useSeen(place: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || !place.current) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(timer);
      if (entries.at(-1)?.isIntersecting) timer = setTimeout(() => setSeen(true), LOOK_MS);
    });
    observer.observe(place.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [isSeen, place]);
  return isSeen;
}
