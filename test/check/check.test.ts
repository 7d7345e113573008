import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { compilePack } from '../../server/check/compile.js';
import { findings, type PackSketch, smallPack } from './smallPack.js';

const concepts = {
  'irregular:person': ['~vreemdeling … zonder verblijfsrecht', '~vreemdeling & !(rechtmatig verblijf)'],
  'claim:thing': ['*~asielaanvraag'],
  'help:act': ['onderdak … ~verlenen', '~verlenen … onderdak', '~huisvesten'],
  'penalty:act': ['~straffen', '~beboeten'],
  'examine:act': ['in behandeling … ~nemen', '~behandelen'],
};
const penaliseHelp: PackSketch = {
  concepts,
  rules: [
    {
      id: 'penalise-help',
      when: [
        {
          within: 'article',
          roles: { help: { find: '<help> && <irregular>', in: 'any' }, penalty: '<penalty>' },
        },
      ],
    },
  ],
};
const stop: PackSketch = {
  concepts,
  rules: [{ id: 'stop', when: [{ within: 'sentence', roles: { stop: '!<examine>', claim: '<claim>' } }] }],
};

const places = (sketch: PackSketch, text: string) => findings(sketch, text).map(({ provision }) => provision.label);
const article = (text: string) => `### Artikel 1\n\n${text}\n`;

