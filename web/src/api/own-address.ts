/** What the path of a picture begins with on the server, behind whatever a proxy puts before it. */
const PICTURES = '/images/';

/**
 * Where a path of the server, such as `/v1/models`, lies for this page: beside it. A proxy may have put both
 * below a path of its own, `https://host/gala/`.
 */
export const besidePage = (path: string): string => (path.startsWith('/') ? `.${path}` : path);

/** Where the server is by the address that this page was opened by, without a slash at the end. */
export const serverAddress = (): string => new URL('.', location.href).href.slice(0, -1);

/**
 * The address of a picture on the server that this page came from. Links are made for whoever gets them,
 * by the server's public name; the page may have been opened by another, which its policy holds it to, and
 * at another path.
 */
export function ownAddress(url: string): string {
  const { pathname, search } = new URL(url, location.href);
  return besidePage(`${pathname.slice(Math.max(0, pathname.lastIndexOf(PICTURES)))}${search}`);
}
