import { rememberLast } from '@rendezvous/web/store/views/rememberLast.ts';
import { expect, test } from 'vitest';

test('answers the same for two sets of arguments in turn, and works out anew what was asked before them', () => {
  let count = 0;
  const made = rememberLast((value: string) => {
    count += 1;
    return { value };
  });
  const [first, second] = [made('first'), made('second')];
  expect([made('first'), made('second'), made('first')]).toEqual([first, second, first]);
  expect(made('first')).toBe(first);
  expect(made('second')).toBe(second);
  expect(count).toBe(2);
  expect(made('third').value).toBe('third');
  expect(made('first')).not.toBe(first);
});
