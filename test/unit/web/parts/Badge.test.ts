import { describe, expect, it } from 'vitest';
import { markupOf, wordsOf } from '../markupOf.ts';

const file = 'parts/Badge.tsx';

describe('a badge', () => {
  it.each([
    ['VerifiedBadge', { isVerified: true }, 'Verified'],
    ['VerifiedBadge', { isVerified: false }, 'Unverified'],
    ['ModalityBadge', { modality: 'FACT' }, ''],
    ['ModalityBadge', { modality: 'PLANNED' }, 'Planned'],
    ['ModalityBadge', { modality: 'INFERRED' }, 'Inferred'],
    ['ModalityBadge', { modality: 'OPINION' }, 'Opinion'],
    ['ConfidenceBadge', { confidence: 'CERTAIN' }, 'Certain'],
    ['ConfidenceBadge', { confidence: 'LIKELY' }, 'Likely'],
    ['ConfidenceBadge', { confidence: 'DISPUTED' }, 'Disputed'],
    ['SignBadge', { sign: 'CONFLICT' }, 'Conflict'],
    ['DoubtBadges', { link: { modality: 'FACT', confidence: 'CERTAIN', verified: true } }, ''],
    [
      'DoubtBadges',
      { link: { modality: 'PLANNED', confidence: 'LIKELY', verified: false } },
      'Planned Likely Unverified',
    ],
  ])('%s of %o reads "%s"', async (component, props, words) => {
    expect(await wordsOf(file, component, props)).toBe(words);
  });

  it('tells verified from unverified by its look too', async () => {
    expect(await markupOf(file, 'VerifiedBadge', { isVerified: true })).toContain('class="badge verified"');
    expect(await markupOf(file, 'VerifiedBadge', { isVerified: false })).toContain('class="badge unverified"');
  });
});
