/**
 * The address of a picture on the server that this page came from. Links are made for whoever gets them,
 * by the server's public name; the page may have been opened by another, which its policy holds it to.
 */
export function ownAddress(url: string): string {
  const { pathname, search } = new URL(url, location.href);
  return `${pathname}${search}`;
}
