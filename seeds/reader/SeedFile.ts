/** A seed file as it was read; `name` is as a person would type it. */
export type SeedFile = { name: string; text: string };
