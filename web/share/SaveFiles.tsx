import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { download } from '../parts/download.ts';
import { Hint } from '../parts/Hint.tsx';
import { announce } from '../store/actions/notices.ts';
import { messageOf } from '../store/tasks/messageOf.ts';
import { viewStore } from '../store/viewStore.ts';
import { aboutView } from './files/aboutView.ts';
import { type SaveForm, saveForms } from './files/saveForms.ts';
import { slugOf } from './files/slugOf.ts';

/** Saves what is visible of the view as a file. */
export function SaveFiles() {
  const [said, setSaid] = useState<{ isFailed: boolean; text: string } | null>(null);
  const save = async (form: SaveForm) => {
    const state = viewStore.getState();
    const about = aboutView(state, location.origin);
    try {
      const name = `${slugOf(about)}${form.ending}`;
      download(name, form.type, await form.make(state, about));
      setSaid({ isFailed: false, text: `Saved ${about.entities} entities and ${about.links} links as ${name}.` });
      viewStore.setState(announce(`Saved as ${name}.`));
    } catch (error) {
      setSaid({ isFailed: true, text: `${form.name} was not saved. ${messageOf(error)}` });
    }
  };
  return (
    <section>
      <h2 className="head">Save as a file</h2>
      <p className="secondary">All of the view, also what lies outside the window; not what is hidden or faded.</p>
      <div className="share-actions">
        {saveForms.map((form) => (
          <Hint key={form.name} text={form.what}>
            <Button className="button" onPress={() => void save(form)}>
              <Download aria-hidden />
              {form.name}
            </Button>
          </Hint>
        ))}
      </div>
      {said && (
        <p className={said.isFailed ? 'share-note' : 'secondary'} role={said.isFailed ? 'alert' : 'status'}>
          {said.text}
        </p>
      )}
    </section>
  );
}
