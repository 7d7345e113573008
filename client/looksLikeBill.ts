/** Longest stretch at the top of a file in which front matter is looked for, in UTF-16 code units. */
const longestFrontMatter = 4000;

const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/;
const ownKey = /^(?:kind|dossier|entry[-_]into[-_]force)[ \t]*:/im;

/** What may stand before the first word of a line: headings, quotes, bullets, emphasis, opening quote marks. */
const lead = String.raw`[\s>#*_+«“„"'‘-]{0,40}`;
const articleWord = new RegExp(
  String.raw`^${lead}(?:(?:artikel(?:en)?|art|article|section|sec|clause|regulation)\b|(?:enig|eenig)[ \u00a0]artikel\b|§)`,
  'imu',
);
/** English acts number their sections with a bare number: "## 343 Aiding and abetting". */
const bareSection = /^[\s>]{0,40}(?:#{1,6}[ \t]+|\*\*)\d{1,4}[A-Z]{0,3}\b/mu;

/**
 * Whether a Markdown text could be a bill, looked at cheaply: the language server, which decides, is started only for
 * texts that could be one. Says yes too often rather than too seldom.
 */
export function looksLikeBill(text: string): boolean {
  return hasOwnFrontMatter(text) || articleWord.test(text) || bareSection.test(text);
}

function hasOwnFrontMatter(text: string): boolean {
  return frontMatter.test(text) && ownKey.test(text.slice(0, longestFrontMatter));
}
