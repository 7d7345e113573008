/** What a clause says that takes something out of the provision before it, in the words of both languages. */
const exception =
  /\b(?:niet van toepassing|niet strafbaar|geldt niet|does not apply|do not apply|(?:does|do) not commit an offence|commits no offence|is not an offence)\b/i;

/**
 * Whether a clause is made to stand beside the provision that it qualifies ("Het eerste lid is niet van toepassing op
 * …"), rather than in its place: beside a provision that says the opposite, a clause that lays down a whole rule would
 * leave a bill that contradicts itself.
 */
export function isMadeToBeAdded(clause: string): boolean {
  const first = /^.*?[.;](?=\s|$)/s.exec(clause)?.[0] ?? clause;
  return exception.test(first);
}