describe('where the parts of an operation may stand', () => {
  it('in one sentence', () => {
    assert.deepEqual(places(stop, article('Een asielaanvraag wordt niet in behandeling genomen.')), ['Artikel 1']);
    assert.deepEqual(places(stop, article('Een asielaanvraag wordt ingediend. De zaak wordt niet behandeld.')), []);
  });

  it('in two paragraphs of one article', () => {
    const text = article(
      '1. Het is verboden onderdak te verlenen aan een vreemdeling zonder verblijfsrecht.\n2. De overtreder wordt gestraft met hechtenis.',
    );
    const [finding] = findings(penaliseHelp, text);
    assert.equal(finding?.provision.label, 'Artikel 1, eerste lid');
    assert.deepEqual(
      finding?.evidence.map(({ role, provision }) => [role, provision]),
      [
        ['help', 'Artikel 1, eerste lid'],
        ['penalty', 'Artikel 1, tweede lid'],
      ],
    );
  });

  it('in two articles, when one takes up the other', () => {
    const first =
      '### Artikel 5\n\nNiemand mag een vreemdeling zonder verblijfsrecht huisvesten of hem onderdak verlenen.\n';
    const linked = `${first}\n### Artikel 9\n\nOvertreding van artikel 5 wordt gestraft met een geldboete.\n`;
    const apart = `${first}\n### Artikel 9\n\nOvertreding van artikel 7 wordt gestraft met een geldboete.\n`;
    const sketch = { ...penaliseHelp, rules: [{ ...penaliseHelp.rules[0], id: 'penalise-help' }] };
    const whatIsForbidden: PackSketch = {
      ...sketch,
      rules: [
        {
          id: 'penalise-help',
          when: [
            {
              within: 'article',
              roles: { help: { find: '(~huisvesten | onderdak) && <irregular>', in: 'any' }, penalty: '<penalty>' },
            },
          ],
        },
      ],
    };
    assert.deepEqual(places(whatIsForbidden, linked), ['Artikel 5']);
    assert.deepEqual(places(whatIsForbidden, apart), []);
    const before = `${first}\n### Artikel 9\n\nHet in artikel 5 bedoelde feit wordt gestraft met een geldboete.\n`;
    assert.deepEqual(places(whatIsForbidden, before), ['Artikel 5']);
  });

  it('in an item with the lead-in and the closing words of its list', () => {
    const text = article(
      'Degene die:\na. brieven bezorgt;\nb. onderdak verleent aan een vreemdeling zonder verblijfsrecht;\nc. een hond houdt,\nwordt gestraft met een geldboete.',
    );
    assert.deepEqual(places(penaliseHelp, text), ['Artikel 1, onder b']);
  });

  it('in the lead-in and the item, or the item and the closing words, of one sentence', () => {
    const hunt: PackSketch = {
      rules: [{ id: 'hunt', when: [{ within: 'sentence', roles: { who: '~jager', what: '~hond' } }] }],
    };
    assert.deepEqual(places(hunt, article('Jagers mogen niet:\na. katten houden;\nb. honden houden.')), ['Artikel 1']);
    assert.deepEqual(places(hunt, article('Het houden van:\na. honden;\nb. katten,\nis aan jagers verboden.')), [
      'Artikel 1',
    ]);
    assert.deepEqual(places(hunt, article('1. Jagers worden geteld.\n2. Honden worden geteld.')), []);
  });

  it('in whom another article describes, when the sentence means those', () => {
    const described = '### Artikel 5\n\nEen vreemdeling zonder verblijfsrecht verlaat Nederland.\n\n';
    const help = (who: string) => `${described}### Artikel 6\n\nWie onderdak verleent aan ${who}, wordt gestraft.\n`;
    assert.deepEqual(places(penaliseHelp, help('een vreemdeling als bedoeld in artikel 5')), ['Artikel 6']);
    assert.deepEqual(places(penaliseHelp, help('een vreemdeling als bedoeld in artikel 7')), []);
    assert.deepEqual(places(penaliseHelp, help('een vreemdeling, onverminderd artikel 5')), []);
    const inserted =
      '### Artikel I\n\nDe Vreemdelingenwet 2000 wordt als volgt gewijzigd:\n\nA\n\nNa artikel 108 worden twee artikelen ingevoegd, luidende:\n\n' +
      '#### Artikel 108a\n\nEen vreemdeling zonder verblijfsrecht verlaat Nederland.\n\n' +
      '#### Artikel 108b\n\nWie onderdak verleent aan een vreemdeling als bedoeld in artikel 108a, wordt gestraft.\n';
    assert.deepEqual(places(penaliseHelp, inserted), ['Artikel I, onderdeel A (artikel 108b)']);
  });

  it('in the paragraph that is referred to, by words that take it up, in the same act', () => {
    const hunt: PackSketch = {
      rules: [{ id: 'hunt', when: [{ within: 'article', roles: { what: '~hond', penalty: '<penalty>' } }] }],
      concepts,
    };
    const banned = '### Artikel 5\n\n1. Katten zijn verboden.\n2. Honden zijn verboden.\n\n';
    const withPenalty = (sentence: string) => `${banned}### Artikel 9\n\n${sentence}\n`;
    assert.deepEqual(places(hunt, withPenalty('Overtreding van artikel 5, tweede lid, wordt gestraft.')), [
      'Artikel 5, tweede lid',
    ]);
    assert.deepEqual(places(hunt, withPenalty('Overtreding van artikel 5, eerste lid, wordt gestraft.')), []);
    assert.deepEqual(places(hunt, withPenalty('Onverminderd artikel 5 wordt degene die liegt, gestraft.')), []);
    assert.deepEqual(places(hunt, withPenalty('Artikel 5 geldt ook voor honden; de eigenaar wordt gestraft.')), [
      'Artikel 9',
    ]);
    assert.deepEqual(places(hunt, withPenalty('Artikel 5 is niet van toepassing op degene die wordt gestraft.')), []);
    const inserted = `${banned}### Artikel I\n\nIn de Jachtwet wordt na artikel 8 een artikel ingevoegd, luidende:\n\n> **Artikel 9**\n>\n> Overtreding van artikel 5 wordt gestraft.\n`;
    assert.deepEqual(places(hunt, inserted), []);
  });

  it('in the clauses that the rule names', () => {
    const hunt = (role: object): PackSketch => ({
      concepts,
      rules: [{ id: 'hunt', when: [{ within: 'sentence', roles: { penalty: role } } as never] }],
    });
    const condition = article('Indien de jager wordt gestraft, vervalt de akte.');
    const relative = article('Indien de jager die wordt gestraft, zich meldt, vervalt de akte.');
    const main = article('De jager wordt gestraft, tenzij hij zich meldt.');
    assert.deepEqual(places(hunt({ find: '<penalty>' }), condition), []);
    assert.deepEqual(places(hunt({ find: '<penalty>' }), main), ['Artikel 1']);
    assert.deepEqual(places(hunt({ find: '<penalty>', in: 'condition' }), condition), ['Artikel 1']);
    assert.deepEqual(places(hunt({ find: '<penalty>', in: ['main', 'relative'] }), relative), []);
    assert.deepEqual(places(hunt({ find: '~melden' }), article('De jager wordt gestraft, tenzij hij zich meldt.')), []);
  });

  it('with the conduct once for each provision, and not where the rule looks away', () => {
    const hunt = (without: readonly string[]): PackSketch => ({
      concepts,
      rules: [
        {
          id: 'hunt',
          when: [{ within: 'article', roles: { what: '~hond', penalty: '<penalty>' }, without: [...without] }],
        },
      ],
    });
    const text = article(
      '1. Honden en nog eens honden zijn verboden.\n2. Honden blaffen niet.\n3. De overtreder wordt gestraft.',
    );
    assert.deepEqual(places(hunt([]), text), ['Artikel 1, eerste lid', 'Artikel 1, tweede lid']);
    assert.deepEqual(places(hunt(['~blaffen']), text), []);
  });

  it('in a term that the bill defines', () => {
    const text =
      '### Artikel 1\n\nIn deze wet wordt verstaan onder:\na. dakloze: persoon zonder woning;\nb. ongenode: de vreemdeling zonder verblijfsrecht.\n\n' +
      '### Artikel 2\n\nWie onderdak verleent aan een ongenode, wordt gestraft.\n\n### Artikel 3\n\nWie onderdak verleent aan een dakloze, wordt gestraft.\n';
    assert.deepEqual(places(penaliseHelp, text), ['Artikel 2']);
  });

  it('in a term for an act, which Dutch names at the end of its meaning', () => {
    const text =
      '### Artikel 1\n\nIn deze wet wordt verstaan onder:\na. bijstand: het om niet of tegen betaling aan een ander onderdak verlenen.\n\n' +
      '### Artikel 2\n\nWie bijstand geeft aan een vreemdeling zonder verblijfsrecht, wordt gestraft.\n\n' +
      '### Artikel 3\n\nWie taalles geeft aan een vreemdeling zonder verblijfsrecht, wordt gestraft.\n';
    assert.deepEqual(places(penaliseHelp, text), ['Artikel 2']);
  });

  it('but a term does not stand for what its meaning only mentions', () => {
    const text =
      '### Artikel 1\n\nIn deze wet wordt verstaan onder:\na. melder: de ambtenaar die het verblijf meldt van een vreemdeling zonder verblijfsrecht.\n\n' +
      '### Artikel 2\n\nWie onderdak verleent aan een melder, wordt gestraft.\n';
    assert.deepEqual(places(penaliseHelp, text), []);
  });

  it('and not for a word in the name of an authority, or for whose it is', () => {
    const dogs: PackSketch = {
      concepts: { 'dog:thing': ['~hond'] },
      rules: [{ id: 'dogs', when: [{ roles: { dog: '<dog>' } }] }],
    };
    const defined = (meaning: string) =>
      places(
        dogs,
        `### Artikel 1\n\nIn deze wet wordt verstaan onder:\na. dienst: ${meaning}.\n\n### Artikel 2\n\nDe dienst beslist.\n`,
      );
    assert.deepEqual(defined('het Centraal Bureau Honden'), []);
    assert.deepEqual(defined('Onze Minister voor honden'), []);
    assert.deepEqual(defined('de hond die hier woont'), ['Artikel 2']);
  });
});

