import { groupLinks } from '@rendezvous/web/store/views/groupLinks.ts';
import { describe, expect, it } from 'vitest';
import { link } from '../sampleGraph.ts';

describe('links drawn as lines', () => {
  it('are one line where pair, predicate and sign are the same', () => {
    const links = [link('a', 'b', { id: '1' }), link('a', 'b', { id: '2' }), link('a', 'b', { id: '3' })];
    const groups = groupLinks(links);
    expect(groups.map(({ id, links: members, lane }) => [id, members.length, lane])).toEqual([['1', 3, 0]]);
  });

  it('lie in lanes where they differ, conflict outermost', () => {
    const groups = groupLinks([
      link('a', 'b', { id: 'against', sign: 'CONFLICT' }),
      link('b', 'a', { id: 'back' }),
      link('a', 'b', { id: 'with', sign: 'COOPERATION' }),
    ]);
    expect(groups.map(({ id, lane }) => [id, lane])).toEqual([
      ['back', -1],
      ['with', 0],
      ['against', 1],
    ]);
  });

  it('are as sure as the surest of their links', () => {
    const planned = link('a', 'b', { id: '1', modality: 'PLANNED' });
    const held = link('a', 'b', { id: '2', confidence: 'LIKELY' });
    expect(groupLinks([planned])[0]?.sureness).toBe('planned');
    expect(groupLinks([planned, held])[0]?.sureness).toBe('likely');
  });

  it('are verified where one link at least is', () => {
    const unverified = link('a', 'b', { id: '1', verified: false });
    expect(groupLinks([unverified])[0]?.isVerified).toBe(false);
    expect(groupLinks([unverified, link('a', 'b', { id: '2' })])[0]?.isVerified).toBe(true);
  });
});
