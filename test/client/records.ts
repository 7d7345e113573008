import type { DocumentFindings, FindingRecord, RulingRecord } from '../../server/lsp/protocol.js';

/** A finding as the server gives it, of which a test says only what matters to it. */
export function finding(given: Partial<FindingRecord> = {}): FindingRecord {
  const range = given.range ?? at(3, 0);
  return {
    fingerprint: 'f1',
    ruleId: 'boats/sink-boats',
    theme: { id: 'boats', title: 'Boten' },
    severity: 'error',
    severityReason: undefined,
    title: 'Boten worden tot zinken gebracht',
    message: 'Deze bepaling laat boten zinken.',
    why: undefined,
    provision: { label: 'Artikel 1, eerste lid', range },
    range,
    words: 'zinken',
    rulings: [],
    norms: [],
    allowed: undefined,
    safeguards: [],
    compatible: undefined,
    suppressed: undefined,
    ...given,
  };
}

/** A stretch of ten characters. */
export function at(line: number, character: number): FindingRecord['range'] {
  return { start: { line, character }, end: { line, character: character + 10 } };
}

/** The findings of a document in Dutch. */
export function documentOf(...findings: FindingRecord[]): DocumentFindings {
  return { uri: 'file:///wet.md', version: 1, language: 'nl', findings };
}

/** A ruling as the register gives it. */
export function ruling(given: Partial<RulingRecord> = {}): RulingRecord {
  return {
    id: 'boat',
    citation: 'HvJ EU 1 maart 2024, C-1/24, Boot',
    name: 'Boot',
    body: 'Hof van Justitie',
    authority: 'het Hof legt het recht van de Unie uit',
    number: 'C-1/24',
    ecli: 'ECLI:EU:C:2024:1',
    date: '2024-03-01',
    url: 'https://example.org/boot',
    holding: 'Een boot mag niet zinken.',
    allowed: undefined,
    pinpoints: [],
    norms: [],
    history: [],
    verification: 'gelezen',
    sources: [],
    superseded: false,
    rules: [],
    ...given,
  };
}
