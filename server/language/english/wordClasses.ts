const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that lay something down; one begins a statement of its own. */
export const modals = words('shall may must will can cannot could should would might');

/** Finite auxiliaries. */
export const auxiliaries = words(`
  shall may must will can cannot could should would might is are was were has have had does do did isn't aren't wasn't weren't
  hasn't haven't hadn't doesn't don't didn't shan't won't can't couldn't shouldn't wouldn't mustn't needn't ceases cease remains remain applies apply
  means includes lies becomes become constitutes needs need`);

export const determiners = words(
  'the a an this these those any every each all some no such his her its their our your either neither both another whichever whatever',
);
export const pronouns = words('he she it they we you i who it there that this these those one him them');
export const prepositions = words(`
  about above across after against along among around at before behind below beneath beside between beyond by during for from in inside into
  near of off on onto out outside over past per pursuant regarding since through throughout to toward towards under until upon via with within without`);
export const coordinators = words('and or but nor yet');
export const negators = words('not no never neither nor nobody none nothing nowhere cannot');

/** Nouns in -ing, which begin no clause after "by" or "without" unless an object follows. */
export const nounsInIng = words(
  'hearing proceeding proceedings finding ruling training housing building meeting funding wording standing crossing trafficking smuggling filing being human-being',
);

/** Adverbs that may stand between "without" and the verb. */
export const adverbs = words(
  'first so duly further previously prior properly fully individually ever also thereby actually necessarily otherwise adequately expressly only',
);

/** Words after which "that" says what is the case. */
export const takesContent = words(`
  satisfied considers consider determines determine determined fact opinion ground grounds finds find found provide provides provided believes believe
  believing belief ensure ensures ensuring view appears shows show established establish establishes states state stating decides decide decided declares declare
  declared certifies certify certified risk possibility effect condition conclusion concludes conclude evidence directs direct order orders ordered
  requires require required extent say says said so such order knows know knowing aware agrees agree agreed proves prove proved unlikely likely
  necessary appropriate clear only indication doubt understanding presumed assumed presumption reason`);

/** Whether a word can be a present participle or gerund. */
export function isIng(form: string): boolean {
  return (
    form.length > 4 &&
    form.endsWith('ing') &&
    form !== 'nothing' &&
    form !== 'anything' &&
    form !== 'something' &&
    form !== 'everything'
  );
}

/** Finite verbs of statements that often follow a relative clause: "A person who … commits an offence". */
export const statementVerbs = words(`
  commits forfeits loses enjoys retains acquires ceases applies lies falls constitutes prevents requires affects takes becomes remains incurs
  holds benefits qualifies has is are commit forfeit lose enjoy retain acquire`);
