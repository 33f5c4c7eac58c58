import { readAddress, toAddress } from '@rendezvous/web/dyad/dyadAddress.ts';
import { describe, expect, it } from 'vitest';

describe('the address of a dyad', () => {
  it('is read as it was written', () => {
    const address = '/dyad?a=agency:nasa&b=nation:CHN&since=2010-02&until=2020&order=oldest';
    expect(toAddress(readAddress(address.split('?')[1] ?? ''))).toBe(address);
  });

  it('leaves out what is no date, or a day that no calendar has', () => {
    expect(readAddress('since=2023-02-31&until=soon')).toMatchObject({ since: null, until: null });
  });
});
