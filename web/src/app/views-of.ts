import type { KeyObject } from '../../../src/wire/gala/key-response.ts';
import { VIEWS, type View } from './route.ts';

/** The views that a key has any use for: nothing is offered that the server would refuse. */
export function viewsOf(scopes: KeyObject['scopes']): readonly View[] {
  const draws = scopes.includes('images');
  const manages = scopes.includes('admin') || scopes.includes('team');
  return VIEWS.filter((view) => {
    if (view === 'history') return true;
    return view === 'admin' ? manages : draws;
  });
}

/** What is shown to a key that has no use for the view it asks for. */
export function shownOf(view: View, views: readonly View[]): View {
  if (views.includes(view)) return view;
  return views.find((one) => one === 'create' || one === 'admin') ?? 'history';
}