describe('the subject of a theme', () => {
  const about: PackSketch = {
    ...stop,
    concepts: {
      ...concepts,
      'subject:quality': ['vreemdel*', 'migrant*'],
      'hint:quality': ['asielaan*', 'grens*', 'land'],
    },
    subject: { words: '<subject>', hints: '<hint>' },
  };
  const claim = 'Een asielaanvraag wordt niet in behandeling genomen.';

  it('must show in the article, in a word of its own or in two hints', () => {
    assert.deepEqual(places(about, article(claim)), []);
    assert.deepEqual(places(about, article(`${claim} De vreemdeling vertrekt.`)), ['Artikel 1']);
    assert.deepEqual(places(about, article('Een asielaanvraag aan de grens wordt niet in behandeling genomen.')), [
      'Artikel 1',
    ]);
    assert.deepEqual(places(about, article(`${claim} De hond blaft.`)), []);
  });

  it('or in one hint beside a word that says nothing alone', () => {
    const beside = { ...about, subject: { words: '<subject>', hints: '<hint>', beside: 'hond' } };
    assert.deepEqual(places(beside, article(`${claim} De hond blaft.`)), ['Artikel 1']);
    assert.deepEqual(places(beside, article(claim)), []);
  });

  it('or in what the article refers to, or in the headings that it stands under', () => {
    const other = '### Artikel 2\n\nDe vreemdeling vertrekt.\n\n';
    assert.deepEqual(places(about, `${other}### Artikel 3\n\n${claim}\n`), []);
    assert.deepEqual(
      places(
        about,
        `${other}### Artikel 3\n\nEen asielaanvraag als bedoeld in artikel 2 wordt niet in behandeling genomen.\n`,
      ),
      ['Artikel 3'],
    );
    const chapters = '## Hoofdstuk 1 Honden\n\n### Artikel 1\n\nDe hond blaft.\n\n## Hoofdstuk 2 Vreemdelingen\n\n';
    assert.deepEqual(places(about, `${chapters}### Artikel 2\n\n${claim}\n`), ['Artikel 2']);
  });

  it('or in the meaning of a term that it uses', () => {
    const term = '### Artikel 1\n\nIn deze wet wordt verstaan onder:\na. gast: de vreemdeling.\n\n';
    const uses = 'Een asielaanvraag van een gast wordt niet in behandeling genomen.';
    assert.deepEqual(places(about, `${term}### Artikel 2\n\n${uses}\n\n### Artikel 3\n\n${claim}\n`), ['Artikel 2']);
  });

  it('or in the title of the bill, or in several of its definitions', () => {
    for (const opening of [
      '# Wet van 1 mei 2027 tot wijziging van de regels over vreemdelingen\n\n',
      '---\ntitle: Wet op de vreemdelingen\n---\n\n',
      '### Artikel 1\n\nIn deze wet wordt verstaan onder:\na. gast: de vreemdeling;\nb. komer: de migrant.\n\n',
    ]) {
      assert.deepEqual(places(about, `${opening}### Artikel 7\n\n${claim}\n`), ['Artikel 7'], opening);
    }
    const once = '### Artikel 1\n\nIn deze wet wordt verstaan onder:\na. gast: de vreemdeling.\n\n';
    assert.deepEqual(places(about, `${once}### Artikel 7\n\n${claim}\n`), []);
  });

  it('but not in a few definitions among many', () => {
    const others = Array.from({ length: 7 }, (_, item) => `${item + 3}°. soort ${item}: een hond;\n`).join('');
    const many = `### Artikel 1\n\nIn deze wet wordt verstaan onder:\n1°. gast: de vreemdeling;\n2°. komer: de migrant;\n${others}\n`;
    assert.deepEqual(places(about, `${many}### Artikel 7\n\n${claim}\n`), []);
  });
});

