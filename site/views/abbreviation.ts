/** The abbreviation beside a name: nothing where the name has it already, as a word of its own. Runs in the browser too. */
export function besideName(name: string, abbreviation: string | undefined): string | undefined {
  if (!abbreviation) return undefined;
  const [all, short] = [` ${name} `, abbreviation].map((text) => text.toLowerCase().replace(/[()[\],;:–/-]/g, " "));
  return ` ${all} `.includes(` ${short} `) ? undefined : abbreviation;
}
