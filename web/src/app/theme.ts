import { useSyncExternalStore } from 'react';

/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

const KEPT_AS = 'gala.theme';
/** Of this page, where the browser keeps nothing. */
let chosen: string | null = null;
const listeners = new Set<() => void>();

function keptTheme(): Theme {
  const kept = recalled() ?? chosen;
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function recalled(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

/** Puts the chosen theme on the page; the tokens do the rest. */
export function showTheme(): void {
  const theme = keptTheme();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function chooseTheme(theme: Theme): void {
  chosen = theme;
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // Forbidden, or full: then it holds for as long as the page.
  }
  showTheme();
  for (const listener of listeners) listener();
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, keptTheme);
}
