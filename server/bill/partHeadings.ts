import type { TextLine } from './lines.js';

const MEMORANDUM =
  /^(?:algemene\s+)?(?:(?:nadere\s+)?memorie\s+van\s+(?:toelichting|antwoord)|(?:algemene\s+|artikelsgewijze\s+)?(?:nota\s+van\s+)?toelichting|explanatory\s+(?:memorandum|notes?|statement)|begründung)\b[^.;,]{0,60}$/i;

/** Whether a line opens an explanatory memorandum: "MEMORIE VAN TOELICHTING", "Nota van toelichting", "Explanatory notes". */
export function isMemorandumHeading(text: string, line: TextLine): boolean {
  if (line.to - line.from > 90 || !line.first || line.quotes > 0) return false;
  const code = text.charCodeAt(line.from) & 0xdf;
  if (code !== 77 && code !== 78 && code !== 84 && code !== 69 && code !== 65 && code !== 66) return false;
  const words = text.slice(line.from, line.to);
  if (!MEMORANDUM.test(words)) return false;
  return (
    line.kind === 'heading' ||
    line.strongTo === line.to ||
    words === words.toUpperCase() ||
    /^(?:Memorie van|Nota van|Explanatory [MmNn])/.test(words)
  );
}

const CLOSING =
  /^(?:Lasten en bevelen|Gegeven te\s|Gegeven,|Dit besluit zal met de (?:daarbij )?(?:behorende )?(?:bijlage|nota|toelichting)|De(?:ze|) (?:regeling|wet|besluit) zal met de toelichting|Uitgegeven (?:de |te )|De (?:Minister(?:-President)?|Staatssecretaris)(?: van| voor)? [^.:;]{2,80},?$|Onze Minister van [^.:;]{2,60},$|Gedaan te\s|Done at\s|IN WITNESS WHEREOF|In witness whereof|TEN BLIJKE WAARVAN|Ten blijke waarvan|Given (?:at|under)\s|'s-Gravenhage,|’s-Gravenhage,|’s-GRAVENHAGE)/;

/** Whether a line begins the closing words: the order to publish, place and date, signatures. */
export function isClosing(text: string, line: TextLine): boolean {
  if (line.kind === 'table' || line.kind === 'note' || line.quotes > 0) return false;
  const code = text.charCodeAt(line.from);
  if (!(code >= 65 && code <= 90) && code !== 39 && code !== 0x2019) return false;
  return CLOSING.test(text.slice(line.from, Math.min(line.to, line.from + 130)));
}
