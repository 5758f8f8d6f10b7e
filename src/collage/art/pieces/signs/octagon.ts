export const EIGHT = Array.from({ length: 8 }, (_, i) => {
  const angle = ((i + 0.5) / 8) * 2 * Math.PI;
  return [64 * Math.cos(angle), 64 * Math.sin(angle)] as const;
});
