import { type GrammarRule, markdown } from './grammar.js';
import { atStart, numberCaptures, numbered } from './numbering.js';
import { anyOf, space, spaced, wordEnd } from './words.js';

/** Nothing more on the line, or a mark with which amended text begins. */
const beforeText = String.raw`(?=[ \t\x{A0}]*(?:[:«“„"—–]|$))`;

const ordinal = '[a-z]{3,10}(?:de|ste)';

/** What an act consists of, as the object of "vervalt": "vervalt het derde lid", "vervallen de woorden". */
const dutchPiece = anyOf(
  'artikel|onderde|leden|woord|zinsnede|volzin|punt|komma|aanduiding|opschrift',
  spaced(`${ordinal} (?:lid|zin|volzin)`),
);

/** Words that amend an act. The same verbs also stand in ordinary provisions, so that what follows must fit. */
export const dutchAmendments: readonly string[] = [
  spaced('(?:wordt |worden )?als volgt gewijzigd') + wordEnd,
  spaced('(?:worden )?de volgende wijzigingen aangebracht') + wordEnd,
  spaced('vervangen door') + beforeText,
  spaced('(?:ingevoegd|toegevoegd|tussengevoegd|vervangen),? luidende') + wordEnd,
  String.raw`(?:ingevoegd|toegevoegd|tussengevoegd),?(?=[ \t]*$)`,
  String.raw`luidende?(?=[ \t]*:)`,
  spaced('(?:komt |komen )(?:als volgt )?te luiden') + wordEnd,
  spaced('luid(?:t|en) als volgt') + wordEnd,
  spaced('(?:vernummerd|verletterd) tot') + wordEnd,
  spaced('onder (?:vernummering|verlettering|vervanging) van') + wordEnd,
  spaced(`verval(?:t|len)(?= (?:telkens )?(?:[«“„"]|(?:de|het) ${dutchPiece}))`),
];

export const englishAmendments: readonly string[] = [
  spaced('(?:is|are) (?:hereby )?(?:repealed|omitted|substituted|inserted|renumbered)') + wordEnd,
  spaced('there (?:is|are) (?:substituted|inserted|added)') + wordEnd,
  spaced('(?:is|are) (?:hereby )?(?:further )?amended as follows') + wordEnd,
  spaced('(?:is|are) (?:hereby )?(?:further )?amended') + String.raw`(?=[ \t]*(?:[:—–]|$))`,
  spaced('(?:is|are) replaced by(?: the following)?') + beforeText,
  spaced('by (?:substituting|inserting|omitting|adding|deleting)') + wordEnd,
  spaced('by the (?:substitution|insertion|omission|addition) of') + wordEnd,
  spaced('(?:[Ss]ubstitute|[Ii]nsert|[Oo]mit|[Ll]eave out)') +
    anyOf(
      beforeText,
      spaced('(?= (?:the|that) (?:words?|following|definitions?))'),
      spaced(String.raw`(?= (?:sub)?(?:sections?|paragraphs?) [\d(])`),
    ),
  spaced('ceases? to have effect') + wordEnd,
];

const dutchSubject = anyOf(
  spaced('(?:De|Het) (?:artikelen|onderdelen|leden|hoofdstukken)'),
  spaced(`Het ${ordinal} lid|De ${ordinal} (?:zin|volzin)`),
  spaced('(?:De|Het) (?:Wet|Rijkswet|Besluit|Regeling|Wetboek)'),
  spaced(String.raw`(?:Artikel|Artikelen|Hoofdstuk|Afdeling|Paragraaf|Titel|Onderdeel|Onderdelen|Lid) [\dA-Za-z]`),
);

/** Another verb before the last one: then the line is a provision of its own and no instruction. */
const otherVerb = spaced(' (?:is|zijn|wordt|worden|kan|kunnen|totdat|indien|als|tenzij|die|dat|wanneer) ');

const takenAway = spaced('verval(?:t|len)|(?:wordt|worden) ingetrokken');

/**
 * "Artikel 5, tweede lid, vervalt.", "De Wet X wordt ingetrokken.": a whole line about a piece of an act. "De vergunning
 * vervalt" is another matter.
 */
export const repeal: GrammarRule = atStart((start) => ({
  match: String.raw`${start}(?:${numbered}${space}+)?(${dutchSubject}(?:(?!${otherVerb}).){0,300}?)${space}(${takenAway})(?=[ \t]*[.;,]?[ \t]*$)`,
  captures: {
    ...numberCaptures,
    3: { patterns: [{ include: `${markdown}#inline` }] },
    4: { name: 'keyword.control.amendment.toetssteen' },
  },
}));
