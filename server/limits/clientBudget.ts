import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientKey } from './clientKey.ts';

/** Seconds after which a client has its whole budget again. */
const period = 60;

/** A client that has spent its budget. `wait` is in seconds, until it is renewed. */
export type Overspent = { limit: number; value: number; wait: number };

/** Milliseconds of the database that an operation has for its cost; what the client itself asks takes less. */
const paid = 100;

/** What each millisecond more costs: ten seconds as much as ten of the dearest operations. */
const costOfMillisecond = 50;

export type ClientBudget = {
  /** Takes a cost from the budget of the client at an address. @returns why not; undefined where it was enough */
  spend(address: string, cost: number): Promise<Overspent | undefined>;
  /** Takes what an operation has turned out to cost the database, which may be much more than its pages let expect. */
  charge(address: string, milliseconds: number): void;
};

/** A budget of cost for each client, renewed a minute after its first operation. What is refused costs nothing. */
export function clientBudget(limit: number): ClientBudget {
  const budget = new RateLimiterMemory({ points: limit, duration: period });
  return {
    async spend(address, cost) {
      const key = clientKey(address);
      const points = Math.max(cost, 1);
      try {
        await budget.consume(key, points);
        return undefined;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        await budget.reward(key, points);
        return { limit, value: refusal.consumedPoints, wait: Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)) };
      }
    },
    charge(address, milliseconds) {
      const owed = Math.round((milliseconds - paid) * costOfMillisecond);
      if (owed > 0) void budget.penalty(clientKey(address), owed);
    },
  };
}
