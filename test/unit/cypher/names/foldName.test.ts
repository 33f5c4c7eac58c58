import { foldName } from '@rendezvous/cypher/names/foldName.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('Spellings of one name', () => {
  it.each([
    ['Баканов', 'Bakanov', 'Bakanow', 'BAKANOV'],
    ['Дмитрий', 'Dmitry', 'Dmitri', 'Dmitriy', 'Dmitrij'],
    ['Королёв', 'Korolev', 'Korolyov', 'Koroliov'],
    ['Сергей', 'Sergey', 'Sergei', 'Sergej'],
    ['Юрий', 'Yuri', 'Yuriy', 'Juri'],
    ['Чуров', 'Churov', 'Churow'],
    ['Щербаков', 'Shcherbakov', 'Scherbakow'],
    ['Хрунов', 'Khrunov', 'Hrunov'],
    ['Алексей', 'Alexey', 'Alexei', 'Aleksei'],
  ])('%s and its transliterations fall to one key', (...spellings) => {
    expect([...new Set(spellings.map(foldName))]).toHaveLength(1);
  });

  it('keep different names apart', () => {
    expect(foldName('Sean Duffy')).not.toBe(foldName('Dmitry Bakanov'));
    expect(foldName('Expedition 11')).not.toBe(foldName('Expedition 1'));
  });

  it('give a key of lower-case letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        expect(foldName(name)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
    );
  });
});
