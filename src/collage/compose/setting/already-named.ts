/**
 * True for a prop that would pass for something the prompt names, by its noun or by the end of it: five
 * boats are six with a sailboat beside them, and two chairs three with an armchair.
 */
export function alreadyNamed(prop: string, named: ReadonlySet<string>): boolean {
  const words = prop.split(' ');
  return (
    named.has(prop) ||
    words.some((word) => named.has(word)) ||
    [...named].some((noun) => noun.length > 2 && words.at(-1)!.endsWith(noun))
  );
}
