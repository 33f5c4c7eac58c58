import { type Stances, stanceMatrix } from '@rendezvous/web/stances/stanceMatrix.ts';
import { describe, expect, it } from 'vitest';
import { entity } from '../sampleGraph.ts';

type Row = Stances['rows'][number];

const row = (actor: string, towards: string | null, stance: string | null, verified = true) =>
  ({ actor: { id: actor }, towards, stance, claim: { evidence: [{ verified }] } }) as unknown as Row;

function matrix(rows: readonly Row[], first: readonly string[] = []) {
  const actors = ['a', 'b', 'c'].map((id) => entity(id));
  const stances = { disagreement: entity('d'), actors, issues: ['sanctions'], total: rows.length, rows: [...rows] };
  return stanceMatrix(stances as unknown as Stances, first);
}

describe('The matrix of stances', () => {
  it('has a cell for every actor on every issue; where nothing is known, no position is', () => {
    const { lines } = matrix([row('a', 'sanctions', 'SUPPORTS'), row('b', 'sanctions', 'NEUTRAL')]);
    expect(lines.map(({ cells }) => cells.map(({ stance }) => stance))).toEqual([['SUPPORTS', 'NEUTRAL', 'UNKNOWN']]);
    expect(lines[0]?.cells[2]?.rows).toEqual([]);
  });

  it('shows the last position, and says that it was another before', () => {
    const rows = [row('a', 'sanctions', 'SUPPORTS'), row('a', 'sanctions', 'OPPOSES'), row('b', 'sanctions', null)];
    const [line] = matrix(rows).lines;
    expect(line?.cells[0]).toMatchObject({ stance: 'OPPOSES', hasChanged: true, rows: rows.slice(0, 2) });
    expect(line?.cells[1]).toMatchObject({ stance: 'UNKNOWN', hasChanged: false });
  });

  it('sets those first that are asked for, in that order', () => {
    expect(matrix([], ['c', 'x', 'b']).actors.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('keeps a line for parties of which no issue is named', () => {
    const { lines } = matrix([row('a', null, 'UNKNOWN')]);
    expect(lines.map(({ issue }) => issue)).toEqual(['sanctions', null]);
    expect(lines[1]?.cells[0]?.rows.length).toBe(1);
  });

  it.each([
    [[true, true], 'all'],
    [[true, false], 'some'],
    [[false, false], 'none'],
  ] as const)('with evidence verified %s says %s', (verified, wanted) => {
    const rows = verified.map((one, index) => row(['a', 'b'][index] ?? '', 'sanctions', 'SUPPORTS', one));
    expect(matrix(rows).lines[0]?.verified).toBe(wanted);
  });
});
