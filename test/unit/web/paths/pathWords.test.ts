import { countInWords, middleOf, noneInWords } from '@rendezvous/web/paths/pathWords.ts';
import { readPaths } from '@rendezvous/web/store/actions/readPaths.ts';
import { readAddress } from '@rendezvous/web/store/address/readAddress.ts';
import { writeAddress } from '@rendezvous/web/store/address/writeAddress.ts';
import type { PathsAsked } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const asked: PathsAsked = { from: 'a', to: 'c', maxLength: 3, avoid: [], overlapping: false };
const path = { length: 2, entities: [entity('a'), entity('b'), entity('c')], links: [link('a', 'b'), link('b', 'c')] };

describe('Paths in words', () => {
  it('says how many there are, how long, and whether there are more', () => {
    expect(countInWords({ nodes: [path], hasMore: false })).toBe('1 path of 2 links.');
    expect(countInWords({ nodes: [path, { ...path, length: 4 }], hasMore: true })).toBe(
      '2 paths of 2 to 4 links, the shortest first. There are more.',
    );
  });

  it('says what was asked where none was found, and only what may help', () => {
    expect(noneInWords({ ...asked, avoid: ['b'], overlapping: true }, ['NASA', 'ESA'])).toEqual({
      asked: 'No path of at most 3 links, not through NASA or ESA, whose links may all have held at one time.',
      advice: 'Try to allow more links (up to 5), or avoid less, or take links of any time.',
    });
    expect(noneInWords({ ...asked, maxLength: 5 }, []).advice).toContain('The server looks no farther');
  });

  it('knows what lies between the ends', () => {
    expect(middleOf(path)).toEqual(['b']);
  });
});

describe('Paths in an address', () => {
  it.each([
    ['#paths=a,c', asked],
    ['#paths=a,c&links=5&avoid=b,d&overlapping=true', { ...asked, maxLength: 5, avoid: ['b', 'd'], overlapping: true }],
  ])('%s is written and read as the same', (fragment, wanted) => {
    expect(readAddress(fragment)?.paths).toEqual(wanted);
    expect(writeAddress(readPaths(wanted)(openedState([entity('a')])))).toBe(fragment);
  });

  it('takes what is no length for the usual one, and one end for none', () => {
    expect(readAddress('#paths=a,c&links=99')?.paths).toEqual(asked);
    expect(readAddress('#paths=a')).toBeNull();
  });
});
