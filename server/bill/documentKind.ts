import type { LanguageCode } from '../text/range.js';
import { articleHeading, type HeadingHabits } from './headings.js';
import type { TextLine } from './lines.js';
import type { DocumentKind, FrontMatter } from './model.js';
import { isMemorandumHeading } from './partHeadings.js';

/** What a look over all headings tells about a document. */
export interface DocumentForm {
  readonly kind: DocumentKind;
  readonly habits: HeadingHabits;
  /** There are no article headings, but the text is law all the same: a pasted provision. */
  readonly loose: boolean;
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
  { kind: given, title, entryIntoForce, dossier }: FrontMatter,
): DocumentForm {
  let plain: HeadingHabits = { language, sectionSign: false, bareNumbers: false };
  if (given === 'policy') return { kind: 'policy', habits: plain, loose: false };
  if (given === 'memorandum') return { kind: 'memorandum', habits: plain, loose: false };
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
  if (memorandumFirst) return { kind: 'memorandum', habits: plain, loose: false };
  const calledBill = given === 'bill' || actTitle || ENACTING.test(text);
  if (language === 'en' && bare > articles && calledBill) plain = { ...plain, bareNumbers: true };
  else if (articles === 0 && signs > 0) plain = { ...plain, sectionSign: true };
  if (articles > 0 || plain.bareNumbers || plain.sectionSign) return { kind: 'bill', habits: plain, loose: false };
  const announced = given === 'bill' || entryIntoForce !== undefined || dossier !== undefined;
  const loose = announced || isPastedProvision(text, lines);
  return { kind: loose ? 'bill' : 'policy', habits: plain, loose };
}

/** A pasted provision is no longer than this. */
const LONGEST_FRAGMENT = 6000;
/** Words with which people speak about law rather than lay it down. */
const ABOUT_LAW =
  /\b(?:[Ww]ij|[Ww]e|[Ii]k|[Oo]ur|[Ii]|zal|zullen|zou|zouden|wil|willen|wilde|vind(?:t|en)|kabinet|coalitie|partij(?:en)?|fractie|voorstel(?:len)?|plan(?:nen)?|maatregelen|programma|voornemen|volgens|[Ee]r komt|[Ee]r komen|gaat|gaan|will|would|should|believe|propos(?:e|es|ed|als?)|coalition|government plans|party|parties)\b|[?!]/;

/**
 * Text without any heading or bullet in the language of a statute: a provision that somebody pasted to have it judged.
 * Prose about law has headings, an author who speaks, or plans.
 */
function isPastedProvision(text: string, lines: readonly TextLine[]): boolean {
  if (text.length > LONGEST_FRAGMENT || ABOUT_LAW.test(text)) return false;
  return (
    lines.length > 0 &&
    lines.every((line, at) => {
      const continues = lines[at + 1]?.first === false;
      return line.kind === 'text' && !line.bullet && (continues || /[.;:,]$/.test(lastWords(text, line)));
    })
  );
}

function lastWords(text: string, line: TextLine): string {
  return text.slice(Math.max(line.from, line.to - 10), line.to).trimEnd();
}
