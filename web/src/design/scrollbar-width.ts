/**
 * Tells the styles how wide the scrollbar of the page is (`--scrollbar`), which no unit of theirs does: a
 * modal window takes its place, and what lies below is not to move.
 */
export function watchScrollbarWidth(): void {
  const tell = () => {
    // While a modal window is open there is none.
    if (document.querySelector('dialog:modal')) return;
    // Of its box: `clientWidth` counts the room that is kept for a scrollbar as the page's.
    const width = window.innerWidth - document.documentElement.getBoundingClientRect().width;
    document.documentElement.style.setProperty('--scrollbar', `${width}px`);
  };
  tell();
  window.addEventListener('resize', tell);
}
