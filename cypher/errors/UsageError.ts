/** A mistake of a person, or of the machine's set-up, that they can mend. Anything else is a bug and keeps its stack. */
export class UsageError extends Error {
  override name = 'UsageError';

  /**
   * @param problem what was expected and what was found, and where
   * @param nextStep what to do about it
   */
  constructor(problem: string, nextStep: string, options?: ErrorOptions) {
    super(`${problem}\n${nextStep}`, options);
  }
}
