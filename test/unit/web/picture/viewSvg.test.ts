import type { Colours } from '@rendezvous/web/canvas/readColours.ts';
import { viewSvg } from '@rendezvous/web/picture/viewSvg.ts';
import { hideEntity } from '@rendezvous/web/store/actions/hideEntity.ts';
import { pinEntity, placeEntities } from '@rendezvous/web/store/actions/placeEntities.ts';
import { setAsOf } from '@rendezvous/web/store/actions/setAsOf.ts';
import { setCompared } from '@rendezvous/web/store/actions/setCompared.ts';
import { setFilter } from '@rendezvous/web/store/actions/setFilter.ts';
import type { Link, State } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const colours: Colours = {
  canvas: 'white',
  text: 'black',
  muted: 'grey',
  accent: 'blue',
  added: 'green',
  ended: 'red',
  raised: 'snow',
  border: 'silver',
  signs: { COOPERATION: 'teal', CONFLICT: 'brown', NEUTRAL: 'darkgrey' },
  kind: () => 'navy',
};

function drawnState(links: readonly Link[] = []): State {
  return placeEntities({
    places: [
      ['a', { x: 0, y: 0 }],
      ['b', { x: 400, y: 0 }],
      ['c', { x: 5_000, y: -300 }],
    ],
    isSettled: true,
  })(openedState([entity('a'), entity('b', { name: '<B> & "C"' }), entity('c')], links));
}

const svgOf = (state: State) => viewSvg(state, colours, ['A title & more', 'Where it is from']);

describe('the picture of a view as SVG', () => {
  it('is as large as all of it, wherever the window is', () => {
    const { width, height } = svgOf(drawnState());
    expect(width).toBeGreaterThan(5_000);
    expect(height).toBeGreaterThan(300);
  });

  it('is XML, whatever the names and the caption hold', async () => {
    const { svg } = svgOf(drawnState([link('a', 'b')]));
    expect(svg).toContain('&lt;B&gt; &amp; &quot;C&quot;');
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'view.svg', contents: svg }],
      normalization: 'format',
    });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });

  it('tells the signs apart without colour: one line, two rails with a bar, a thin line', () => {
    const strokes = (sign: Link['sign']) => {
      const { svg } = svgOf(drawnState([link('a', 'b', { sign })]));
      return [...svg.matchAll(/<path d="M[^"]*Q[^"]*" fill="none" stroke="(\w+)" stroke-width="([\d.]+)"/g)].map(
        ([, stroke, width]) => `${stroke} ${width}`,
      );
    };
    expect(strokes('COOPERATION')).toEqual(['teal 2.5']);
    expect(strokes('CONFLICT')).toEqual(['brown 5.5', 'white 3']);
    expect(strokes('NEUTRAL')).toEqual(['darkgrey 1.25']);
  });

  it('draws what is planned in dashes, and a ring where nothing is verified', () => {
    expect(svgOf(drawnState([link('a', 'b', { modality: 'PLANNED' })])).svg).toContain('stroke-dasharray="7 5"');
    const rings = (verified: boolean) => svgOf(drawnState([link('a', 'b', { verified })])).svg.includes('r="4"');
    expect([rings(true), rings(false)]).toEqual([false, true]);
  });

  it('shows what became of a link between two dates, in words and by a band behind it', () => {
    const since = { sinceMin: '2001-01-01', sinceMax: '2001-01-01', untilMin: '2020-12-31', untilMax: '2020-12-31' };
    const state = drawnState([link('a', 'b', since)]);
    const svgAt = (first: string, second: string) =>
      svgOf(setCompared({ date: second })(setAsOf({ date: first })(state))).svg;
    expect(svgAt('1995', '2010')).toMatch(/stroke="green" stroke-opacity="0.25".*>added</);
    expect(svgAt('2010', '2030')).toMatch(/stroke="red" stroke-opacity="0.25".*>ended</);
    expect(svgAt('2005', '2010')).toContain('<g opacity="0.4">');
    expect(svgOf(state).svg).not.toMatch(/stroke-opacity|opacity="0.4"/);
  });

  it('holds what is written on the canvas, and its caption', () => {
    const { svg } = svgOf(drawnState([link('a', 'b', { id: '1' }), link('a', 'b', { id: '2' })]));
    expect(svg).toContain('>2 links</text>');
    expect(svg).toContain('>Where it is from</text>');
  });

  it('leaves out what is hidden or faded, and shows what a person moved where it was put', () => {
    const names = (state: State) => [...svgOf(state).svg.matchAll(/>(Name of \w)</g)].map(([, name]) => name);
    const state = drawnState();
    expect(names(state)).toEqual(['Name of a', 'Name of c']);
    expect(names(hideEntity({ id: 'a', name: 'a' })(state))).toEqual(['Name of c']);
    expect(names(setFilter({ key: 'kind:Agency', isOn: false, name: 'Agencies' })(state))).toEqual([]);
    expect(svgOf(pinEntity({ id: 'a', name: 'a', at: { x: 77, y: 88 } })(state)).svg).toContain('translate(77 88)');
  });

  it('is a sheet with its caption where nothing is shown', () => {
    const { svg, width } = svgOf(openedState([]));
    expect(width).toBe(480);
    expect(svg).toContain('A title &amp; more');
  });
});
