/**
 * The vocabulary of this folder: a bill as a jurist sees it, with exact places in the Markdown source.
 *
 * Offsets are UTF-16 code units in the source text; ranges are half-open.
 */
import type { Bilingual, LanguageCode, Range } from '../text/range.js';

/** Which of three kinds of document this is. A bill is judged as law, a policy document by what it announces. */
export type DocumentKind = 'bill' | 'memorandum' | 'policy';

/** What a stretch of text does. Only `enacted` and `inserted` text, and what
 * a policy document announces in its `stated` text, can be an offence of its own. */
export type Force =
  /** New law of the bill itself. */
  | 'enacted'
  /** New text that the bill puts into another act. */
  | 'inserted'
  /** Text that disappears: quoted old words, repealed articles. */
  | 'removed'
  /** The amending instruction around inserted and removed text. */
  | 'instruction'
  /** The meaning of a term. */
  | 'definition'
  /** Considerations, explanatory memorandum, notes. */
  | 'explanatory'
  /** Text of somebody else's that is quoted, neither inserted nor removed. */
  | 'quoted'
  /** Policy prose. Who stands behind it, differs from sentence to sentence: {@link ../check/stance.ts}. */
  | 'stated';

/** The level of a provision in the legal structure. */
export type ProvisionKind =
  /** Book, part, title, chapter, section, subsection: a heading above articles. */
  | 'division'
  | 'article'
  /** Dutch "lid", English subsection: the numbered paragraphs of an article. */
  | 'paragraph'
  /** Dutch "onderdeel" and what is below it: (a), 1°, i. */
  | 'item'
  /** A lettered or numbered step of an amending article: A, B, AA, 1. */
  | 'instruction'
  /** What stands before the first article: title, considerations, enacting words. */
  | 'preamble'
  /** What stands after the last article: place, date, signatures, schedules without articles. */
  | 'closing'
  /** Explanatory memorandum or notes, in a bill's file or as a document of its own. */
  | 'memorandum'
  /** A heading with what stands under it, or a paragraph, in a policy document. */
  | 'prose'
  /** A bullet or numbered point in a policy document. */
  | 'bullet';

/** Own words of a provision, without those of its children, in one force. */
export interface Passage {
  readonly force: Force;
  /** From the first to the last word. */
  readonly range: Range;
  /** The visible words as stretches of source: markup, escapes and quote marks of blocks lie between them. */
  readonly runs: readonly Range[];
  /** How many of the provision's children stand before this passage: 0 for a lead-in, more for closing words. */
  readonly after: number;
}

/** A node of the legal structure. Children lie inside the range of their parent, in the order of the text. */
export interface Provision {
  readonly kind: ProvisionKind;
  /** As printed, without dots and brackets: "108a", "1", "b", "1°", "II". Undefined for what has no number. */
  readonly number: string | undefined;
  /** The heading's title, without the number: "Strafbaarstelling". */
  readonly title: string | undefined;
  /**
   * How one cites it, in the bill's language: "Artikel 108a, eerste lid, onder b" or "Article 5(1)(b)". For inserted
   * text: the amending article first, "Artikel I, onderdeel C (artikel 108a, eerste lid)".
   */
  readonly label: string;
  /** Everything: number, heading, own words, children. */
  readonly range: Range;
  /** The number and title as printed, when there are any. */
  readonly heading: Range | undefined;
  readonly force: Force;
  readonly passages: readonly Passage[];
  readonly children: readonly Provision[];
}

/** What an amending instruction does. */
export type AmendmentAction = 'insert' | 'replace' | 'repeal' | 'renumber' | 'add';

/** A pointer to provisions: "de artikelen 33 tot en met 35", "artikel 29, eerste lid, onder b". */
export interface ProvisionReference {
  readonly range: Range;
  /** One entry for each article or unbroken series; `to` equals `from` for a single article. */
  readonly articles: readonly { readonly from: string; readonly to: string }[];
  /** Paragraph numbers as digits ("eerste lid" is "1"). */
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  /** Chapters and what is below them, as named: "hoofdstuk 3", "afdeling 4". */
  readonly divisions: readonly string[];
  /** Only a sentence, the lead-in or another piece of what is named. */
  readonly partial: boolean;
  /** The act it is in when the text says so or the amending article has said so; undefined for this very text. */
  readonly act: ActReference | undefined;
}

