const DEFINES =
  /\b(?:wordt|worden) (?:(?:in|onder|mede|met) [^.:;]{0,120} )?(?:mede )?(?:verstaan|bedoeld met)\b|\bverstaan (?:wij )?onder\b|\bwordt onder [^.;]{1,120}verstaan|\b[Ii]n (?:this|these) (?:Act|Bill|Part|Chapter|Division|section|Article|article|Convention|Regulations?|Order|Protocol)\b[^.;]{0,80}(?:[—:,]|-{2,3})\s*$|\bthe following definitions apply\b|\bhas the meaning\b|\bhave the meanings?\b|\b[”"’]\s+means\b|\bfor the purposes? of (?:this|these|the present)\b[^.;]{0,80}:\s*$|\b(?:definition|expression|term)s?\b[^.;]{0,60}\b(?:means?|meaning)\b/;
/** Words without which nothing is a definition; cheap to look for. */
const MAY_DEFINE = /verstaan|bedoeld met|[Ii]n th(?:is|ese) |mean|definition|purposes? of/;

/** Whether words define a term, or announce definitions: "wordt verstaan onder", "In this Act—", "“x” means". */
export function isDefining(words: string): boolean {
  return MAY_DEFINE.test(words) && DEFINES.test(words);
}
