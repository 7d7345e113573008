import type { LanguageCode } from '../text/range.js';
import { articleHeading, type HeadingHabits } from './headings.js';
import type { TextLine } from './lines.js';
import type { DocumentKind } from './model.js';
import { isMemorandumHeading } from './partHeadings.js';

/** What a look over all headings tells about a document. */
export interface DocumentForm {
  readonly kind: DocumentKind;
  readonly habits: HeadingHabits;
}

const ENACTING = /\b(?:enacts as follows|[Bb]e it (?:therefore )?enacted|BE IT (?:THEREFORE )?ENACTED)\b/;
const ACT_TITLE = /\b(?:Act|Bill|Regulations|Ordinance|Code)\b/;

/**
 * Decides what kind of document this is and how its articles are numbered. Sections that are only a sign or a bare number
 * (`§ 5`, `343 Aiding and abetting`) count where there are no headings with a word, and bare numbers only in what calls
 * itself an English act.
 */
export function documentForm(
  text: string,
  lines: readonly TextLine[],
  language: LanguageCode,
  given: DocumentKind | undefined,
  title: string | undefined,
): DocumentForm {
  let plain: HeadingHabits = { language, sectionSign: false, bareNumbers: false };
  if (given === 'policy') return { kind: 'policy', habits: plain };
  if (given === 'memorandum') return { kind: 'memorandum', habits: plain };
  let articles = 0;
  let memorandumFirst = false;
  let signs = 0;
  let bare = 0;
  let actTitle = title !== undefined && ACT_TITLE.test(title);
  for (const line of lines) {
    if (line.quotes > 0) continue;
    if (isMemorandumHeading(text, line)) {
      memorandumFirst = articles === 0;
      break;
    }
    if (articleHeading(text, line, plain) !== undefined) articles++;
    else if (line.kind === 'heading') {
      const code = text.charCodeAt(line.from);
      if (code === 0xa7) signs++;
      else if (code >= 48 && code <= 57) bare++;
      if (line.depth === 1 && ACT_TITLE.test(text.slice(line.from, Math.min(line.to, line.from + 200))))
        actTitle = true;
    }
  }
  if (memorandumFirst) return { kind: 'memorandum', habits: plain };
  const calledBill = given === 'bill' || actTitle || ENACTING.test(text);
  if (language === 'en' && bare > articles && calledBill)
    plain = { ...plain, bareNumbers: true };
  else if (articles === 0 && signs > 0) plain = { ...plain, sectionSign: true };
  const any = articles > 0 || plain.bareNumbers || plain.sectionSign;
  return { kind: given ?? (any ? 'bill' : 'policy'), habits: plain };
}
