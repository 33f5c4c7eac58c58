import type { Sign } from '../store/viewTypes.ts';

export type SignedLedger = 'cooperation' | 'conflict';

export const ledgerSigns: Readonly<Record<SignedLedger, Sign>> = { cooperation: 'COOPERATION', conflict: 'CONFLICT' };
