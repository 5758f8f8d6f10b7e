import { useEffect, useRef, useState, type ReactNode } from 'react';

interface WindowedProps {
  /** How many things it holds; for its height before it was ever shown. */
  readonly count: number;
  /** Called only while they are in the page: of thousands nobody sees most. */
  readonly children: () => ReactNode;
}

/** How far outside of the window things are kept ready. */
const MARGIN = '1200px';
/** In pixels for each thing, where nothing was measured yet. */
let heightOfOne = 60;

/** Things that are in the page only while they are near the window; their room is always kept. */
export function Windowed({ count, children }: WindowedProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        // Of several that a busy page hears of at once, the last is how it is now.
        const entry = entries.at(-1);
        if (!entry) return;
        // Who is in there by keyboard is not thrown out.
        const isHeld = element.contains(document.activeElement);
        if (!entry.isIntersecting && !isHeld && element.firstElementChild) {
          setHeight(entry.boundingClientRect.height);
          heightOfOne = entry.boundingClientRect.height / count;
        }
        setNear(entry.isIntersecting || isHeld);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [count]);
  return (
    <div ref={place} style={isNear ? undefined : { height: height ?? heightOfOne * count }}>
      {isNear && children()}
    </div>
  );
}
