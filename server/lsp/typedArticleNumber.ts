/** The forms that article numbers have: "5", "28a", "3.12", "19aa", "5 bis", "11A", "IV", "IVa". */
const articleNumber =
  /^(?:\d{1,4}(?:[a-z]{1,3})?(?:[.:]\d{1,4}[a-z]{0,2})*(?: (?:bis|ter|quater|quinquies))?[A-Z]{0,2}|[IVXLC]{1,7}[A-Za-z]?)$/;

/** What somebody typed as an article number: without "artikel" before it and a full stop after it. */
export function readArticleNumber(typed: string): string | undefined {
  const number = typed
    .trim()
    .replace(/^(?:artikel|article|section|art\.|s\.|§)\s*/i, '')
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ');
  return articleNumber.test(number) ? number : undefined;
}