describe('a citation', () => {
  const sketch = (phrase: string): PackSketch => ({
    rules: [{ id: 'cites', when: [{ within: 'sentence', roles: { cites: phrase } }] }],
  });
  const found = (phrase: string, text: string) => findings(sketch(phrase), article(text)).length;

  it('of an act that is not known by name leaves the words of the name to be read', () => {
    const text = 'Artikel 13 van de Wet bescherming van gasten blijft gelden.';
    assert.equal(found('bescherming van gasten', text), 1);
    assert.equal(found('vreemdelingenwet', 'Artikel 13 van de Vreemdelingenwet 2000 blijft gelden.'), 0);
  });

  it('is known by its act and article, however it is written', () => {
    for (const written of [
      'artikel 3 EVRM',
      'artikel 3 van het EVRM',
      'artikel 3 van het Europees Verdrag voor de Rechten van de Mens',
    ]) {
      assert.equal(found('@echr/3', `In strijd met ${written} is niets.`), 1, written);
    }
    assert.equal(found('@echr/3', 'In strijd met artikel 8 EVRM is niets.'), 0);
    assert.equal(found('@echr', 'In strijd met artikel 8 EVRM is niets.'), 1);
    assert.equal(found('@echr/3', 'In strijd met artikel 3 van het Vluchtelingenverdrag is niets.'), 0);
    assert.equal(found('@2024/1348', 'Verordening (EU) 2024/1348 is niet van toepassing.'), 1);
    const items = 'Hij verblijft op grond van artikel 29, eerste lid, onder b, van de Vreemdelingenwet 2000.';
    assert.equal(found('@vreemdelingenwet-2000/29/b', items), 1);
    assert.equal(found('@vreemdelingenwet-2000/29/a', items), 0);
    assert.equal(found('@vreemdelingenwet-2000/29', items), 1);
  });
});