/** The name of an act or treaty in the text. */
export interface ActReference {
  readonly range: Range;
  /** As written: "Vreemdelingenwet 2000". */
  readonly name: string;
  /** Key of a known act ("vreemdelingenwet-2000"), undefined when it is not one that this folder knows. */
  readonly id: string | undefined;
}

/** One amending instruction. */
export interface Amendment {
  readonly action: AmendmentAction;
  /** The instruction's words. */
  readonly range: Range;
  /** The provision whose passage gives the instruction. */
  readonly provision: Provision;
  readonly act: ActReference | undefined;
  readonly target: ProvisionReference | undefined;
  /** Words that disappear, as quoted in the instruction. Empty when whole provisions are repealed or replaced. */
  readonly removed: readonly Range[];
  /** Words that come in, quoted or as the text that follows. */
  readonly inserted: readonly Range[];
}

/** A term and the words that say what it means: "niet-toegelatene: de vreemdeling die geen rechtmatig verblijf heeft". */
export interface Definition {
  readonly term: Range;
  readonly meaning: Range;
  readonly provision: Provision;
}

export type CitationKind =
  | 'ecli'
  /** Court of Justice or General Court: C-72/22 PPU. */
  | 'eu-case'
  | 'celex'
  /** European Court of Human Rights application: 27765/09. */
  | 'application'
  /** European Committee of Social Rights complaint: 90/2013. */
  | 'complaint'
  /** Stb., Trb., Stcrt. */
  | 'official-journal'
  /** Kamerstukken. */
  | 'parliamentary-paper'
  | 'bwb'
  /** "artikel 29, eerste lid, onder b, van de Vreemdelingenwet 2000". */
  | 'provision'
  /** "Richtlijn 2008/115/EG", "Verordening (EU) 2024/1351". */
  | 'eu-act'
  /** A treaty by its usual name or abbreviation. */
  | 'treaty'
  /** A national act by its name. */
  | 'act';

/** A reference to another text, found and parsed once. */
export interface Citation extends Range {
  readonly kind: CitationKind;
  /** The text in the one form in which it is compared: "ECLI:EU:C:2022:505", "C-72/22 PPU", "2008/115". */
  readonly normalised: string;
  /** For `provision`: what it points to. */
  readonly reference: ProvisionReference | undefined;
  /** It looks like one of its kind but is not well formed ("ECLKI:EU:C:2022:505"): what is wrong, as a key. */
  readonly defect: CitationDefect | undefined;
}

/** What is wrong with a citation's form. */
export type CitationDefect = 'prefix' | 'parts' | 'country' | 'court' | 'year' | 'number';

/** Optional settings at the top of the file, between `---` lines. */
export interface FrontMatter {
  readonly range: Range | undefined;
  readonly kind: DocumentKind | undefined;
  readonly title: string | undefined;
  readonly language: LanguageCode | undefined;
  /** ISO date. */
  readonly entryIntoForce: string | undefined;
  readonly dossier: string | undefined;
  /** What could not be used, each with its place. */
  readonly problems: readonly FrontMatterProblem[];
}

/** A front matter entry that could not be used. */
export interface FrontMatterProblem {
  readonly range: Range;
  readonly key: string;
  readonly message: Bilingual;
}

/** A comment in the source, for suppressions: `<!-- toetssteen-disable-next ... -->`. */
export interface SourceComment extends Range {
  /** The text between `<!--` and `-->`, trimmed, and where it starts. */
  readonly text: string;
  readonly textStart: number;
}

/** A whole document. */
export interface Bill {
  readonly source: string;
  readonly kind: DocumentKind;
  readonly language: LanguageCode;
  readonly frontMatter: FrontMatter;
  /** The roots of the legal structure, in the order of the text. */
  readonly provisions: readonly Provision[];
  readonly amendments: readonly Amendment[];
  readonly definitions: readonly Definition[];
  /** Ascending and disjoint. */
  readonly citations: readonly Citation[];
  readonly comments: readonly SourceComment[];
  /** Stretches that were not read as Markdown because they would take too long; read as plain lines instead. */
  readonly readAsPlainText: readonly Range[];
}
