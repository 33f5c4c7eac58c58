import { giveWay } from '@rendezvous/web/canvas/giveWay.ts';
import type { PlacedMark } from '@rendezvous/web/canvas/placeMarks.ts';
import { describe, expect, it } from 'vitest';

const size = { width: 80, height: 20 };
const mark = (text: string, more: Partial<PlacedMark['mark']>, at: PlacedMark['at']): PlacedMark => ({
  mark: { on: text, form: 'pill', text, sign: null, isSelected: false, ...more },
  at,
  size,
});
const selected = mark('leads', { sign: 'NEUTRAL', isSelected: true }, { x: 0, y: 0 });
const textsOf = (placed: readonly PlacedMark[]) => giveWay(placed).map((one) => one.mark.text);

describe('what is said under an entity', () => {
  it('gives way to the label of the selected link', () => {
    expect(textsOf([mark('10 of 126 shown', {}, { x: 30, y: 8 }), selected])).toEqual(['leads']);
  });

  it('stays beside it, and under any other label', () => {
    expect(textsOf([mark('10 of 126 shown', {}, { x: 200, y: 8 }), selected])).toEqual(['10 of 126 shown', 'leads']);
    const other = mark('2 links', { sign: 'NEUTRAL' }, { x: 0, y: 0 });
    expect(textsOf([mark('10 of 126 shown', {}, { x: 30, y: 8 }), other])).toEqual(['10 of 126 shown', '2 links']);
  });

  it('gives way to what is said under another entity', () => {
    const near = [mark('3 of 9 shown', {}, { x: 0, y: 0 }), mark('5 of 8 shown', {}, { x: 40, y: 10 })];
    expect(textsOf([...near, mark('2 of 4 shown', {}, { x: 140, y: 10 })])).toEqual(['3 of 9 shown', '2 of 4 shown']);
  });
});
