/** Data as seed files write it, and as the graph holds it without its dates. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export type PlainMap = Readonly<Record<string, Plain>>;
