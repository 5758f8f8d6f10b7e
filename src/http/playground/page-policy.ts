/**
 * What the page may load and do: its own files, its own server, and pictures that it made itself.
 * @param publicUrl where links to pictures lead, when that is another origin.
 */
export function pagePolicy(publicUrl: string | undefined): string {
  const elsewhere = publicUrl === undefined ? [] : [new URL(publicUrl).origin];
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'blob:', 'data:', ...elsewhere],
    'connect-src': ["'self'", ...elsewhere],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    // No text becomes markup or script, and nobody may declare otherwise.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
