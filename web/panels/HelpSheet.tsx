import { Sheet } from '../parts/Sheet.tsx';

const shortcuts: readonly { title: string; keys: readonly (readonly [readonly string[], string])[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      [['/'], 'Search'],
      [['?'], 'This list'],
    ],
  },
  {
    title: 'On the page Explore',
    keys: [
      [['Ctrl', 'Z'], 'Undo'],
      [['Ctrl', 'Shift', 'Z'], 'Redo'],
      [['Ctrl', 'Y'], 'Redo'],
      [['p'], 'Paths from the selected entity, or between any two'],
      [['Esc'], 'Close the evidence, then the paths; then, stop choosing, and choose nothing'],
    ],
  },
  {
    title: 'As of a date',
    keys: [
      [['t'], 'Write the date'],
      [['['], 'One day, month or year earlier'],
      [[']'], 'Later'],
      [['←', '→'], 'Move a handle of the timeline by one day, month or year'],
      [['PgUp', 'PgDn'], 'Move it ten years'],
      [['Home', 'End'], 'Move it as far as it goes'],
    ],
  },
  {
    title: 'With an entity selected',
    keys: [
      [['e'], 'Expand: bring its next neighbours'],
      [['c'], 'Collapse: take back what it brought'],
      [['h'], 'Hide it'],
    ],
  },
  {
    title: 'On the canvas',
    keys: [
      [['←', '↑', '→', '↓'], 'Select the next entity that way'],
      [['Space'], 'Choose the selected for an action on several'],
      [['Shift', 'Click'], 'Choose, or choose no more'],
      [['Shift', 'Drag'], 'Choose all inside the line'],
      [['+'], 'Nearer'],
      [['-'], 'Farther'],
      [['0'], 'All of it'],
    ],
  },
  {
    title: 'In the outline',
    keys: [
      [['↑', '↓'], 'Next row'],
      [['Home', 'End'], 'First and last row; a name is found as it is typed'],
      [['→', '←'], 'Open or close a row'],
      [['Enter'], 'Read the evidence'],
      [['Space'], 'Choose the entity'],
      [['e'], 'Expand the entity'],
      [['h'], 'Hide the entity'],
    ],
  },
  {
    title: 'In the table',
    keys: [
      [['↑', '↓'], 'Next row; from the first one up to the heads'],
      [['Home', 'End'], 'First and last row; a name is found as it is typed'],
      [['→', '←'], 'Next cell'],
      [['Enter'], 'Read the evidence; on a head, sort'],
      [['Space'], 'Choose the entity, or both ends of the link'],
    ],
  },
  {
    title: 'On the page Dyad',
    keys: [
      [['←', '→'], 'Move a handle of the years by one year; among stances, the next mark'],
      [['Home', 'End'], 'Move a handle as far as it goes'],
    ],
  },
  {
    title: 'On the page Query',
    keys: [
      [['Ctrl', 'Enter'], 'Run'],
      [['Esc'], 'Cancel the run; in an editor, let Tab leave it'],
      [['Ctrl', 'Space'], 'Complete'],
      [['Shift', 'Alt', 'F'], 'Format'],
      [['Ctrl', 'F'], 'Find in the editor, or in the JSON'],
    ],
  },
];

/** The list of shortcuts. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet className="help" title="Keyboard shortcuts" onClose={onClose}>
      <div className="help-columns">
        {shortcuts.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="head">{title}</h3>
            <dl className="help-keys">
              {keys.map(([names, what]) => (
                <div key={what}>
                  <dt>
                    {names.map((name) => (
                      <kbd key={name}>{name}</kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="secondary">With the pointer: a double click expands, a drag moves an entity, the wheel zooms.</p>
    </Sheet>
  );
}
