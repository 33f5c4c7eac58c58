/** A property as tables and graph files name it. Lists travel as JSON text. */
export type Column = { name: string; type: 'string' | 'boolean' | 'int' };
