import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { amount } from '../parts/amount.ts';
import { Hint } from '../parts/Hint.tsx';
import { announce } from '../store/actions/notices.ts';
import { readAddress } from '../store/address/readAddress.ts';
import { openAddress } from '../store/tasks/openAddress.ts';
import { openArticle } from '../store/tasks/openArticle.ts';
import { viewStore } from '../store/viewStore.ts';
import type { AboutView } from './files/aboutView.ts';
import { forgetView, readSavedViews, type SavedView, saveView } from './savedViews.ts';

type Props = {
  readonly fragment: string;
  readonly about: AboutView;
  readonly onClose: () => void;
};

/** The views that are saved in this browser: save this one, open one, forget one. */
export function SavedViews({ fragment, about: { title, entities, links }, onClose }: Props) {
  const [{ views, isKept }, setSaved] = useState(readSavedViews);
  const [name, setName] = useState('');
  const id = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    const view = { name: name.trim() || title, fragment, savedAt: new Date().toISOString(), entities, links };
    setSaved(saveView(view));
    setName('');
    viewStore.setState(announce(`Saved as ${view.name}.`));
  };
  return (
    <section>
      <h2 className="head">Saved views</h2>
      <form className="share-save" onSubmit={save}>
        <label className="visually-hidden" htmlFor={id}>
          Name of this view
        </label>
        <input
          id={id}
          className="field"
          value={name}
          placeholder={title}
          maxLength={120}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" className="button">
          Save
        </Button>
      </form>
      {!isKept && <p className="share-note">The browser refuses to store: nothing was saved.</p>}
      {views.length === 0 && isKept && <p className="secondary">None yet. They stay in this browser alone.</p>}
      <ul className="share-views">
        {views.map((view) => (
          <li key={view.name}>
            <button
              type="button"
              className="share-view"
              onClick={() => {
                onClose();
                void open(view);
              }}
            >
              <span className="menu-title">{view.name}</span>
              <span className="secondary">
                {amount(view.entities, 'entity', 'entities')}, {amount(view.links, 'link')}, {dayOf(view.savedAt)}
              </span>
            </button>
            <Hint text={`Forget ${view.name}`}>
              <Button
                className="button ghost icon"
                aria-label={`Forget ${view.name}`}
                onPress={() => setSaved(forgetView(view.name))}
              >
                <Trash2 aria-hidden />
              </Button>
            </Hint>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function open({ fragment, name }: SavedView): Promise<void> {
  const address = readAddress(fragment);
  // What names no entities is of the graph that the page opens on, not of the one that is shown.
  if (address === null || address.holds.length === 0) await openArticle(`open ${name}`);
  if (address !== null) await openAddress(address, `open ${name}`);
}

function dayOf(moment: string): string {
  return new Date(moment).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
