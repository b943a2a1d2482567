/** The version of the schemas that this program reads: raised, with a step in `scripts/start/steps.ts`, when files must change. */
export const SCHEMA_VERSION = 1;

/** What the settings say; those that say nothing were written before versions were counted. */
export const schemaVersionOf = (settings: { readonly schemaVersion?: number } | undefined): number => settings?.schemaVersion ?? 1;
