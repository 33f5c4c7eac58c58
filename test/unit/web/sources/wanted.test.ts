import { addressOf, readWanted } from '@rendezvous/web/sources/wanted.ts';
import { describe, expect, it } from 'vitest';

describe('The address of the page Sources', () => {
  it.each([
    { text: '', type: null, order: 'claims', source: null },
    { text: '100 % & +7', type: 'PRESS_RELEASE', order: 'date', source: 'source:a&b' },
    { text: 'Баканов', type: null, order: 'title', source: null },
  ] as const)('says what is shown, and is read as the same: %j', (wanted) => {
    const query = addressOf(wanted).replace(/^\/sources\??/, '');
    expect(readWanted(query)).toEqual({ ...wanted, faults: [] });
  });

  it('leaves out what is as usual', () => {
    expect(addressOf({ text: '', type: null, order: 'claims', source: null })).toBe('/sources');
    expect(addressOf({ text: '', type: null, order: 'claims', source: 'source:a' })).toBe('/sources?source=source:a');
  });

  it('tells what it does not know, and what is known', () => {
    expect(readWanted('type=constructor&order=size')).toEqual({
      text: '',
      type: null,
      order: 'claims',
      source: null,
      faults: [
        'The address asks for the type “constructor”; known are ARTICLE, DATASET, LAW, PRESS_RELEASE, RECORD, SPEECH, TREATY.',
        'The address asks for the order “size”; known are claims, date, title.',
      ],
    });
  });
});
