import { nameOfCourt, referToNorm, referToRuling } from '../check/citing.js';
import type { Finding } from '../check/finding.js';
import { fingerprint } from '../check/fingerprint.js';
import { verificationInWords } from '../check/recordWording.js';
import { authorityOf } from '../norms/authority.js';
import type { Pack } from '../norms/pack.js';
import type { LanguageCode } from '../text/range.js';
import { type CheckedDocument, editorRange } from './checkedDocument.js';
import type { Feature } from './feature.js';
import {
  type DocumentFindings,
  type FindingRecord,
  type FindingsParams,
  findingsRequest,
  type RulingRecord,
  type RulingRecordParams,
  rulingRecordRequest,
} from './protocol.js';

/** The findings of a document with everything that a view shows of them, suppressed ones included. */
export function findingRecords(document: CheckedDocument): DocumentFindings {
  const { uri, version, language, findings } = document;
  return { uri, version, language, findings: findings.map((finding) => findingRecord(finding, document)) };
}

function findingRecord(finding: Finding, document: CheckedDocument): FindingRecord {
  const { pack, language, source } = document;
  const { ruleId, theme, severity, severityReason, title, message, provision, range } = finding;
  const { rulings, norms, allowed, safeguards, compatible, suppressed } = finding;
  return {
    fingerprint: fingerprint(finding, source),
    ruleId,
    theme: { id: theme, title: pack.themes.get(theme)?.title[language] ?? theme },
    severity,
    severityReason,
    title,
    message,
    why: pack.rules.get(ruleId)?.why[language],
    provision: { label: provision.label, range: editorRange(document, provision.range) },
    range: editorRange(document, range),
    words: source.slice(range.start, range.end),
    rulings,
    norms,
    allowed,
    safeguards: safeguards.map(({ name, found }) => {
      return { name, found: found === undefined ? undefined : editorRange(document, found) };
    }),
    compatible,
    suppressed: suppressed === undefined ? undefined : { reason: suppressed.reason },
  };
}

/** The whole record of a ruling; undefined when the register has none of that name. */
export function rulingRecord(id: string, pack: Pack, language: LanguageCode): RulingRecord | undefined {
  const ruling = pack.rulings.get(id);
  if (ruling === undefined) return undefined;
  return {
    ...referToRuling(ruling, language),
    body: nameOfCourt(ruling, language),
    authority: authorityOf(ruling.body).reason[language],
    pinpoints: ruling.pinpoints.map(({ paragraph, about }) => ({ paragraph, about: about[language] })),
    norms: ruling.norms.flatMap((norm) => {
      const known = pack.norms.get(norm);
      return known === undefined ? [] : [referToNorm(known, language)];
    }),
    history: ruling.history.map((event) => event[language]),
    verification: verificationInWords(ruling.verification, language),
    sources: ruling.verification.sources,
    superseded: ruling.superseded,
    rules: [...pack.rules.values()]
      .filter(({ rulings }) => rulings.some((one) => (typeof one === 'string' ? one : one.id) === id))
      .map((rule) => ({ id: rule.name, title: rule.title[language] })),
  };
}

/** The requests by which our own extension fills its views. */
export const records: Feature = {
  capabilities: () => ({}),
  register({ connection, workspace }) {
    connection.onRequest(findingsRequest, async ({ uri }: FindingsParams, token): Promise<DocumentFindings | null> => {
      const document = await workspace.checked(uri, token);
      return document === undefined ? null : findingRecords(document);
    });
    connection.onRequest(
      rulingRecordRequest,
      async ({ id, uri }: RulingRecordParams, token): Promise<RulingRecord | null> => {
        const document = await workspace.checked(uri, token);
        return document === undefined ? null : (rulingRecord(id, document.pack, document.language) ?? null);
      },
    );
  },
};
