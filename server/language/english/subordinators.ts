import type { ClauseRole } from '../model.js';
import { type SubordinatorOf, subordinatorTable } from '../subordinatorTable.js';

/** What follows a subordinator. */
export type Order = 'finite' | 'gerund' | 'infinitive' | 'phrase';

/** Words that begin a clause. */
export type Subordinator = SubordinatorOf<Order>;

const table: readonly (readonly [ClauseRole, Order, string])[] = [
  [
    'condition',
    'finite',
    'if|where|when|whenever|wherever|as long as|so long as|insofar as|in so far as|to the extent that|provided that|provided|providing that|on condition that|' +
      'on the condition that|in the event that|in cases where|in a case where|in any case where|in circumstances where|in the case where|once|until|because|whereas|while|as soon as|only if|only where|only when|after|before|since|in which case',
  ],
  [
    'even-if',
    'finite',
    'even if|even where|even when|even though|whether or not|irrespective of whether|irrespective of the fact that|regardless of whether|regardless of the fact that|' +
      'no matter whether|although|though|notwithstanding that|notwithstanding the fact that|despite the fact that|including where|including when|including if',
  ],
  ['even-if', 'phrase', 'irrespective of|regardless of|notwithstanding|despite|in spite of|without regard to|whether'],
  [
    'exception',
    'finite',
    'unless|except where|except when|except if|except that|except in cases where|except in the case where|except to the extent that|save where|save when|save that|other than where|other than when|but only if not',
  ],
  [
    'exception',
    'phrase',
    'except for|except in|except as|except|excepting|other than|save as|save for|save in|with the exception of|excluding|subject to',
  ],
  ['manner', 'gerund', 'without|by|instead of'],
  ['condition', 'gerund', 'before|after|when|while|upon'],
  ['purpose', 'infinitive', 'in order to|so as to|with a view to'],
  ['purpose', 'finite', 'in order that|so that'],
  ['purpose', 'gerund', 'for the purpose of|for the purposes of|with a view to|with the aim of|with the intention of'],
];

/** Subordinators that begin with a word, the longest first. */
export const subordinatorsFrom = subordinatorTable(table);
