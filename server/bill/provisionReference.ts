import type { ActFinder } from './actNames.js';
import type { ProvisionReference } from './model.js';
import type { ReferenceFound } from './references.js';
import type { VisibleText } from './visibleText.js';

/** A reference with its places in the source. */
export function toProvisionReference(found: ReferenceFound, visible: VisibleText, acts: ActFinder): ProvisionReference {
  return {
    range: visible.range(found.from, found.to),
    articles: found.articles,
    paragraphs: found.paragraphs,
    items: found.items,
    divisions: found.divisions,
    partial: found.partial,
    act: found.act === undefined ? undefined : acts.reference(found.act),
  };
}