describe('text that lays nothing down', () => {
  const conflict = 'Een asielaanvraag wordt niet in behandeling genomen.';

  it('is not judged: definitions, considerations, memoranda, words that go', () => {
    assert.deepEqual(
      places(
        stop,
        `# Wet\n\nAlzo Wij in overweging genomen hebben dat ${conflict}\n\n${article('De wet treedt in werking.')}`,
      ),
      [],
    );
    assert.deepEqual(
      places(stop, `${article('De wet treedt in werking.')}\n## Memorie van toelichting\n\n${conflict}\n`),
      [],
    );
    assert.deepEqual(places(stop, article(`In artikel 3 van de Vreemdelingenwet 2000 vervalt «${conflict}».`)), []);
  });

  it('is not judged in a memorandum', () => {
    assert.deepEqual(places(stop, `---\nkind: memorandum\n---\n\n${article(conflict)}`), []);
  });

  it('is judged where it is put into another act', () => {
    const text =
      '### Artikel I\n\nDe Vreemdelingenwet 2000 wordt als volgt gewijzigd:\n\nA\n\nArtikel 43 komt te luiden:\n\n' +
      `> **Artikel 43**\n>\n> ${conflict}\n\n### Artikel II\n\nDeze wet treedt in werking.\n`;
    assert.equal(places(stop, text).length, 1);
  });
});

describe('what changes the judgement', () => {
  const text = article('1. Asielaanvragen worden niet behandeld.\n2. Artikel 3 EVRM blijft in acht genomen.');
  const withRule = (changes: object): PackSketch => ({
    ...stop,
    rules: [{ ...stop.rules[0], id: 'stop', ...changes }],
  });
  const reservation = { find: '*evrm*', within: 'article' as const };

  it('"unless" makes it another thing', () => {
    assert.deepEqual(places(withRule({ unless: [reservation] }), text), []);
    assert.equal(places(withRule({ unless: [{ ...reservation, within: 'paragraph' }] }), text).length, 1);
  });

  it('a safeguard removes the finding, or makes it information that names the safeguard', () => {
    const name = { nl: 'voorbehoud', en: 'reservation' };
    assert.deepEqual(places(withRule({ safeguards: [{ name, ...reservation }] }), text), []);
    const [informed] = findings(withRule({ safeguards: [{ name, ...reservation, effect: 'informs' }] }), text);
    assert.equal(informed?.severity, 'information');
    assert.equal(informed?.severityReason, 'reservation');
    assert.notEqual(informed?.safeguards[0]?.found, undefined);
    const [bare] = findings(withRule({ safeguards: [{ name, ...reservation, find: '*ivrk*' }] }), text);
    assert.equal(bare?.severity, 'error');
    assert.deepEqual(bare?.safeguards, [{ name: 'reservation', found: undefined }]);
  });

  it('the first variant that holds decides the severity and says why', () => {
    const because = { nl: 'omdat', en: 'because' };
    const variants = [
      { severity: 'information', when: { find: '~hond', within: 'article' }, because },
      { severity: 'warning', when: reservation, because },
      { severity: 'information', because },
    ];
    const [finding] = findings(withRule({ variants }), text);
    assert.deepEqual([finding?.severity, finding?.severityReason], ['warning', 'because']);
  });

  it('a rule gives way to the more specific one on the same provision, which names it', () => {
    const general = { id: 'general', when: stop.rules[0]?.when ?? [], 'yields-to': ['theme/stop'] };
    const both = findings({ ...stop, rules: [...stop.rules, general] }, text);
    assert.deepEqual(
      both.map(({ ruleId, related }) => [ruleId, related]),
      [['theme/stop', ['theme/general']]],
    );
    const apart = article(
      '1. Asielaanvragen worden niet behandeld.\n2. Ook asielaanvragen van kinderen worden niet behandeld.',
    );
    const onlySecond = { ...general, when: [{ within: 'sentence' as const, roles: { child: '~kind' } }] };
    assert.equal(
      findings(
        {
          ...stop,
          rules: [{ ...stop.rules[0], id: 'stop', unless: [{ find: '~kind', within: 'sentence' }] }, onlySecond],
        },
        apart,
      ).length,
      2,
    );
    const mutual = { ...stop, rules: [{ ...stop.rules[0], id: 'stop', 'yields-to': ['theme/general'] }, general] };
    assert.equal(findings(mutual, text).length, 1);
  });

  it('the user turns a rule or a theme off, or gives it another severity', () => {
    assert.deepEqual(findings(stop, text, { severities: new Map([['theme', 'off']]) }), []);
    const [weaker] = findings(stop, text, { severities: new Map([['theme/stop', 'information']]) });
    assert.equal(weaker?.severity, 'information');
  });
});

