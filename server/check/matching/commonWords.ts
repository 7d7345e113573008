/** Words that stand in almost any sentence of a statute, in either language. */
const common: ReadonlySet<string> = new Set([
  ...'de het een en of van in op te tot aan bij met voor door om uit over na naar als is zijn wordt worden werd kan kunnen'.split(
    ' ',
  ),
  ...'niet geen zonder die dat deze dit hij zij hem haar ten ter er dan ook zich wie wel moet mag heeft hebben zal zullen'.split(
    ' ',
  ),
  ...'artikel lid wet minister onze besluit aanvraag bedoeld eerste tweede derde nr termijn persoon grond recht gevallen'.split(
    ' ',
  ),
  ...'the of to a an and or in on by for with at from as is are be been was were may must shall not no any such this that'.split(
    ' ',
  ),
  ...'which who it its his her he she they their than other under without only if section subsection act minister person'.split(
    ' ',
  ),
]);

/** Whether a word stands in almost any sentence. */
export function isCommon(form: string): boolean {
  return common.has(form);
}
