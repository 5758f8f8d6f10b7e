import { useEffect, useRef, useState, type ReactNode } from 'react';

import { watchSight } from '../../../design/watch-sight.ts';

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
    return watchSight(
      element,
      ({ isIntersecting, boundingClientRect }) => {
        // Who is in there by keyboard is not thrown out.
        const isHeld = element.contains(document.activeElement);
        if (!isIntersecting && !isHeld && element.firstElementChild) {
          setHeight(boundingClientRect.height);
          heightOfOne = boundingClientRect.height / count;
        }
        setNear(isIntersecting || isHeld);
      },
      MARGIN,
    );
  }, [count]);
  return (
    <div ref={place} style={isNear ? undefined : { height: height ?? heightOfOne * count }}>
      {isNear && children()}
    </div>
  );
}