describe('the law of the day', () => {
  const pact: PackSketch = {
    ...stop,
    rules: [
      {
        ...stop.rules[0],
        id: 'stop',
        norms: ['old-norm'],
        rulings: [{ id: 'old-ruling', until: '2026-06-12' }, 'lasting-ruling'],
      },
    ],
    rulings: [{ id: 'old-ruling' }, { id: 'lasting-ruling' }],
    instruments: [
      {
        id: 'old',
        applies: { until: '2026-06-12' },
        provisions: [
          {
            id: 'old-norm',
            requires: { nl: 'x', en: 'x' },
            successors: ['new-norm'],
            verification: { level: 'verified' },
          },
        ],
      },
      {
        id: 'new',
        applies: { from: '2026-06-12' },
        provisions: [{ id: 'new-norm', requires: { nl: 'x', en: 'x' }, verification: { level: 'verified' } }],
      },
    ],
  };
  const text = article('Asielaanvragen worden niet behandeld.');
  const cited = (markdown: string, options = {}) => {
    const [finding] = findings(pact, markdown, options);
    return [finding?.norms.map(({ id }) => id), finding?.rulings.map(({ id }) => id)];
  };

  it('is that of today when the bill says nothing', () => {
    assert.deepEqual(cited(text), [['new-norm'], ['lasting-ruling']]);
  });

  it('is that of the entry into force in the front matter', () => {
    const dated = `---\nentry-into-force: 2025-01-01\n---\n\n${text}`;
    assert.deepEqual(cited(dated), [['old-norm'], ['old-ruling', 'lasting-ruling']]);
  });

  it('is that of the date that is asked for, whatever the bill says', () => {
    const dated = `---\nentry-into-force: 2025-01-01\n---\n\n${text}`;
    assert.deepEqual(cited(dated, { asOf: '2026-06-12' }), [['new-norm'], ['lasting-ruling']]);
  });
});

