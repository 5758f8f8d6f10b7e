/** Loads a module of the built program, which is what is measured; typed by its source. */
export function built<T>(path: string): Promise<T> {
  return import(new URL(`../dist/${path}`, import.meta.url).href) as Promise<T>;
}
