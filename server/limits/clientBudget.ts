import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientKey } from './clientKey.ts';

/** Seconds after which a client has its whole budget again. */
const period = 60;

/** A client that has spent its budget. `wait` is in seconds, until it is renewed. */
export type Overspent = { limit: number; value: number; wait: number };

/** Takes a cost from the budget of the client at an address. @returns why not; undefined where it was enough */
export type Spend = (address: string, cost: number) => Promise<Overspent | undefined>;

/** A budget of cost for each client, renewed a minute after its first operation. What is refused costs nothing. */
export function clientBudget(limit: number): Spend {
  const budget = new RateLimiterMemory({ points: limit, duration: period });
  return async (address, cost) => {
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
  };
}
