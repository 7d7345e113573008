import type { SentenceSigns } from '../sentences.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What ends an English sentence and what only looks like it. */
export const englishSigns: SentenceSigns = {
  abbreviations: words(`
    art arts no nos para paras sec secs s ss subs subss reg regs ch chap cl cll sch sched pt vol vols p pp ed eds mr mrs ms dr prof st jr sr
    inc ltd co corp v vs cf al fig approx dept est hon rev gen gov sgt lt col jan feb mar apr jun jul aug sep sept oct nov dec oj ibid viz
    esp incl max min etc`),
  finalAbbreviations: words('p.m. a.m. u.s. u.k. e.u. et.al.'),
  unfinished: words(`
    the a an of in on at to for from by with and or but nor as that which who whom whose this these those any each every no not under
    is are was were be been shall may must will can section sections article articles paragraph paragraphs subsection if where when unless
    within without than between against into its his her their`),
  pointers: words(
    'article articles section sections subsection paragraph paragraphs part schedule annex point clause regulation chapter title table category class',
  ),
};
