import { stringify } from 'yaml';
import type { Rule } from '../../norms/schema.js';
import type { LanguageCode } from '../../text/range.js';

/** What a new rule takes over from another: how it recognises a provision, and the law it rests on. */
export type Model = Pick<
  Rule,
  'severity' | 'rulings' | 'limits' | 'norms' | 'when' | 'unless' | 'safeguards' | 'variants'
>;

/**
 * The text of a new rule: every key that must be filled in is there and empty, so that `rules lint` points at it, with
 * what belongs there said above it.
 * @param name "theme/rule"
 * @param language of the guidance; the rule itself is in both
 */
export function ruleTemplate(name: string, language: LanguageCode, model?: Model): string {
  const id = name.slice(name.indexOf('/') + 1);
  const say = guidance[language];
  const taken = (key: keyof Model, empty: string): string => {
    const value = model?.[key];
    return value === undefined || (Array.isArray(value) && value.length === 0)
      ? empty
      : stringify({ [key]: withoutEmpty(value) }, { lineWidth: 116 });
  };
  return [
    `${say.intro(name)}id: ${id}\n`,
    `${say.title}title:\n  nl: ""\n  en: ""\n`,
    `${say.message}message:\n  nl: ""\n  en: ""\n`,
    `${say.why}why:\n  nl: ""\n  en: ""\n`,
    `${say.severity}${taken('severity', 'severity: warning\n')}`,
    `${say.norms}${taken('norms', 'norms: []\n')}`,
    `${say.rulings}${taken('rulings', 'rulings: []\n')}${taken('limits', 'limits: []\n')}`,
    `${say.when}${taken('when', `when:\n  - within: sentence\n    roles:\n      ${say.deed}: ""\n      ${say.about}: ""\n`)}`,
    `${say.unless}${taken('unless', say.unlessExample)}`,
    `${say.safeguards}${taken('safeguards', say.safeguardsExample)}`,
    ...(model === undefined || model.variants.length === 0 ? [] : [taken('variants', '')]),
    `${say.compatible}`,
    `${say.examples}examples:\n  nl:\n    conflicts:\n      - ""\n    compatible:\n      - ""\n  en:\n    conflicts:\n      - ""\n    compatible:\n      - ""\n`,
  ].join('\n');
}

