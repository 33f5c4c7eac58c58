import { BadgeCheck, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Checkbox } from 'react-aria-components/Checkbox';
import { onDate } from '../dates/onDate.ts';
import { spanInWords } from '../dates/spanInWords.ts';
import { signWords } from '../parts/Badge.tsx';
import { KindMark } from '../parts/KindMark.tsx';
import { SignMark, SurenessMark } from '../parts/LinkMark.tsx';
import { showHidden } from '../store/actions/hideEntity.ts';
import { resetFilters, setFilter } from '../store/actions/setFilter.ts';
import { setSpan } from '../store/actions/setSpan.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { legendCounts } from '../store/views/legendCounts.ts';
import { linksAsOf } from '../store/views/linksAsOf.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import type { FilterKey, Sureness } from '../store/viewTypes.ts';

const surenesses: readonly (readonly [Sureness, string])[] = [
  ['certain', 'Certain'],
  ['likely', 'Likely'],
  ['disputed', 'Disputed'],
  ['possible', 'Possible'],
  ['planned', 'Planned'],
];
const signs = ['COOPERATION', 'CONFLICT', 'NEUTRAL'] as const;

/** What is in the view, counted; unchecking a row fades it on the canvas. */
export function Legend() {
  const opening = useView((state) => state.opening);
  const counts = useView(legendCounts);
  const asOf = useView((state) => state.view.asOf);
  const compared = useView((state) => state.view.compared);
  const isPossibleOut = useView((state) => state.view.filtered.has('sure:possible'));
  // Of any time, nothing is possible only.
  const told = surenesses.filter(([sureness]) => sureness !== 'possible' || asOf !== null || isPossibleOut);
  const kinds = opening.state === 'ready' ? opening.vocabulary.kinds : [];
  return (
    <section className="legend" aria-label="Legend and filters">
      <LegendGroup title="Kinds" aside="show or fade">
        {kinds.map(({ kind, plural }) => (
          <LegendRow key={kind} filter={`kind:${kind}`} name={plural} count={counts.get(`kind:${kind}`)}>
            <KindMark kind={kind} size={24} />
          </LegendRow>
        ))}
      </LegendGroup>
      <LegendGroup title="Links" aside="by sign">
        {signs.map((sign) => (
          <LegendRow key={sign} filter={`sign:${sign}`} name={signWords[sign]} count={counts.get(`sign:${sign}`)}>
            <SignMark sign={sign} />
          </LegendRow>
        ))}
      </LegendGroup>
      <LegendGroup title={titleAt(asOf, compared)} aside="how sure">
        {told.map(([sureness, name]) => (
          <LegendRow key={sureness} filter={`sure:${sureness}`} name={name} count={counts.get(`sure:${sureness}`)}>
            <SurenessMark sureness={sureness} />
          </LegendRow>
        ))}
      </LegendGroup>
      <LegendGroup title="Evidence" aside="of the links">
        <LegendRow filter="evidence:verified" name="Verified" count={counts.get('evidence:verified')}>
          <BadgeCheck className="legend-icon verified" aria-hidden />
        </LegendRow>
        <LegendRow filter="evidence:unverified" name="Unverified" count={counts.get('evidence:unverified')}>
          <CircleDashed className="legend-icon unverified" aria-hidden />
        </LegendRow>
      </LegendGroup>
      <LegendFoot />
    </section>
  );
}

function titleAt(asOf: string | null, compared: string | null): string {
  if (asOf === null) return 'Certainty';
  return capital([asOf, compared].flatMap((date) => (date === null ? [] : [onDate(date)])).join(' or '));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function LegendGroup({ title, aside, children }: { title: string; aside: string; children: ReactNode }) {
  return (
    <fieldset aria-label={`${title}, ${aside}`}>
      <div className="legend-head">
        <h2 className="head">{title}</h2>
        <span className="legend-aside">{aside}</span>
      </div>
      {children}
    </fieldset>
  );
}

function LegendRow(props: { filter: FilterKey; name: string; count: number | undefined; children: ReactNode }) {
  const { filter, name, count = 0, children } = props;
  const isOn = useView((state) => !state.view.filtered.has(filter));
  return (
    <Checkbox
      className={`legend-row ${count === 0 ? 'is-none' : ''}`}
      isSelected={isOn}
      aria-label={`${name}, ${count}`}
      onChange={(next) => viewStore.setState(setFilter({ key: filter, isOn: next, name }))}
    >
      <span className="check-box" aria-hidden="true" />
      {children}
      <span className="legend-name">{name}</span>
      <span className="legend-count">{count}</span>
    </Checkbox>
  );
}

function LegendFoot() {
  const entities = useView(shownEntities).length;
  const links = useView(shownLinks).length;
  const held = useView(linksAsOf).length;
  const hidden = useView((state) => state.view.hidden.size);
  const span = useView((state) => state.view.span);
  const hasFilters = useView((state) => state.view.filtered.size > 0);
  return (
    <div className="legend-foot">
      {(hasFilters || hidden > 0 || span) && (
        <div className="legend-actions">
          {hasFilters && (
            <Button className="button" onPress={() => viewStore.setState(resetFilters())}>
              Reset filters
            </Button>
          )}
          {span && (
            <Button className="button" onPress={() => viewStore.setState(setSpan({ span: null }))}>
              Clear span {spanInWords(span)}
            </Button>
          )}
          {hidden > 0 && (
            <Button className="button" onPress={() => viewStore.setState(showHidden())}>
              Show hidden
            </Button>
          )}
        </div>
      )}
      <p className="legend-sums">
        <span>
          <b>{entities}</b> entities
        </span>
        <span>
          <b>{held}</b> {held < links && `of ${links} `}links
        </span>
        <span>
          <b>{hidden}</b> hidden
        </span>
      </p>
    </div>
  );
}
