import { lookOf } from '../theme/kindLooks.ts';

export type Colours = {
  readonly canvas: string;
  readonly text: string;
  readonly muted: string;
  readonly added: string;
  readonly ended: string;
  readonly accent: string;
  readonly raised: string;
  readonly border: string;
  readonly signs: Readonly<Record<'COOPERATION' | 'CONFLICT' | 'NEUTRAL', string>>;
  kind(kind: string): string;
};

/** The colours of the present theme as rgb(), which a canvas can use. Asked anew when the theme changes. */
export function readColours(): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const kinds = new Map<string, string>();
  const colours: Omit<Colours, 'kind'> = {
    canvas: read('--canvas-bg'),
    text: read('--canvas-text'),
    muted: read('--canvas-text-muted'),
    added: read('--state-verified'),
    ended: read('--state-failed'),
    accent: read('--accent'),
    raised: read('--surface-raised'),
    border: read('--border-control'),
    signs: {
      COOPERATION: read('--link-cooperation'),
      CONFLICT: read('--link-conflict'),
      NEUTRAL: read('--link-neutral'),
    },
  };
  probe.remove();
  return {
    ...colours,
    kind(kind) {
      const { token } = lookOf(kind);
      const colour = kinds.get(token) ?? getComputedStyle(document.documentElement).getPropertyValue(token);
      kinds.set(token, colour);
      return colour;
    },
  };
}
