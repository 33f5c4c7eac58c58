import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { StancesView } from '../stances/StancesView.tsx';
import '../theme/menu.css';
import type { Entity } from '../store/viewTypes.ts';
import type { DyadAddress } from './dyadAddress.ts';

type Props = {
  readonly address: DyadAddress;
  /** The disagreements of the rows that have come. */
  readonly disagreements: readonly Entity[];
  readonly onChoose: (id: string) => void;
};

/** How all parties of one disagreement of the two stand, the two first. */
export function DyadStances({ address, disagreements, onChoose }: Props) {
  const chosen = address.stances ?? disagreements[0]?.id;
  return (
    <section className="dyad-aside dyad-stances" id="stances" aria-label="Where they stand">
      <div className="stance-choice">
        <h2>Where they stand</h2>
        {disagreements.length > 0 && (
          <Select
            aria-label="Which disagreement"
            selectedKey={chosen ?? null}
            placeholder="Choose a disagreement"
            onSelectionChange={(id) => typeof id === 'string' && onChoose(id)}
          >
            <Button className="button">
              <SelectValue />
              <ChevronDown aria-hidden />
            </Button>
            <Popover className="menu">
              <ListBox items={disagreements}>
                {({ id, name }) => (
                  <ListBoxItem id={id} className="menu-item">
                    {name}
                  </ListBoxItem>
                )}
              </ListBox>
            </Popover>
          </Select>
        )}
      </div>
      {chosen === undefined ? (
        <p>No disagreement of the two is known.</p>
      ) : (
        <StancesView disagreement={chosen} sides={[address.a, address.b]} />
      )}
    </section>
  );
}
