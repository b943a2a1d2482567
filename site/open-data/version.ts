/**
 * Version of the open data's shape. Within version 1 keys are only added; taking one away or changing its meaning
 * makes version 2, at /api/v2/, beside this one. The page /du-lieu/ says so to its readers.
 */
export const API_VERSION = "1.0";

/** Day until which this version is built, set at least 24 months ahead once there is a next one. */
export const VERSION_ENDS: string | null = null;