/** A value without the empty lists that say nothing to a reader. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => !(Array.isArray(one) && one.length === 0));
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutEmpty(one)]));
}

interface Guidance {
  intro(name: string): string;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly severity: string;
  readonly norms: string;
  readonly rulings: string;
  readonly when: string;
  readonly deed: string;
  readonly about: string;
  readonly unless: string;
  readonly unlessExample: string;
  readonly safeguards: string;
  readonly safeguardsExample: string;
  readonly compatible: string;
  readonly examples: string;
}

const dutch: Guidance = {
  intro: (name) => `# ${name}
# Een regel beschrijft een handeling van de wetgever: wie mag of moet of mag niet, wat doen, voor wie, met welke
# uitzondering. Vul in wat leeg is; "toetssteen rules lint" wijst aan wat nog ontbreekt. Regels met # ervoor zijn uitleg
# en mogen weg. De hele notatie: docs/rule-format.md.

`,
  title: '# Wat de bepaling doet, in een paar woorden: "Opvang eindigt zonder beoordeling".\n',
  message: `# De melding: wat de bepaling doet, welke norm zij raakt en wat verenigbaar zou zijn. Nooit dat zij onrechtmatig is:
# dat zegt de rechter.
`,
  why: '# De redenering, voor wie doorvraagt (toetssteen explain).\n',
  severity: `# error: een rechter aan wiens uitspraak de wetgever is gebonden, heeft zo’n bepaling onverenigbaar geoordeeld (die
# uitspraak staat dan voorop bij rulings). warning: het hangt van de toepassing af, of het is omstreden. information:
# de bron is advies of beleid.
`,
  norms: `# De namen van de bepalingen die zij raakt. Zoek ze op met: toetssteen explain "artikel 3 EVRM". Staat uw norm er niet
# bij, beschrijf haar dan in norms/ in deze map (zie docs/writing-rules.md).
`,
  rulings: `# De uitspraken die de bevinding dragen, de sterkste eerst: toetssteen explain C-72/22. Onder limits de uitspraken die
# zeggen wat wel mag.
`,
  when: `# Hoe de bepaling wordt herkend. Alle onderdelen moeten in een zin staan; het eerste wordt onderstreept. ~weigeren: elke
# vorm van het woord; a | b: een van beide; a … b: in deze volgorde; {nl: …, en: …}: per taal.
`,
  deed: 'handeling',
  about: 'onderwerp',
  unless: '# Wat er een heel andere bepaling van maakt: dezelfde woorden over een ander onderwerp.\n',
  unlessExample: '# unless:\n#   - find: { nl: "~verhuurder", en: "~landlord" }\n#     within: paragraph\n',
  safeguards: '# Wat de bepaling verenigbaar maakt, en dan de bevinding wegneemt.\n',
  safeguardsExample: `# safeguards:
#   - name: { nl: individuele beoordeling, en: individual assessment }
#     find: { nl: "individuele ~beoordeling", en: "individual ~assessment" }
#     within: article
`,
  compatible: `# Een clausule die wel verenigbaar is; de editor kan haar invoegen.
# compatible:
#   nl: ""
#   en: ""
`,
  examples: `# Begin hier: eerst de bepalingen die erop lijken en met rust gelaten moeten worden (compatible), dan die gemeld moeten
# worden (conflicts). Wat zou een wet over iets anders met dezelfde woorden zeggen? Ten minste vijf en vijf in het
# Nederlands, twee en twee in het Engels. "toetssteen rules test" beproeft ze.
`,
};

const english: Guidance = {
  intro: (name) => `# ${name}
# A rule describes an operation of the legislator: who may or must or must not, do what, to whom, under which exception.
# Fill in what is empty; "toetssteen rules lint" points at what is still missing. Lines with # before them are guidance
# and may go. The whole notation: docs/rule-format.md.

`,
  title: '# What the provision does, in a few words: "Reception ends without an assessment".\n',
  message: `# The message: what the provision does, which norm it meets and what would be compatible. Never that it is unlawful:
# that is for a court to say.
`,
  why: '# The reasoning, for whoever asks further (toetssteen explain).\n',
  severity: `# error: a court whose ruling binds the legislator has held such a provision incompatible (that ruling then stands first
# under rulings). warning: it depends on how it is applied, or it is contested. information: the source is advice or
# policy.
`,
  norms: `# The names of the provisions that it meets. Look them up with: toetssteen explain "article 3 ECHR". Where your norm is
# not there, describe it in norms/ in this folder (see docs/writing-rules.md).
`,
  rulings: `# The rulings that support the finding, the strongest first: toetssteen explain C-72/22. Under limits the rulings that
# say what is allowed.
`,
  when: `# How the provision is recognised. All parts must stand in one sentence; the first is underlined. ~refuse: every form of
# the word; a | b: either; a … b: in this order; {nl: …, en: …}: one for each language.
`,
  deed: 'deed',
  about: 'about',
  unless: '# What makes it another provision altogether: the same words on another subject.\n',
  unlessExample: dutch.unlessExample,
  safeguards: '# What makes the provision compatible, and then takes the finding away.\n',
  safeguardsExample: dutch.safeguardsExample,
  compatible: `# A clause that is compatible; the editor can put it in.
# compatible:
#   nl: ""
#   en: ""
`,
  examples: `# Begin here: first the provisions that look like it and must be left alone (compatible), then those that must be
# reported (conflicts). What would an act on something else say with the same words? At least five and five in Dutch,
# two and two in English. "toetssteen rules test" tries them.
`,
};

const guidance: Readonly<Record<LanguageCode, Guidance>> = { nl: dutch, en: english };
