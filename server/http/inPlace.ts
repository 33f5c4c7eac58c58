import { GraphQLError } from 'graphql';
import { slots } from '../limits/slots.ts';
import { type Answer, type OperationRequest, tooManyAtOnce } from './answerOperation.ts';
import { requestIds } from './logRequests.ts';
import { masked } from './maskError.ts';

/**
 * Answers operations, so many at a time and no more. A fault of ours is told under the id of its request; here, since
 * Apollo does not hand on what was thrown.
 */
export function inPlace(
  answer: (request: OperationRequest) => Promise<Answer>,
  atOnce: number,
  log: (fault: { requestId: string; err: unknown }) => void,
): (request: OperationRequest) => Promise<Answer> {
  const places = slots(atOnce);
  return async (request) => {
    const leave = places.enter();
    if (leave === undefined) return tooManyAtOnce(atOnce);
    try {
      return await answer(request);
    } catch (error) {
      const requestId = requestIds.getStore() ?? crypto.randomUUID();
      log({ requestId, err: error });
      const { message, extensions = null } = masked(requestId);
      return { status: 500, result: { errors: [new GraphQLError(message, { extensions })] } };
    } finally {
      leave();
    }
  };
}
