import { type BackdropSettings, backdropSettings } from '../backdrop-options.ts';
import type { ColourName } from '../../../language/scene.ts';
import type { View } from '../view.ts';
import { forms } from './abstract/forms.ts';
import { schemeFor } from './abstract/scheme.ts';

/** A composition of form and colour alone, for what has no shape of its own. */
export function paintAbstract(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const settings = backdropSettings('abstract', backdrop.options, seed);
  const random = view.random('abstract');
  const scheme = schemeFor(settings.palette, askedIn(settings), random.fork('scheme'));
  const { width, height } = frame;
  forms[settings.form]({
    view,
    scheme,
    random: random.fork(settings.form),
    width: width * 1000,
    height: height * 1000,
  });
}

function askedIn({ colour, second, third }: BackdropSettings<'abstract'>): ColourName[] {
  return [colour, second, third].filter((name) => name !== 'none');
}
