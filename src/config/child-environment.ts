/** The environment of this process with some variables set otherwise, for a program that it starts. */
export function childEnvironment(
  changed: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  return { ...process.env, ...changed };
}
