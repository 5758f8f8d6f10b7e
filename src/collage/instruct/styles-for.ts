import type { Style } from '../../language/scene.ts';
import type { StyleName } from '../styles/style.ts';
import { stylesOf } from '../styles/style-for.ts';
import { UnseenError } from './unseen-error.ts';

/**
 * The styles that an instruction asks for; none for the engine's own manner.
 * @throws UnseenError for a manner that the engine does not have.
 */
export function stylesFor(style: Style | undefined): readonly StyleName[] {
  if (style === undefined) return [];
  const styles = stylesOf({ style, abstract: undefined });
  if (styles.length === 0) throw new UnseenError(`There is no style ${style.words.join(', ')}.`);
  return styles;
}
