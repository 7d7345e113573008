const DEFINES =
  /\b(?:wordt|worden) (?:(?:in|onder|mede|met) [^.:;]{0,120} )?(?:mede )?(?:verstaan|bedoeld met)\b|\bverstaan (?:wij )?onder\b|\b(?:wordt )?[Oo]nder [^.;]{1,120}(?:verstaan|begrepen)\b|\bverstaat onder\b|\b[Vv]oor de toepassing van (?:deze|dit) [^.;:]{2,60} (?:zijn|is|gelden als|geldt als|heten|heet)\s*:\s*$|\b[Ii]n (?:this|these) (?:Act|Bill|Part|Chapter|Division|section|Article|article|Convention|Regulations?|Order|Protocol)\b[^.;]{0,80}(?:[—:,]|-{2,3})\s*$|\bthe following definitions apply\b|\bhas the meaning\b|\bhave the meanings?\b|\b[”"’]\s+means\b|\bfor the purposes? of (?:this|these|the present)\b[^.;]{0,80}:\s*$|\b(?:definition|expression|term)s?\b[^.;]{0,60}\b(?:means?|meaning)\b/;
/** Words without which nothing is a definition; cheap to look for. */
const MAY_DEFINE =
  /verstaan|verstaat|begrepen|toepassing van|bedoeld met|[Ii]n th(?:is|ese) |mean|definition|purposes? of/;

/** Whether words define a term, or announce definitions: "wordt verstaan onder", "In this Act—", "“x” means". */
export function isDefining(words: string): boolean {
  return MAY_DEFINE.test(words) && DEFINES.test(words);
}

/** What a term does not mean. */
const EXCLUDES =
  /\bniet (?:mede )?(?:verstaan|begrepen)\b|\bniet (?:is|zijn|wordt|worden) (?:mede )?(?:begrepen|verstaan|gerekend)\b|\b(?:does|do|shall) not include\b|\bis not (?:to be )?included\b/;

/** Whether words say what a term does not mean: that takes something away, and is judged as law. */
function isExcluding(words: string): boolean {
  return EXCLUDES.test(words);
}

/** A whole sentence without what joins a term to its meaning. */
const PLAIN_SENTENCE = /^[A-ZÀ-Þ](?!.*(?::|\s[–—-]\s|\bmeans?\b|\bmeaning\b|\bincludes?\b|\bverstaan\b)).*\.$/s;

/** Whether words below announced definitions are law again: "An absconder is liable to imprisonment." */
export function endsDefinitions(words: string): boolean {
  return PLAIN_SENTENCE.test(words);
}

/** Marks that open a defined term at the beginning of a line. */
const OPENS_TERM = /^[\s]*[“"„«‘]/;
/** A line that ends in a colon announces definitions; then those of the form "gast: de vreemdeling die …" give them. */
const ANNOUNCES = /:\s*$/;
const TERM_AND_MEANING = /^\s*\p{L}[^:.;]{0,80}: \S/u;

/**
 * Divides a paragraph of definitions that stand on lines of their own: each term with its meaning, and what follows the
 * last one as law again ("A helper who is not registered commits an offence"); or, without such lines, by sentence.
 */
export function definitionStretches(
  text: string,
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number; readonly defines: boolean }[] {
  const stretches: { from: number; to: number; defines: boolean }[] = [];
  const announced = ANNOUNCES.test(text.slice(from, to).split('\n', 1)[0] ?? '');
  const opensTerm = (line: string) => OPENS_TERM.test(line) || (announced && TERM_AND_MEANING.test(line));
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    const line = text.slice(start, end);
    const last = stretches.at(-1);
    const opens = opensTerm(line);
    if (last === undefined || opens) stretches.push({ from: start, to: end, defines: true });
    else if (stretches.length > 1 && text.slice(last.from, last.to).trimEnd().endsWith('.'))
      stretches.push({ from: start, to: end, defines: false });
    else last.to = end;
    start = end + 1;
  }
  const listed = stretches.filter(({ from: at, to: end }) => opensTerm(text.slice(at, end))).length;
  return listed > 1 ? stretches : bySentence(text, from, to);
}

/** A full stop between two sentences, not one of an abbreviation or number. */
const FULL_STOP = /[\p{Ll})”"»’]{3}\.(?=[\s\u00a0]+[\p{Lu}“"„«])/gu;

/** A definition in running text ends at its full stop; what follows is law again, unless it defines something too. */
function bySentence(text: string, from: number, to: number): { from: number; to: number; defines: boolean }[] {
  const ends = [...text.slice(from, to).matchAll(FULL_STOP)].map((match) => from + match.index + match[0].length);
  const stretches: { from: number; to: number; defines: boolean }[] = [];
  let start = from;
  for (const end of [...ends, to]) {
    const defines = isDefining(text.slice(start, end));
    const last = stretches.at(-1);
    if (last?.defines === defines) last.to = end;
    else stretches.push({ from: start, to: end, defines });
    start = end;
  }
  // Where no single sentence defines, it is the whole that does.
  return stretches.some(({ defines }) => defines) ? stretches : [{ from, to, defines: true }];
}

/**
 * Divides a paragraph into definitions and law.
 * @param announced it stands below words that announce definitions
 */
export function dividedByDefinition(
  text: string,
  from: number,
  to: number,
  announced: boolean,
): readonly { readonly from: number; readonly to: number; readonly defines: boolean }[] {
  const words = text.slice(from, to);
  const defining = isDefining(words);
  if (defining && !isExcluding(words)) return definitionStretches(text, from, to);
  return [{ from, to, defines: announced && !isExcluding(words) }];
}
