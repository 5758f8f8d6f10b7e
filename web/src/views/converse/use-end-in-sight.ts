import { useEffect, useRef, type RefObject } from 'react';

/** Scrolls to the end whenever this changes; what is read in between is left where it is. */
export function useEndInSight(change: string): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (change !== '') end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' });
  }, [change]);
  return end;
}
