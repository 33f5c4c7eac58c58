import { ArrowDownUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { EntityPicker } from '../panels/EntityPicker.tsx';
import { pageEvents } from '../panels/pageEvents.ts';
import type { Search } from '../panels/useSearch.ts';
import { Hint } from '../parts/Hint.tsx';
import { changePaths } from '../store/actions/readPaths.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import type { EntityId, PathsAsked } from '../store/viewTypes.ts';
import { longest } from './pathWords.ts';

const lengths = Array.from({ length: longest }, (_, index) => String(index + 1));

/** Between which two, how long, through what not, and at which time. */
export function PathsForm({ asked }: { asked: PathsAsked }) {
  const { from, to, maxLength, avoid, overlapping } = asked;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not before the part that was out of sight is shown.
    const lead = () => requestAnimationFrame(() => emptyBox(form.current)?.focus());
    lead();
    addEventListener(pageEvents.pathsOpened, lead);
    return () => removeEventListener(pageEvents.pathsOpened, lead);
  }, []);
  return (
    <div className="paths-form" ref={form}>
      <div className="paths-ends">
        <End label="From" id={from} onChoose={(id) => change({ from: id })} />
        <End label="To" id={to} onChoose={(id) => change({ to: id })} />
        <Hint text="Swap the two">
          <Button
            className="button ghost icon"
            aria-label="Swap the two"
            isDisabled={from === null && to === null}
            onPress={() => change({ from: to, to: from })}
          >
            <ArrowDownUp aria-hidden />
          </Button>
        </Hint>
      </div>
      <RadioGroup
        className="paths-length"
        orientation="horizontal"
        value={String(maxLength)}
        onChange={(length) => change({ maxLength: Number(length) })}
      >
        <Label>Links at most</Label>
        <div className="paths-lengths">
          {lengths.map((length) => (
            <Radio key={length} value={length} className="paths-one-length">
              {length}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Checkbox
        className="legend-row paths-check"
        isSelected={overlapping}
        onChange={(isOn) => change({ overlapping: isOn })}
      >
        <span className="check-box" aria-hidden="true" />
        Only links that may all have held at one time
      </Checkbox>
      {avoid.length > 0 && (
        <div className="paths-avoided">
          <span className="secondary">Not through</span>
          {avoid.map((id) => (
            <Avoided key={id} id={id} onAllow={() => change({ avoid: avoid.filter((other) => other !== id) })} />
          ))}
        </div>
      )}
    </div>
  );
}

function End({ label, id, onChoose }: { label: string; id: EntityId | null; onChoose: (id: EntityId) => void }) {
  const entity = useView(({ known }) => (id === null ? undefined : known.entities.get(id)));
  return (
    <div className="paths-end">
      <span className="secondary" aria-hidden="true">
        {label}
      </span>
      <EntityPicker label={label} size="plain" id={id ?? ''} entity={entity ?? null} foot={foot} onChoose={onChoose} />
    </div>
  );
}

function Avoided({ id, onAllow }: { id: EntityId; onAllow: () => void }) {
  const name = useView(({ known }) => known.entities.get(id)?.name ?? id);
  return (
    <Button className="button paths-chip" aria-label={`Allow ${name} again`} onPress={onAllow}>
      {name}
      <X aria-hidden />
    </Button>
  );
}

function foot({ results, total }: Search) {
  return (
    <span>
      {results.length} of {total} shown
    </span>
  );
}

/** The first box in which no entity is chosen. */
function emptyBox(form: HTMLElement | null): HTMLInputElement | undefined {
  return [...(form?.querySelectorAll('input') ?? [])].find(({ type, value }) => type === 'text' && value === '');
}

function change(part: Partial<PathsAsked>): void {
  viewStore.setState(changePaths(part));
}
