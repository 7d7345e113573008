import { addressOfNorm } from '../../server/check/addresses.js';
import { citeNorm } from '../../server/check/citing.js';
import { periodInWords } from '../../server/check/recordWording.js';
import { periodOf } from '../../server/norms/application.js';
import { standsAboveBills } from '../../server/norms/authority.js';
import type { Norm, Pack } from '../../server/norms/pack.js';
import { type Instrument, instrument as instrumentSchema, type Period } from '../../server/norms/schema.js';
import type { Bilingual } from '../../server/text/range.js';
import { anchor, code, escaped, link, page, prose } from './markdown.js';
import { readAt, ruleLinks, tableOf } from './register.js';
import { unchecked } from './sources.js';
import { wording } from './wording.js';

const kinds: Readonly<Record<Instrument['kind'], Bilingual>> = {
  treaty: { nl: 'Verdragen', en: 'Treaties' },
  constitution: { nl: 'Grondwet en Statuut', en: 'Constitution and Charter for the Kingdom' },
  'eu-treaty': { nl: 'Verdragen van de Europese Unie', en: 'Treaties of the European Union' },
  'eu-regulation': { nl: 'Verordeningen', en: 'Regulations' },
  'eu-directive': { nl: 'Richtlijnen', en: 'Directives' },
  'eu-other': { nl: 'Andere handelingen van de Unie', en: 'Other acts of the Union' },
  act: { nl: 'Wetten', en: 'Acts' },
  decree: { nl: 'Besluiten en regelingen', en: 'Decrees and orders' },
  'soft-law': { nl: 'Niet bindende teksten', en: 'Texts that do not bind' },
  bill: { nl: 'Voorstellen, nog geen recht', en: 'Bills, not law yet' },
};

/** The register of norms: by kind, each with its dates, what it took the place of, and the rules that rest on it. */
export function normsPage(pack: Pack): string {
  const sections = instrumentSchema.shape.kind.options.flatMap((kind) => {
    const instruments = [...pack.instruments.values()].filter((instrument) => instrument.kind === kind);
    if (instruments.length === 0) return [];
    const { nl, en } = kinds[kind];
    return [
      `## ${nl} · ${en}`,
      ...(standsAboveBills(kind) ? [] : [notAbove.nl, notAbove.en]),
      ...instruments.flatMap((instrument) => [
        ...instrumentEntry(instrument, pack),
        ...[...pack.norms.values()]
          .filter((norm) => norm.instrument.id === instrument.id)
          .flatMap((norm) => provisionEntry(norm, pack)),
      ]),
    ];
  });
  return page([
    '# Register van normen · Register of norms',
    'Elke bepaling waaraan regels toetsen of die een uitspraak uitlegt, met de dagen waarop zij geldt en wat ervoor in de plaats kwam. Wat zij eist staat hier in onze woorden; de tekst zelf staat achter de koppeling. De [uitspraken](rulings.md) hebben een eigen register.',
    'Every provision that rules check against or that a ruling interprets, with the days on which it applies and what took its place. What it requires is said in our own words; the text itself is behind the link. The [rulings](rulings.md) have a register of their own.',
    `${pack.norms.size} bepalingen van ${pack.instruments.size} instrumenten. · ${pack.norms.size} provisions of ${pack.instruments.size} instruments.`,
    ...sections,
    '<!-- scripts/generateDocs.ts makes this page from rules/norms/ -->',
  ]);
}

const notAbove: Bilingual = {
  nl: 'Deze staan niet boven een wetsvoorstel; zij tonen het recht waarin het voorstel ingrijpt.',
  en: 'These do not stand above a bill; they show the law in which the bill intervenes.',
};

function instrumentEntry(instrument: Instrument, pack: Pack): string[] {
  const { id, name, short, number, celex, url, applies, successors, note } = instrument;
  const before = [...pack.instruments.values()].filter((other) => other.successors.includes(id));
  const linked = (one: Instrument): string => link(one.short.nl, `#${one.id}`);
  return [
    `${anchor(id)}\n\n### ${bothOf(short)}`,
    tableOf([
      ['naam · name', bothOf(name)],
      ['nummer · number', number === undefined ? '' : escaped(number)],
      ['CELEX', celex === undefined ? '' : code(celex)],
      ['te lezen · read it at', readAt(url)],
      ['geldt · applies', days(applies)],
      [
        'gevolgd door · succeeded by',
        successors
          .flatMap((next) => pack.instruments.get(next) ?? [])
          .map(linked)
          .join(', '),
      ],
      ['in de plaats van · takes the place of', before.map(linked).join(', ')],
    ]),
    ...(note === undefined ? [] : [prose(note.nl), prose(note.en)]),
  ];
}

function provisionEntry(norm: Norm, pack: Pack): string[] {
  const before = [...pack.norms.values()].filter((other) => other.successors.includes(norm.id));
  const linked = (one: Norm): string => link(citeNorm(one, 'nl'), `#${one.id}`);
  const rulings = [...pack.rulings.values()].filter((ruling) => ruling.norms.includes(norm.id));
  const address = addressOfNorm(norm);
  const notes = [unchecked(norm.verification, 'nl'), unchecked(norm.verification, 'en')].flat().join(' · ');
  return [
    `${anchor(norm.id)}\n\n#### ${bothOf({ nl: citeNorm(norm, 'nl'), en: citeNorm(norm, 'en') })}`,
    `**${wording.nl.language}.** ${prose(norm.requires.nl)}${norm.allows === undefined ? '' : ` ${wording.nl.leavesFree} ${prose(norm.allows.nl)}`}`,
    `**${wording.en.language}.** ${prose(norm.requires.en)}${norm.allows === undefined ? '' : ` ${wording.en.leavesFree} ${prose(norm.allows.en)}`}`,
    tableOf([
      ['geldt · applies', days(periodOf(norm))],
      ['te lezen · read it at', address === norm.instrument.url ? '' : readAt(address)],
      [
        'gevolgd door · succeeded by',
        norm.successors
          .flatMap((next) => pack.norms.get(next) ?? [])
          .map(linked)
          .join(', '),
      ],
      ['in de plaats van · takes the place of', before.map(linked).join(', ')],
      ['nagegaan · verified', notes],
      ['uitspraken · rulings', rulings.map((one) => link(one.number ?? one.name, `rulings.md#${one.id}`)).join(', ')],
      ['regels · rules', ruleLinks([...pack.rules.values()].filter((rule) => rule.norms.includes(norm.id)))],
      ['naam · name', code(norm.id)],
    ]),
  ];
}

/** Dates in both languages: a reader of the register must not have to guess that no date means always. */
function days(period: Period): string {
  const nl = periodInWords(period, 'nl') ?? 'geen begin of einde in het register';
  const en = periodInWords(period, 'en') ?? 'no beginning or end in the register';
  return `${nl} · ${en}`;
}

function bothOf({ nl, en }: Bilingual): string {
  return nl === en ? escaped(nl) : `${escaped(nl)} · ${escaped(en)}`;
}
