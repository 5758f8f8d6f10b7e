/**
 * Tells how an element stands to the window: at first, and whenever it comes into sight or leaves it.
 * @param margin how far around the window counts as in sight, in the words of CSS.
 * @returns what stops it.
 */
export function watchSight(
  element: Element,
  onChange: (entry: IntersectionObserverEntry) => void,
  margin = '0px',
): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      // Of several that a busy page hears of at once, the last is how it is now.
      const latest = entries.at(-1);
      if (latest) onChange(latest);
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
