import assert from 'node:assert/strict';
import { dutch, english } from '../../server/language/index.js';
import type { Language } from '../../server/language/model.js';

/** Every form after the dictionary word must be among its forms. */
function has(language: Language, row: string): void {
  const [word = '', ...forms] = row.split(' ');
  const known = language.inflect(word).forms;
  for (const form of forms) assert.ok(known.includes(language.fold(form)), `${word}: ${form}`);
}

function hasNot(language: Language, word: string, ...forms: string[]): void {
  for (const form of forms) assert.ok(!language.inflect(word).forms.includes(form), `${word}: ${form}`);
}

describe('Dutch inflection', () => {
  it('conjugates weak verbs by the rules of spelling', () => {
    for (const row of [
      'verlenen verleen verleent verleende verleenden verleend verlenend verlenende',
      'horen hoor hoort hoorde gehoord gehoorde',
      'reizen reis reist reisde reisden gereisd gereisde',
      'beleven beleef beleeft beleefde beleefd',
      'zetten zet zette zetten gezet gezette',
      'toetsen toets toetst toetste getoetst getoetste',
      'weigeren weiger weigert weigerde geweigerd geweigerde',
      'registreren registreert registreerde geregistreerd geregistreerde',
      'waarschuwen waarschuwt waarschuwde gewaarschuwd',
      'beogen beoogt beoogde beoogd',
      'beëindigen beëindigt beëindigde beëindigd beëindigde',
      'evalueren evalueert geëvalueerd',
      'subsidiëren subsidieert gesubsidieerd',
      'melden meldt meldde gemeld gemelde',
      'straffen straft strafte gestraft gestrafte',
      'huisvesten huisvest huisvestte gehuisvest',
    ]) {
      has(dutch, row);
    }
  });

  it('knows strong and irregular verbs, also with a prefix', () => {
    for (const row of [
      'verblijven verblijft verbleef verbleven verblijvende',
      'ontnemen ontneemt ontnam ontnamen ontnomen',
      'verbieden verbiedt verbood verboden',
      'verliezen verliest verloor verloren',
      'bezitten bezit bezat bezaten bezeten',
      'ontzeggen ontzegt ontzegde ontzegd',
      'brengen brengt bracht gebracht gebrachte',
      'begaan begaat beging begaan begane',
      'worden wordt werd werden geworden',
      'zijn is was waren geweest',
      'hebben heeft had gehad',
      'overschrijden overschrijdt overschreed overschreden',
      'ondergaan ondergaat onderging ondergaan',
      'herroepen herroept herriep herroepen',
      'overtreden overtreedt overtrad overtreden',
      'vervangen vervangt verving vervangen',
      'voorkomen voorkomt voorkwam voorkomen voorgekomen',
      'betrekken betrekt betrok betrokken',
    ]) {
      has(dutch, row);
    }
  });

  it('knows both halves of separable verbs', () => {
    for (const row of [
      'uitzetten uitzet uitgezet uitzette uitgezette uitzettende',
      'uitwijzen uitwijst uitgewezen uitwees',
      'terugzenden terugzendt teruggezonden terugzond',
      'overdragen overdraagt overgedragen',
      'aanhouden aanhoudt aangehouden',
      'intrekken intrekt ingetrokken introk',
      'vaststellen vaststelt vastgesteld vaststelde',
      'opschorten opschort opgeschort opschortende',
      'inreizen inreist ingereisd inreizende',
      'overeenkomen overeengekomen',
      'binnenkomen binnenkomt binnengekomen',
      'vrijlaten vrijgelaten',
      'tegenhouden tegengehouden',
      'aanbesteden aanbesteed',
      'afwijzen afwijst afgewezen',
    ]) {
      has(dutch, row);
    }
    const separable = dutch.inflect('uitzetten').separable;
    assert.deepEqual(separable, { stems: ['zet', 'zette', 'zetten'], infinitive: 'uit te zetten', particle: 'uit' });
    assert.ok(dutch.inflect('aantreffen').separable?.stems.includes('trof'));
    assert.equal(dutch.inflect('overdragen').separable?.particle, 'over');
    for (const verb of [
      'verlenen',
      'overtreden',
      'onderzoeken',
      'aanvaarden',
      'ondersteunen',
      'openen',
      'uiten',
      'horen',
    ]) {
      assert.equal(dutch.inflect(verb).separable, undefined, verb);
    }
  });

  it('inflects nouns and adjectives', () => {
    for (const row of [
      'aanvraag aanvragen',
      'wet wetten',
      'lid leden',
      'gezinslid gezinsleden',
      'kind kinderen',
      'land landen',
      'stad steden',
      'overheid overheden',
      'maatregel maatregelen',
      'besluit besluiten',
      'bewijs bewijzen',
      'misdrijf misdrijven',
      'verbod verboden',
      'gebrek gebreken',
      'dag dagen',
      'vreemdeling vreemdelingen vreemdelings',
      'ambtenaar ambtenaren',
      "foto foto's",
      'ministerie ministeries',
      'gemeente gemeenten gemeentes',
      'criterium criteria',
      'illegaal illegale illegalen',
      'rechtmatig rechtmatige',
      'veilig veilige veiliger',
      'grof grove',
      'gevangenisstraf gevangenisstraffen',
      'reden redenen',
      'advies adviezen',
      'procureur-generaal procureurs-generaal',
    ]) {
      has(dutch, row);
    }
  });

  it('does not turn one word into another', () => {
    hasNot(dutch, 'aanvraag', 'aanvrager', 'aanvragers');
    hasNot(dutch, 'wet', 'weten', 'weet');
    hasNot(dutch, 'uitzetten', 'uitzetting');
    hasNot(dutch, 'bestuur', 'bestuurder');
  });
});

describe('English inflection', () => {
  it('conjugates regular verbs', () => {
    for (const row of [
      'remove removes removed removing',
      'refer refers referred referring',
      'apply applies applied applying',
      'deny denies denied denying',
      'deport deports deported deporting',
      'expel expels expelled expelling',
      'admit admits admitted admitting',
      'detain detains detained detaining',
      'travel travelled traveled travelling',
      'authorise authorize authorised authorized authorising',
      'criminalize criminalise criminalised',
      'die dies died dying',
      'agree agreed agreeing',
      'assess assesses assessed',
      'suspend suspended suspending',
    ]) {
      has(english, row);
    }
  });

  it('knows irregular verbs', () => {
    for (const row of [
      'withdraw withdrew withdrawn withdraws withdrawing',
      'withhold withheld withholding',
      'give gave given giving',
      'flee fled fleeing',
      'seek sought seeking',
      'send sent',
      'be is are was were been being',
      'have has had having',
      'forbid forbade forbidden forbidding',
      'set sets setting',
      'bring brought',
      'undertake undertook undertaken',
    ]) {
      has(english, row);
    }
  });

  it('knows plurals and possessives', () => {
    for (const row of [
      "applicant applicants applicant's",
      "child children child's children's",
      'person persons people',
      'country countries',
      'authority authorities',
      'wife wives',
      'crisis crises',
      'process processes',
      'defence defense',
    ]) {
      has(english, row);
    }
  });
});
