import { aboutView } from '@rendezvous/web/share/files/aboutView.ts';
import { saveForms } from '@rendezvous/web/share/files/saveForms.ts';
import { slugOf } from '@rendezvous/web/share/files/slugOf.ts';
import { setFilter } from '@rendezvous/web/store/actions/setFilter.ts';
import type { State } from '@rendezvous/web/store/viewTypes.ts';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const state = openedState(
  [entity('a', { name: '=SUM(1)' }), entity('b', { name: 'Comma, "quote"\nline' }), entity('n', { kind: 'Nation' })],
  [link('a', 'b'), link('b', 'n', { since: '2018~' })],
);
const about = aboutView(state, 'http://here');

async function made(name: string, of: State = state): Promise<string> {
  const form = saveForms.find((one) => one.name === name);
  if (!form) throw new Error(`No form is called ${name}.`);
  return (await form.make(of, about)) as string;
}

describe('a view as a file', () => {
  it('is CSV that another parser reads back, with formulas disarmed', async () => {
    const entities = parse(await made('Entities as CSV'), { columns: true, bom: true });
    expect(entities).toMatchObject([
      { id: 'a', name: "'=SUM(1)" },
      { id: 'b', name: 'Comma, "quote"\nline' },
      { id: 'n', kind: 'Nation' },
    ]);
    const links = parse(await made('Links as CSV'), { columns: true, bom: true });
    expect(links).toMatchObject([
      { from: 'a', toName: 'Comma, "quote"\nline' },
      { from: 'b', to: 'n', since: '2018~' },
    ]);
  });

  it('is JSON that says where it is from', async () => {
    expect(JSON.parse(await made('JSON'))).toMatchObject({
      about: { release: 'r', loadedAt: '2025-08-01T00:00:00Z', entities: 3, links: 2 },
      links: [{ sentence: 'a leads b.' }, { sentence: 'b leads n.' }],
    });
  });

  it('is GraphML that is XML, with typed keys', async () => {
    const text = await made('GraphML');
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'view.graphml', contents: text }],
      normalization: 'format',
    });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    expect(text).toContain('<key id="edge.sourceCount" for="edge" attr.name="sourceCount" attr.type="int"/>');
    expect(text).toContain('source="b" target="n"');
  });

  it('holds nothing that is faded', async () => {
    const faded = setFilter({ key: 'kind:Nation', isOn: false, name: 'Nations' })(state);
    const { entities, links } = JSON.parse(await made('JSON', faded));
    expect([entities.length, links.length]).toEqual([2, 1]);
  });

  it('is named by its release and its title', () => {
    const name = (title: string) => slugOf({ ...about, title });
    expect(name('“Ünïted” / Nations!')).toBe('rendezvous-r-united-nations');
    expect(name('')).toBe('rendezvous-r');
  });
});
