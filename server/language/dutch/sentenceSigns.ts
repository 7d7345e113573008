import type { SentenceSigns } from '../sentences.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What ends a Dutch sentence and what only looks like it. */
export const dutchSigns: SentenceSigns = {
  abbreviations: words(`
    art artt nr nrs no nos jo juncto stb stcrt trb pb pbeu jb lid blz pag par hfst afd al bijv bv ca cf dd dr drs mr mrs ing ir prof
    inz evt resp incl excl max min mln mld ong zgn zg tel vgl vlg vgls ver sub st ste enz kst kamerst gew cfr ed eds red ecli rb hr
    abrvs crvb jan feb mrt apr jun jul aug sep sept okt nov dec jhr mw dhr wed geb gest sr sv vw vb rv awb zie o`),
  finalAbbreviations: words('e.d. e.a. d.d. m.m. c.s. a.i. b.v. n.v. o.m. e.v.'),
  unfinished: words(`
    de het een en of in op aan van voor met door bij naar uit over onder tot ten ter te om als dan dat die deze dit zijn haar hun onze geen
    niet wordt worden is maar noch indien wanneer tenzij alsmede respectievelijk artikel artikelen lid onderdeel na tegen tussen via volgens
    krachtens ingevolge zonder per jegens`),
  pointers: words(
    'artikel artikelen art onderdeel onderdelen onder sub lid bijlage paragraaf hoofdstuk afdeling titel deel tabel categorie klasse',
  ),
};
