import type { Finding } from '../../server/check/finding.js';
import type { CheckedFile, Report } from '../../server/report/report.js';

/** A bill of two lines with an astral character and a combining accent before the decisive words. */
export const source = [
  '### Artikel 5',
  '',
  '1. Hij die 𝒢é\u0301én vergoeding vraagt en onderdak verschaft aan een vreemdeling zonder verblijfsrecht, is strafbaar.',
  '2. De straf is hechtenis van ten hoogste drie maanden.',
  '',
].join('\n');

/** The range of words in the sample. */
export function rangeOf(words: string, text = source): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the sample`);
  return { start, end: start + words.length };
}

/** A finding in the sample with everything that a finding can have; `changes` replaces parts of it. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'criminalising-aid/penalise-unpaid-help',
    theme: 'criminalising-aid',
    severity: 'error',
    severityReason: undefined,
    title: 'Hulp zonder winstbejag wordt strafbaar',
    message:
      'Deze bepaling stelt hulp zonder winstbejag strafbaar, in strijd met een norm. Verenigbaar is een uitzondering.',
    provision: { label: 'Artikel 5, eerste lid', range: rangeOf(source.split('\n')[2] ?? '') },
    range: rangeOf('onderdak verschaft'),
    evidence: [
      { role: 'help', clause: 'main', provision: 'Artikel 5, eerste lid', ...rangeOf('onderdak verschaft') },
      {
        role: 'group',
        clause: 'main',
        provision: 'Artikel 5, eerste lid',
        ...rangeOf('vreemdeling zonder verblijfsrecht'),
      },
      { role: 'penalty', clause: 'main', provision: 'Artikel 5, tweede lid', ...rangeOf('hechtenis') },
    ],
    rulings: [
      {
        id: 'invented-1',
        citation: 'Hof van Voorbeeld, 1 januari 2020, 1/20, Voorbeeld',
        name: 'Voorbeeld',
        number: '1/20',
        ecli: 'ECLI:EU:C:2020:1',
        date: '2020-01-01',
        url: 'https://example.org/ruling',
        holding: 'Dat mag niet.',
        allowed: undefined,
      },
    ],
    norms: [
      {
        id: 'invented-norm',
        citation: 'artikel 1 Voorbeeldverdrag',
        url: 'https://example.org/norm',
        requires: 'Dat het niet gebeurt.',
        above: true,
      },
    ],
    allowed: 'Hulp tegen betaling mag strafbaar zijn.',
    safeguards: [{ name: 'een uitzondering voor hulp zonder winstbejag', found: undefined }],
    compatible: 'Niet strafbaar is hij die\nzonder winstbejag hulp verleent.',
    related: [],
    suppressed: undefined,
    ...changes,
  };
}

/** A report on the sample. */
export function report(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  const file: CheckedFile = {
    path: 'voorbeeld.md',
    source,
    language: 'nl',
    kind: 'bill',
    asOf: '2027-01-01',
    findings,
  };
  return {
    files: [file],
    failures: [],
    language: 'nl',
    toolVersion: '0.1.0',
    asOf: '2026-11-24',
    packs: [{ id: 'toetssteen', version: '0.1.0' }],
    showSuppressed: false,
    ...changes,
  };
}
