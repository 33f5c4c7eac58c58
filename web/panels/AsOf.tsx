import { ChevronLeft, ChevronRight, GitCompareArrows, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { precisionOf } from '../dates/precisionOf.ts';
import { stepDate } from '../dates/stepDate.ts';
import { Hint } from '../parts/Hint.tsx';
import { setAsOf, stepAsOf } from '../store/actions/setAsOf.ts';
import { setCompared, startComparing } from '../store/actions/setCompared.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { yearsOf } from '../store/views/yearsOf.ts';
import { DateField } from './DateField.tsx';
import { pageEvents } from './pageEvents.ts';

/** The one date of the page: all that shows links shows those that hold, or may hold, on it. A second one is compared with it. */
export function AsOf() {
  const asOf = useView((state) => state.view.asOf);
  const compared = useView((state) => state.view.compared);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = () => input.current?.select();
    addEventListener(pageEvents.dateWanted, focus);
    return () => removeEventListener(pageEvents.dateWanted, focus);
  }, []);
  return (
    <fieldset className={compared === null ? 'as-of' : 'as-of is-comparing'} aria-label="As of">
      <span className="as-of-label" aria-hidden="true">
        As of
      </span>
      <StepButton way={-1} />
      <DateField
        name="Date"
        date={asOf}
        none="Any time"
        input={input}
        onTake={(date) => viewStore.setState(setAsOf({ date }))}
        onStep={(way) => viewStore.setState(stepAsOf(way))}
      />
      <StepButton way={1} />
      {asOf !== null && compared === null && <OneDate />}
      {compared !== null && <SecondDate date={compared} />}
    </fieldset>
  );
}

function StepButton({ way }: { way: 1 | -1 }) {
  const asOf = useView((state) => state.view.asOf);
  const years = useView(yearsOf);
  const start = way === 1 ? years?.first : years?.last;
  const name =
    asOf === null
      ? `As of ${start ?? 'a date: nothing here is dated'}`
      : `One ${precisionOf(asOf)} ${way === 1 ? 'later' : 'earlier'}`;
  return (
    <Hint text={name}>
      <Button
        className="button ghost icon as-of-step"
        aria-label={name}
        isDisabled={asOf === null && start === undefined}
        onPress={() => viewStore.setState(stepAsOf(way))}
      >
        {way === 1 ? <ChevronRight aria-hidden /> : <ChevronLeft aria-hidden />}
      </Button>
    </Hint>
  );
}

function OneDate() {
  const isDated = useView((state) => yearsOf(state) !== null);
  return (
    <>
      <Button
        className="button ghost any-time"
        aria-label="Any time"
        onPress={() => viewStore.setState(setAsOf({ date: null }))}
      >
        <X aria-hidden />
        <span>Any time</span>
      </Button>
      {isDated && (
        <Hint text="Compare with a second date">
          <Button
            className="button ghost icon"
            aria-label="Compare with a second date"
            onPress={() => viewStore.setState(startComparing())}
          >
            <GitCompareArrows aria-hidden />
          </Button>
        </Hint>
      )}
    </>
  );
}

function SecondDate({ date }: { date: string }) {
  return (
    <>
      <span className="as-of-label" aria-hidden="true">
        and
      </span>
      <DateField
        name="Second date"
        date={date}
        none="No date"
        onTake={(taken) => viewStore.setState(setCompared({ date: taken }))}
        onStep={(way) => viewStore.setState(setCompared({ date: stepDate(date, way) }))}
      />
      <Hint text="Stop comparing">
        <Button
          className="button ghost icon"
          aria-label="Stop comparing"
          onPress={() => viewStore.setState(setCompared({ date: null }))}
        >
          <X aria-hidden />
        </Button>
      </Hint>
    </>
  );
}
