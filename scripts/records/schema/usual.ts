/** What holds where the settings say nothing. Apart from the schemas: the rules need it in a browser too. */

/** After so many months usage figures and evidence are to be looked at again. */
export const FRESH_MONTHS = 12;
