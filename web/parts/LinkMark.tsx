import type { Sign, Sureness } from '../store/viewTypes.ts';

const colours: Readonly<Record<Sign, string>> = {
  COOPERATION: 'var(--link-cooperation)',
  CONFLICT: 'var(--link-conflict)',
  NEUTRAL: 'var(--link-neutral)',
};

/** A link by its sign as the canvas draws it; a planned one is dashed. Says nothing to a screen reader. */
export function SignMark({ sign, isPlanned = false }: { sign: Sign; isPlanned?: boolean }) {
  const stroke = colours[sign];
  const dashes = isPlanned ? '6 4' : undefined;
  return (
    <svg className="link-mark" width="36" height="16" viewBox="0 0 36 16" aria-hidden="true">
      {sign === 'CONFLICT' && (
        <>
          <path d="M2 5.9H31M2 10.1H31" stroke={stroke} strokeWidth="1.25" fill="none" strokeDasharray={dashes} />
          <path d="M33 2.5V13.5" stroke={stroke} strokeWidth="2.5" />
        </>
      )}
      {sign === 'COOPERATION' && (
        <>
          <path d="M2 8H28" stroke={stroke} strokeWidth="2.5" fill="none" strokeDasharray={dashes} />
          <path
            d="M27.5 3.5L34.5 8L27.5 12.5Z"
            fill={isPlanned ? 'var(--surface-panel)' : stroke}
            stroke={stroke}
            strokeWidth="1.4"
            strokeLinejoin="round"
          />
        </>
      )}
      {sign === 'NEUTRAL' && (
        <path
          d={isPlanned ? 'M2 8H27M28 3.5L34.5 8L28 12.5Z' : 'M2 8H34M28 4L34 8L28 12'}
          stroke={stroke}
          strokeWidth="1.25"
          fill="none"
          strokeDasharray={isPlanned ? '5 3' : undefined}
        />
      )}
    </svg>
  );
}

/** How sure a link is, as the canvas draws it, whatever its sign. */
export function SurenessMark({ sureness }: { sureness: Sureness }) {
  const stroke = 'var(--text-secondary)';
  return (
    <svg className="link-mark" width="36" height="16" viewBox="0 0 36 16" aria-hidden="true">
      <path
        d="M2 8H28"
        stroke={stroke}
        strokeWidth="2.5"
        fill="none"
        strokeDasharray={sureness === 'planned' ? '6 4' : sureness === 'possible' ? '1.5 4' : undefined}
      />
      <path
        d="M27.5 3.5L34.5 8L27.5 12.5Z"
        fill={sureness === 'planned' ? 'var(--surface-panel)' : stroke}
        stroke={stroke}
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      {(sureness === 'disputed' || sureness === 'possible') && (
        <>
          <circle cx="15" cy="8" r="6.2" fill="var(--surface-panel)" stroke={stroke} strokeWidth="1.2" />
          <text x="15" y="11.6" textAnchor="middle" className="link-mark-letter">
            ?
          </text>
        </>
      )}
      {sureness === 'likely' && (
        <>
          <rect x="9" y="0" width="12" height="16" fill="var(--surface-panel)" />
          <text x="15" y="12" textAnchor="middle" className="link-mark-letter">
            ~
          </text>
        </>
      )}
    </svg>
  );
}
