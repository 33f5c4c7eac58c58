import type { Page } from 'playwright-core';

type Theme = 'light' | 'dark';
/** The three widths that the design names: a desk, a small window, a phone. */
export type Width = 1440 | 1024 | 390;

/** One state of the product, and in which themes and widths it is pictured. */
export type Screen = {
  readonly name: string;
  /** Where it opens, after the address of the server. */
  readonly path: string;
  readonly takes: readonly `${Theme} ${Width}`[];
  /** What a reader does there, until what is to be seen is on the screen. */
  readonly show: (page: Page) => Promise<void>;
};
