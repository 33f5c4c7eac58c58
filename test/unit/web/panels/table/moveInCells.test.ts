import { none } from '@rendezvous/web/panels/rows/useRows.ts';
import { moveInCells } from '@rendezvous/web/panels/table/moveInCells.ts';
import { describe, expect, it } from 'vitest';

const move = (key: string, row: number, column: number) => moveInCells(key, { row, column }, 4);

describe('a key in the table', () => {
  it('leads from a row into its cells and back, and no farther than the last', () => {
    expect(move('ArrowRight', 5, none)).toEqual({ row: 5, column: 0 });
    expect(move('ArrowRight', 5, 3)).toEqual({ row: 5, column: 3 });
    expect(move('ArrowLeft', 5, 0)).toEqual({ row: 5, column: none });
    expect(move('Home', 5, 2)).toEqual({ row: 5, column: 0 });
    expect(move('End', 5, 2)).toEqual({ row: 5, column: 3 });
  });

  it('leads from the first row up to the heads, and along them', () => {
    expect(move('ArrowUp', 0, none)).toEqual({ row: none, column: 0 });
    expect(move('ArrowUp', 0, 2)).toEqual({ row: none, column: 2 });
    expect(move('ArrowLeft', none, 0)).toEqual({ row: none, column: 0 });
    expect(move('End', none, 0)).toEqual({ row: none, column: 3 });
  });

  it('is left to the rows where it moves between them', () => {
    expect([move('ArrowUp', 1, 2), move('ArrowDown', 0, 2), move('Home', 5, none)]).toEqual([null, null, null]);
  });
});