describe('amending instructions', () => {
  const rules = (amendment: object): PackSketch => ({
    rules: [{ id: 'repeal', when: [{ amendment: { act: ['vreemdelingenwet-2000'], ...amendment } }] } as never],
  });
  const bill = (instruction: string) =>
    `### Artikel I\n\nDe Vreemdelingenwet 2000 wordt als volgt gewijzigd:\n\nA\n\n${instruction}\n\nB\n\nArtikel 90 vervalt.\n\n### Artikel II\n\nDeze wet treedt in werking.\n`;

  it('that repeal one of the articles asked for, alone or in a series', () => {
    const repeal = rules({ action: ['repeal'], articles: ['33', '34-35'] });
    assert.equal(findings(repeal, bill('Artikel 33 vervalt.')).length, 1);
    assert.equal(findings(repeal, bill('De artikelen 30 tot en met 34a vervallen.')).length, 1);
    assert.equal(findings(repeal, bill('De artikelen 36 en 37 vervallen.')).length, 0);
    assert.equal(findings(repeal, bill('Artikel 33a vervalt.')).length, 0);
    assert.equal(findings(repeal, bill('Artikel 33 wordt vernummerd tot artikel 33a.')).length, 0);
    assert.equal(findings(repeal, '### Artikel 1\n\nArtikel 34 van de Huisvestingswet 2014 vervalt.\n').length, 0);
  });

  it('that repeal the division that the articles are in, or the chapter above it', () => {
    const repeal = rules({
      action: ['repeal'],
      articles: ['33'],
      divisions: ['hoofdstuk 3, afdeling 4, paragraaf 2'],
      whole: true,
    });
    assert.equal(findings(repeal, bill('In hoofdstuk 3, afdeling 4, vervalt paragraaf 2.')).length, 1);
    assert.equal(findings(repeal, bill('Hoofdstuk 3 vervalt.')).length, 1);
    assert.equal(findings(repeal, bill('In hoofdstuk 3, afdeling 4, vervalt paragraaf 1.')).length, 0);
    assert.equal(findings(repeal, bill('Paragraaf 2 van hoofdstuk 4 vervalt.')).length, 0);
  });

  it('that repeal whole articles, when the rule asks for those', () => {
    const repeal = rules({ action: ['repeal'], articles: ['33'], whole: true });
    assert.equal(findings(repeal, bill('Artikel 33 vervalt, onder vernummering van artikel 34 tot 33.')).length, 1);
    for (const piece of [
      'In artikel 33 vervalt de laatste volzin.',
      'Artikel 33, tweede lid, vervalt.',
      'In artikel 33, aanhef, vervalt «kan».',
    ]) {
      assert.equal(findings(repeal, bill(piece)).length, 0, piece);
    }
  });

  it('that remove a word, but not when the new text brings it back', () => {
    const removal = rules({ action: ['replace', 'repeal'], removes: 'winstbejag' });
    assert.equal(findings(removal, bill('In artikel 108 vervalt «uit winstbejag».')).length, 1);
    assert.equal(
      findings(removal, bill('In artikel 108 wordt «uit winstbejag» vervangen door «opzettelijk».')).length,
      1,
    );
    assert.equal(
      findings(removal, bill('In artikel 108 wordt «uit winstbejag» vervangen door «uit winstbejag of nijd».')).length,
      0,
    );
    assert.equal(
      findings(removal, bill('In artikel 108 wordt «opzettelijk» vervangen door «uit winstbejag».')).length,
      0,
    );
  });

  it('that say what they repeal', () => {
    const repeal = rules({ action: ['repeal'], mentions: 'hulpverlening' });
    assert.equal(findings(repeal, bill('Artikel 108b, dat hulpverlening van straf uitzondert, vervalt.')).length, 1);
    assert.equal(
      findings(repeal, bill('Artikel 108b, dat kleine vaartuigen van straf uitzondert, vervalt.')).length,
      0,
    );
  });
});

describe('every finding', () => {
  it('stands in the text, whatever the text', () => {
    const pack = compilePack(smallPack(penaliseHelp));
    const words = fc.constantFrom(
      'Artikel 2',
      '1.',
      'a.',
      'onderdak',
      'verleent',
      'vreemdeling zonder verblijfsrecht',
      'gestraft',
      '\n',
      '\n\n',
      '### ',
      '«',
      'é',
      '𝌆',
      '\r\n',
      'indien',
      ';',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (list) => {
        const source = `### Artikel 1\n\n${list.join(' ')}`;
        const found = check(parseBill(source), pack, {
          language: 'nl',
          asOf: undefined,
          today: '2027-01-01',
          keepSuppressed: true,
          severities: new Map(),
        });
        for (const { range, provision, evidence } of found) {
          for (const { start, end } of [range, provision.range, ...evidence])
            assert.ok(0 <= start && start < end && end <= source.length);
        }
      }),
    );
  });
});
