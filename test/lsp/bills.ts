/** A Dutch bill of one article that says what is given. It is recognised as a bill by its front matter. */
export function dutchBill(...paragraphs: readonly string[]): string {
  return `---\nkind: wetsvoorstel\n---\n\n### Artikel 1\n\n${paragraphs.join('\n\n')}\n`;
}

/** Conflicts with the ban on refoulement, and says so in words of its own. */
export const removal =
  'De vreemdeling wordt uitgezet, ook indien hij in het land van herkomst een reëel risico loopt op foltering.';

/** An ordinary text, in Markdown like a bill. */
export const readme = '# Over deze map\n\n1. Hier staan voorstellen.\n2. Lees ze.\n';
