const DEFINES =
  /\b(?:wordt|worden) (?:(?:in|onder|mede|met) [^.:;]{0,120} )?(?:mede )?(?:verstaan|bedoeld met)\b|\bverstaan (?:wij )?onder\b|\b(?:wordt )?[Oo]nder [^.;]{1,120}(?:verstaan|begrepen)\b|\bverstaat onder\b|\b[Vv]oor de toepassing van (?:deze|dit) [^.;:]{2,60} (?:zijn|is|gelden als|geldt als|heten|heet)\s*:\s*$|\b[Ii]n (?:this|these) (?:Act|Bill|Part|Chapter|Division|section|Article|article|Convention|Regulations?|Order|Protocol)\b[^.;]{0,80}(?:[—:,]|-{2,3})\s*$|\bthe following definitions apply\b|\bhas the meaning\b|\bhave the meanings?\b|\b[”"’]\s+means\b|\bfor the purposes? of (?:this|these|the present)\b[^.;]{0,80}:\s*$|\b(?:definition|expression|term)s?\b[^.;]{0,60}\b(?:means?|meaning)\b/;
/** Words without which nothing is a definition; cheap to look for. */
const MAY_DEFINE =
  /verstaan|verstaat|begrepen|toepassing van|bedoeld met|[Ii]n th(?:is|ese) |mean|definition|purposes? of/;

/** Whether words define a term, or announce definitions: "wordt verstaan onder", "In this Act—", "“x” means". */
export function isDefining(words: string): boolean {
  return MAY_DEFINE.test(words) && DEFINES.test(words);
}

/** Marks that open a defined term at the beginning of a line. */
const OPENS_TERM = /^[\s]*[“"„«‘]/;

/**
 * Divides a paragraph of definitions that stand on lines of their own: each term with its meaning, and what follows the
 * last one as law again ("A helper who is not registered commits an offence"). One stretch when it has no such lines.
 */
export function definitionStretches(
  text: string,
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number; readonly defines: boolean }[] {
  const stretches: { from: number; to: number; defines: boolean }[] = [];
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    const line = text.slice(start, end);
    const last = stretches.at(-1);
    const opens = OPENS_TERM.test(line);
    if (last === undefined || opens) stretches.push({ from: start, to: end, defines: true });
    else if (stretches.length > 1 && text.slice(last.from, last.to).trimEnd().endsWith('.'))
      stretches.push({ from: start, to: end, defines: false });
    else last.to = end;
    start = end + 1;
  }
  const listed = stretches.filter(({ from: at, to: end }) => OPENS_TERM.test(text.slice(at, end))).length;
  return listed > 1 ? stretches : [{ from, to, defines: true }];
}
