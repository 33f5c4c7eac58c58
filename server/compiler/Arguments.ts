/** The values of a field's arguments, defaults filled in. */
export type Arguments = Readonly<Record<string, unknown>>;
