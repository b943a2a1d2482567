/** The items of the document of the process (in Viet Nam the letter of 2024), by the step that is of each. Item 4 is two acts: assessing and recognising. */
export const CRITERIA_ITEM = 2;
export const SHARING_ITEM = 5;
export const ITEM_OF_STEP = {
  propose: 1,
  criteria: CRITERIA_ITEM,
  plan: 3,
  assess: 4,
  recognised: 4,
  sharing: SHARING_ITEM,
  potential: 6,
} as const;
