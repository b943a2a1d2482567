/** The part of Eleventy's programmatic interface that the build uses; the package has no types. */
declare module "@11ty/eleventy" {
  export class Eleventy {
    constructor(input: string, output: string, options: Record<string, unknown>);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
