/** How sure a link has to be that it holds at a time. */
export type Certainty = 'POSSIBLE' | 'CERTAIN';

/** The time that is asked for: Cypher expressions for its first and its last day, and how sure a link has to be. */
export type Time = { first: string; last: string; certainty: Certainty };
