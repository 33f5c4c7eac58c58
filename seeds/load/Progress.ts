/** Told of each step of a load, and how far it is. */
export type Progress = (step: string, done: number, total: number) => void;
