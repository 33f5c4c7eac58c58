import {
  Building2,
  CircleDot,
  Flag,
  Handshake,
  type IconNode,
  MessagesSquare,
  Orbit,
  Quote,
  Rocket,
  Swords,
  UserRound,
  Vote,
} from 'lucide';

/** lucide's drawing of an icon on a field of 24 by 24: what both the canvas and the legend need, so not its React components. */
export type IconData = IconNode;

export type KindLook = {
  /** Cytoscape's name of the shape. */
  readonly shape: string;
  /** The same shape as an SVG path around 0,0 for a node of 34 px. */
  readonly path: string;
  /** Times 34 px, across and down. */
  readonly scale: readonly [number, number];
  readonly icon: IconData;
  /** The icon's share of 34 px, and how far under the centre it sits, in px. */
  readonly iconScale: number;
  readonly iconDrop: number;
  /** The colour token. */
  readonly token: `--${string}`;
};

const looks: Readonly<Record<string, KindLook>> = {
  Person: look('ellipse', 'M-17 0A17 17 0 1 1 17 0A17 17 0 1 1 -17 0Z', 1, UserRound, '--kind-person'),
  Agency: look(
    'round-rectangle',
    'M-16.15-11.4Q-16.15-16.15-11.4-16.15H11.4Q16.15-16.15 16.15-11.4V11.4Q16.15 16.15 11.4 16.15H-11.4Q-16.15 16.15-16.15 11.4Z',
    0.95,
    Building2,
    '--kind-agency',
  ),
  Nation: look(
    'bottom-round-rectangle',
    'M-16.15-16.15H16.15V2.55Q16.15 17 0 18.36Q-16.15 17-16.15 2.55Z',
    1,
    Flag,
    '--kind-nation',
    { iconScale: 0.54, iconDrop: -1 },
  ),
  Program: look(
    'round-hexagon',
    'M17.68-2.94Q19.38 0 17.68 2.94L11.39 13.84Q9.69 16.78 6.29 16.78H-6.29Q-9.69 16.78-11.39 13.84L-17.68 2.94Q-19.38 0-17.68-2.94L-11.39-13.84Q-9.69-16.78-6.29-16.78H6.29Q9.69-16.78 11.39-13.84Z',
    1.14,
    Orbit,
    '--kind-program',
  ),
  Disagreement: look(
    'round-diamond',
    'M-1.92-19.84Q0-21.76 1.92-19.84L19.84-1.92Q21.76 0 19.84 1.92L1.92 19.84Q0 21.76-1.92 19.84L-19.84 1.92Q-21.76 0-19.84-1.92Z',
    1.28,
    Swords,
    '--kind-disagreement',
    { iconScale: 0.54 },
  ),
  Meeting: look(
    'concave-hexagon',
    'M-20.06-15.98L-15.3 0L-20.06 15.98H20.06L15.3 0L20.06-15.98Z',
    [1.18, 0.94],
    MessagesSquare,
    '--kind-meeting',
  ),
  Agreement: look(
    'cut-rectangle',
    'M-9.35-16.15H9.35L17-8.5V8.5L9.35 16.15H-9.35L-17 8.5V-8.5Z',
    1,
    Handshake,
    '--kind-agreement',
  ),
  Mission: look(
    'round-triangle',
    'M-1.7-18.14Q0-21.08 1.7-18.14L19.38 12.36Q21.08 15.3 17.68 15.3H-17.68Q-21.08 15.3-19.38 12.36Z',
    1.24,
    Rocket,
    '--kind-mission',
    { iconScale: 0.46, iconDrop: 4 },
  ),
  Resolution: look(
    'round-pentagon',
    'M-2.48-16.56Q0-18.36 2.48-16.56L15.96-6.77Q18.43-4.97 17.49-2.06L12.34 13.79Q11.39 16.7 8.33 16.7H-8.33Q-11.39 16.7-12.34 13.79L-17.49-2.06Q-18.43-4.97-15.96-6.77Z',
    1.14,
    Vote,
    '--kind-resolution',
    { iconScale: 0.54, iconDrop: 1 },
  ),
  Statement: look(
    'round-tag',
    'M-17.34-9.52Q-17.34-12.24-14.62-12.24H7.82Q10.54-12.24 12.25-10.12L18.69-2.12Q20.4 0 18.69 2.12L12.25 10.12Q10.54 12.24 7.82 12.24H-14.62Q-17.34 12.24-17.34 9.52Z',
    [1.1, 0.76],
    Quote,
    '--kind-statement',
    { iconScale: 0.48 },
  ),
};

// Plain on purpose: a new kind of the vocabulary can be drawn before anybody gave it a look.
const plainLook = look(
  'round-octagon',
  'M-7-16.5H7L16.5-7V7L7 16.5H-7L-16.5 7V-7Z',
  1,
  CircleDot,
  '--canvas-text-muted',
);

/** How a kind is drawn; a kind without a look of its own gets a plain one. */
export function lookOf(kind: string): KindLook {
  return looks[kind] ?? plainLook;
}

function look(
  shape: string,
  path: string,
  scale: number | readonly [number, number],
  icon: IconData,
  token: `--${string}`,
  { iconScale = 0.58, iconDrop = 0 }: { iconScale?: number; iconDrop?: number } = {},
): KindLook {
  return { shape, path, scale: typeof scale === 'number' ? [scale, scale] : scale, icon, iconScale, iconDrop, token };
}
