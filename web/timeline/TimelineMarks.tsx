import { memo } from 'react';
import { select } from '../store/actions/select.ts';
import { viewStore } from '../store/viewStore.ts';
import type { LinkId, Sign } from '../store/viewTypes.ts';
import type { LaidMark, LaidTimeline } from './layTimeline.ts';
import { datesInWords } from './timelineMarks.ts';
import type { TimeScale } from './timeScale.ts';

export const laneHeight = 13;

const colours: Readonly<Record<Sign, string>> = {
  COOPERATION: 'var(--link-cooperation)',
  CONFLICT: 'var(--link-conflict)',
  NEUTRAL: 'var(--link-neutral)',
};

type Props = {
  readonly laid: LaidTimeline;
  readonly scale: TimeScale;
  readonly selected: LinkId | null;
  readonly faded: ReadonlySet<LinkId>;
};

/** The dated links as dots and bars. The list tells the same to those who do not see it. */
export const TimelineMarks = memo(function TimelineMarks({ laid, scale, selected, faded }: Props) {
  const height = laid.lanes * laneHeight + 4;
  return (
    <svg className="timeline-picture" width={scale.width} height={height} aria-hidden="true">
      {laid.marks.map((one) => (
        <Mark
          key={one.mark.id}
          laid={one}
          isSelected={one.mark.links.some(({ id }) => id === selected)}
          isFaded={one.mark.links.every(({ id }) => faded.has(id))}
        />
      ))}
    </svg>
  );
});

function Mark({ laid, isSelected, isFaded }: { laid: LaidMark; isSelected: boolean; isFaded: boolean }) {
  const { mark, label, lane } = laid;
  const y = lane * laneHeight + laneHeight / 2 + 2;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from the keyboard and from screen readers, which have the list.
    <g
      className={`timeline-mark ${isSelected ? 'is-selected' : ''} ${isFaded ? 'is-faded' : ''}`}
      transform={`translate(0 ${y})`}
      onClick={() => viewStore.setState(select({ type: 'link', id: mark.id }))}
    >
      <title>{`${mark.name}, ${datesInWords(mark.links[0] as never, mark.isState)}${mark.isPlanned ? ', planned' : ''}`}</title>
      <rect
        className="timeline-reach"
        x={laid.x1 - 3}
        y={-laneHeight / 2}
        width={laid.x2 - laid.x1 + 6}
        height={laneHeight}
      />
      {laid.form === 'dot' ? <Dot laid={laid} /> : <Bar laid={laid} />}
      {label?.isOnBar && (
        <rect className="timeline-plate" x={label.x - 4} y={-6} width={label.length + 8} height={12} />
      )}
      {label && (
        <text x={label.x} y={4} textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}

function Dot({ laid: { mark, x1, x2 } }: { laid: LaidMark }) {
  const colour = colours[mark.sign];
  const x = (x1 + x2) / 2;
  if (mark.sign === 'CONFLICT') {
    return (
      <path
        d={`M${x - 3.5} -3.5l7 7m0 -7l-7 7`}
        stroke={colour}
        strokeWidth="2"
        fill="none"
        {...dashesOf(mark.isPlanned)}
      />
    );
  }
  return (
    <circle
      cx={x}
      cy={0}
      r={4}
      fill={mark.isPlanned ? 'var(--surface-panel)' : colour}
      stroke={colour}
      strokeWidth="1.5"
    />
  );
}

function Bar({ laid: { mark, x1, x2, isOpenLeft, isOpenRight } }: { laid: LaidMark }) {
  const colour = colours[mark.sign];
  // An event that is known to the month or year is thinner than what lasts.
  const thickness = mark.isState ? 5 : 3;
  return (
    <>
      {mark.sign === 'CONFLICT' ? (
        <path
          d={`M${x1} -1.8H${x2}M${x1} 1.8H${x2}`}
          stroke={colour}
          strokeWidth="1.25"
          fill="none"
          {...dashesOf(mark.isPlanned)}
        />
      ) : (
        <path d={`M${x1} 0H${x2}`} stroke={colour} strokeWidth={thickness} fill="none" {...dashesOf(mark.isPlanned)} />
      )}
      {isOpenLeft && <path d={`M${x1 + 1} -4l-5 4l5 4`} stroke={colour} strokeWidth="1.5" fill="none" />}
      {isOpenRight && <path d={`M${x2 - 1} -4l5 4l-5 4`} stroke={colour} strokeWidth="1.5" fill="none" />}
    </>
  );
}

function dashesOf(isPlanned: boolean): { strokeDasharray?: string } {
  return isPlanned ? { strokeDasharray: '4 3' } : {};
}
