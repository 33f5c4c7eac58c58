import type { Rule } from './Rule.ts';
import { claimWithoutEvidence } from './rules/claimWithoutEvidence.ts';
import { closedList } from './rules/closedList.ts';
import { danglingId } from './rules/danglingId.ts';
import { deprecatedReason } from './rules/deprecatedReason.ts';
import { duplicateId } from './rules/duplicateId.ts';
import { endKind } from './rules/endKind.ts';
import { idPrefix } from './rules/idPrefix.ts';
import { impossibleDate } from './rules/impossibleDate.ts';
import { likelyDuplicate } from './rules/likelyDuplicate.ts';
import { missingQuote } from './rules/missingQuote.ts';
import { quoteNotInText } from './rules/quoteNotInText.ts';
import { requiredProperty } from './rules/requiredProperty.ts';
import { selfLink } from './rules/selfLink.ts';
import { unknownKind } from './rules/unknownKind.ts';
import { unknownPredicate } from './rules/unknownPredicate.ts';
import { unknownProperty } from './rules/unknownProperty.ts';
import { wrongType } from './rules/wrongType.ts';

/** What must hold of the rows of the seed files, beside their Cypher (see the reader). */
export const rules: readonly Rule[] = [
  unknownKind,
  unknownPredicate,
  unknownProperty,
  requiredProperty,
  wrongType,
  closedList,
  impossibleDate,
  idPrefix,
  duplicateId,
  danglingId,
  endKind,
  selfLink,
  claimWithoutEvidence,
  missingQuote,
  quoteNotInText,
  deprecatedReason,
  likelyDuplicate,
];
