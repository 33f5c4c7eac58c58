import { setAsOf } from '@rendezvous/web/store/actions/setAsOf.ts';
import { initialState } from '@rendezvous/web/store/createViewStore.ts';
import { viewStore } from '@rendezvous/web/store/viewStore.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../markupOf.ts';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const began = { sinceMin: '1990-01-01', sinceMax: '1990-12-31' };
const opened = openedState([entity('a'), entity('b')], [link('a', 'b', began)]);
const untouched = { ...initialState };

// What is rendered to text reads the state that a store begins with.
const beginWith = (state: typeof initialState) => Object.assign(viewStore.getInitialState(), state);

describe('the note over entities that no link joins on a date', () => {
  afterAll(() => beginWith(untouched));

  it.each([
    [null, ''],
    ['1991', ''],
    ['1980', 'No link is known on this date. Any time'],
  ])('as of %s reads "%s"', async (date, words) => {
    beginWith(setAsOf({ date })(opened));
    expect(await wordsOf('panels/AsOfNote.tsx', 'AsOfNote', {})).toBe(words);
  });
});
