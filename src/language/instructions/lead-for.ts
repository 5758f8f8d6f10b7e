const ON =
  /\b(?:moon|mars|planet|beach|island|hill|roof(?:top)?|street|road|stage|farm|shore|coast|bridge|mountain ?top)$/iu;

/** The preposition with which one is at a place: in a forest, on the moon. */
export const leadFor = (where: string): 'in' | 'on' => (ON.test(where) ? 'on' : 'in');
