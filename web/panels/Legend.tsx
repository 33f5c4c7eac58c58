import { BadgeCheck, CircleDashed } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { onDates } from '../dates/onDates.ts';
import { capital } from '../parts/capital.ts';
import { KindMark } from '../parts/KindMark.tsx';
import { SignMark, SurenessMark } from '../parts/LinkMark.tsx';
import { signWords } from '../parts/signWords.ts';
import { useLateView } from '../store/lateView.ts';
import { useView } from '../store/viewStore.ts';
import { legendCounts } from '../store/views/legendCounts.ts';
import type { FilterKey, Sureness } from '../store/viewTypes.ts';
import { LegendFoot } from './LegendFoot.tsx';
import { LegendRow } from './LegendRow.tsx';
import { PredicateRows } from './PredicateRows.tsx';

const StyleChoice = lazy(async () => ({ default: (await import('./StyleChoice.tsx')).StyleChoice }));

const surenesses: readonly (readonly [Sureness, string])[] = [
  ['certain', 'Certain'],
  ['likely', 'Likely'],
  ['disputed', 'Disputed'],
  ['possible', 'Possible'],
  ['planned', 'Planned'],
];
const signs = ['COOPERATION', 'CONFLICT', 'NEUTRAL'] as const;
const signKeys = signs.map((sign): FilterKey => `sign:${sign}`);
const surenessKeys = surenesses.map(([sureness]): FilterKey => `sure:${sureness}`);
const evidenceKeys: readonly FilterKey[] = ['evidence:verified', 'evidence:unverified'];

/** What is in the view, counted; unchecking a row fades it on the canvas. */
export function Legend() {
  const opening = useView((state) => state.opening);
  const counts = useLateView(legendCounts);
  const asOf = useView((state) => state.view.asOf);
  const compared = useView((state) => state.view.compared);
  const isPossibleOut = useView((state) => state.view.filtered.has('sure:possible'));
  // Of any time, nothing is possible only.
  const told = surenesses.filter(([sureness]) => sureness !== 'possible' || asOf !== null || isPossibleOut);
  const kinds = opening.state === 'ready' ? opening.vocabulary.kinds : [];
  const kindKeys = kinds.map(({ kind }): FilterKey => `kind:${kind}`);
  return (
    <section className="legend" aria-label="Legend and filters">
      <LegendGroup title="Kinds" aside="show or fade">
        {kinds.map(({ kind, plural }) => (
          <LegendRow
            key={kind}
            filter={`kind:${kind}`}
            group={kindKeys}
            name={plural}
            count={counts.get(`kind:${kind}`)}
          >
            <KindMark kind={kind} size={24} />
          </LegendRow>
        ))}
      </LegendGroup>
      <LegendGroup title="Links" aside="by sign">
        {signs.map((sign) => (
          <LegendRow
            key={sign}
            filter={`sign:${sign}`}
            group={signKeys}
            name={signWords[sign]}
            count={counts.get(`sign:${sign}`)}
          >
            <SignMark sign={sign} />
          </LegendRow>
        ))}
      </LegendGroup>
      <LegendGroup title={titleAt(asOf, compared)} aside={asOf === null ? 'of the links' : 'how sure'}>
        {told.map(([sureness, name]) => (
          <LegendRow
            key={sureness}
            filter={`sure:${sureness}`}
            group={surenessKeys}
            name={name}
            count={counts.get(`sure:${sureness}`)}
          >
            <SurenessMark sureness={sureness} />
          </LegendRow>
        ))}
      </LegendGroup>
      <LegendGroup title="Evidence" aside="of the links">
        <LegendRow
          filter="evidence:verified"
          group={evidenceKeys}
          name="Verified"
          count={counts.get('evidence:verified')}
        >
          <BadgeCheck className="legend-icon verified" aria-hidden />
        </LegendRow>
        <LegendRow
          filter="evidence:unverified"
          group={evidenceKeys}
          name="Unverified"
          count={counts.get('evidence:unverified')}
        >
          <CircleDashed className="legend-icon unverified" aria-hidden />
        </LegendRow>
      </LegendGroup>
      <PredicateRows />
      <Suspense>
        <StyleChoice />
      </Suspense>
      <LegendFoot />
    </section>
  );
}

function titleAt(asOf: string | null, compared: string | null): string {
  return asOf === null ? 'How sure' : capital(onDates(asOf, compared));
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
