/** The items of the document of the process (in Viet Nam the letter of 2024), by the step that is of each. Item 4 is two acts: assessing and recognising. */
export const ITEM_OF_STEP = { propose: 1, criteria: 2, plan: 3, assess: 4, recognised: 4, sharing: 5, potential: 6 } as const;
