import type { EntityId, Point } from '../store/viewTypes.ts';

/** The room an entity takes with its label: `width` across, from `top` over its centre to `bottom` under it, in px. */
export type Box = { readonly id: EntityId; readonly width: number; readonly top: number; readonly bottom: number };

export type LayoutRequest = {
  readonly boxes: readonly Box[];
  readonly links: readonly (readonly [EntityId, EntityId])[];
  /** Those that are placed already, and stay where they are. */
  readonly placed: readonly (readonly [EntityId, Point])[];
  /** What the picture may take, in px at the zoom it is meant for. */
  readonly frame: { readonly width: number; readonly height: number };
};

/** Some places; the last answer to a request is the settled one. */
export type LayoutAnswer = { readonly places: readonly (readonly [EntityId, Point])[]; readonly isSettled: boolean };
