/** The package.json of a repository of data. */

interface PackageFile {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What `npm init` writes where there are no tests. */
const NO_TEST = /no test specified/;

/**
 * The template's file; where there is one already, that file with only what it lacks.
 * @param wanted the program and the version that the data depends on, unless the file says where it is from
 */
export function completePackage(template: string, before: string | undefined, wanted: { name: string; version: string }): string {
  const made = JSON.parse(template) as PackageFile;
  const own = (before === undefined ? {} : JSON.parse(before)) as PackageFile;
  const { test, ...scripts } = own.scripts ?? {};
  const isDependency = own.dependencies?.[wanted.name] ?? own.devDependencies?.[wanted.name];
  const complete = {
    ...(before === undefined ? made : own),
    scripts: { ...made.scripts, ...scripts, ...(test === undefined || NO_TEST.test(test) ? {} : { test }) },
    dependencies: { ...own.dependencies, ...(isDependency ? {} : { [wanted.name]: wanted.version }) },
  };
  return `${JSON.stringify(complete, null, 2)}\n`;
}
