import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { setStyle, styleNames } from '../store/actions/setStyle.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import type { StyledBy } from '../store/viewTypes.ts';

/** What the widths say, the thinnest first. */
const scales: Readonly<Record<StyledBy, readonly (readonly [weight: number, words: string])[]>> = {
  kind: [],
  sureness: [
    [1, 'disputed, possible, planned'],
    [2, 'likely'],
    [4, 'certain'],
  ],
  sources: [
    [1, '1 source'],
    [2, '2'],
    [3, '3 or 4'],
    [4, '5 and more'],
  ],
};

/** By what the picture is styled, and what its widths say. */
export function StyleChoice() {
  const styledBy = useView(({ view }) => view.styledBy);
  return (
    <div className="style-choice">
      <Select
        className="style-select"
        value={styledBy}
        onChange={(key) => viewStore.setState(setStyle(key as StyledBy))}
      >
        <Label className="legend-aside">Style by</Label>
        <Button className="button">
          <SelectValue />
          <ChevronDown aria-hidden />
        </Button>
        <Popover className="menu" offset={4}>
          <ListBox items={Object.entries(styleNames).map(([id, name]) => ({ id, name }))}>
            {({ id, name }) => (
              <ListBoxItem id={id} className="menu-item style-item" textValue={name}>
                {({ isSelected }) => (
                  <>
                    {name}
                    {isSelected && <Check className="style-check" aria-hidden />}
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </Select>
      {scales[styledBy].length > 0 && (
        <ul className="style-scale">
          {scales[styledBy].map(([weight, words]) => (
            <li key={words}>
              <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
                <path d="M0 5H28" stroke="currentColor" strokeWidth={[0, 1.25, 2.5, 4.5, 7][weight]} />
              </svg>
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
