import assert from 'node:assert/strict';
import { dutch } from '../../server/language/index.js';
import { clausesOf, parentsOf } from './reading.js';

/** Each sentence with its clauses, as {@link clausesOf} writes them. */
function reads(text: string, ...expected: string[]): void {
  assert.deepEqual(clausesOf(dutch, text), expected, text);
}

describe('Dutch clauses', () => {
  it('a relative clause interrupts the statement, with and without a closing comma', () => {
    for (const comma of [',', '']) {
      reads(
        `De vreemdeling die geen rechtmatig verblijf heeft${comma} wordt uitgezet.`,
        'main +: de vreemdeling wordt uitgezet',
        'relative -: die geen rechtmatig verblijf heeft',
      );
    }
    reads(
      'Vreemdelingen die in Nederland wonen, worden uitgezet.',
      'main +: vreemdelingen worden uitgezet',
      'relative +: die in nederland wonen',
    );
    reads(
      'De vreemdeling aan wie toegang is geweigerd of die niet meewerkt, wordt teruggezonden.',
      'main +: de vreemdeling wordt teruggezonden',
      'relative +: aan wie toegang is geweigerd of',
      'relative -: die niet meewerkt',
    );
  });

  it('a verb goes to the clause that waits for it, through nested relative clauses', () => {
    reads(
      'Hij die onderdak verschaft aan een vreemdeling die niet rechtmatig verblijft wordt gestraft.',
      'main +: hij wordt gestraft',
      'relative +: die onderdak verschaft aan een vreemdeling',
      'relative -: die niet rechtmatig verblijft',
    );
    reads(
      'Een vreemdeling van wie de aanvraag, ingediend door een ambtenaar die ziek is, is afgewezen, vertrekt.',
      'main +: een vreemdeling vertrekt',
      'relative +: van wie de aanvraag ingediend door een ambtenaar is afgewezen',
      'relative +: die ziek is',
    );
  });

  it('the other half of a separable verb goes to the statement', () => {
    reads(
      'De bemanning sleept een boot die de kust nadert terug naar open zee.',
      'main +: de bemanning sleept een boot terug naar open zee',
      'relative +: die de kust nadert',
    );
  });

  it('"dat" can be the object of a condition, which ends at its comma', () => {
    for (const when of ['wanneer het landsbelang dat vordert', 'indien hij dat dienstig acht']) {
      reads(
        `Onze Minister kan, ${when}, de werking van de verordening schorsen.`,
        'main + may: onze minister kan de werking van de verordening schorsen',
        `condition +: ${when}`,
      );
    }
  });

  it('an object after the verb of a relative clause goes to the statement', () => {
    reads(
      'Aan de grens wordt een vreemdeling die om bescherming verzoekt de toegang tot de procedure ontzegd.',
      'main +: aan de grens wordt een vreemdeling de toegang tot de procedure ontzegd',
      'relative +: die om bescherming verzoekt',
    );
  });

  it('a denied participle that goes with a noun denies nothing more', () => {
    reads(
      'De behandeling van alle nog niet afgedane verzoeken komt stil te liggen.',
      'main +: de behandeling van alle nog niet afgedane verzoeken komt stil te liggen',
    );
    reads('De aanvraag wordt niet behandeld.', 'main -: de aanvraag wordt niet behandeld');
  });

  it('a denial after the verbs of a relative clause goes to the statement', () => {
    reads(
      'Onze Minister neemt de toestand in het land waarheen wordt uitgezet niet in ogenschouw.',
      'main -: onze minister neemt de toestand in het land niet in ogenschouw',
      'relative +: waarheen wordt uitgezet',
    );
  });

  it('"op welke grond dan ook" is an aside', () => {
    reads(
      'Omzetting in een ander recht, op welke grond dan ook, is uitgesloten.',
      'main +: omzetting in een ander recht op welke grond dan ook is uitgesloten',
    );
  });

  it('an infinitive that "kan" waits for goes to the statement, however many conditions stand between', () => {
    reads(
      'De aanvraag kan, indien hij niet is verschenen, geen adres heeft en niet antwoordt, worden afgewezen.',
      'main + may: de aanvraag kan worden afgewezen',
      'condition -: indien hij niet is verschenen',
      'condition -: geen adres heeft en',
      'condition -: niet antwoordt',
    );
    reads(
      'Bij besluit kan, zonder dat een advies is vereist, wegens drukte worden afgeweken van de wet.',
      'main + may: bij besluit kan wegens drukte worden afgeweken van de wet',
      'manner -: zonder dat een advies is vereist',
    );
  });

  it('the half of a verb that stands behind a relative clause goes to the statement', () => {
    reads(
      'De ambtenaar stuurt de vreemdeling die zich meldt en asiel vraagt, terug naar zijn land.',
      'main +: de ambtenaar stuurt de vreemdeling terug naar zijn land',
      'relative +: die zich meldt en',
      'relative +: asiel vraagt',
    );
  });

  it('the penalty goes to the statement in offences written the old way', () => {
    reads(
      'Hij die, na daartoe door Onze Minister te zijn gelast, het land niet verlaat, wordt gestraft met hechtenis.',
      'main +: hij wordt gestraft met hechtenis',
      'relative -: die het land niet verlaat',
      'condition +: na daartoe door onze minister te zijn gelast',
    );
    reads(
      'Met hechtenis wordt de vreemdeling op wie een plicht rust en die daaraan niet voldoet, gestraft.',
      'main +: met hechtenis wordt de vreemdeling gestraft',
      'relative +: op wie een plicht rust en',
      'relative -: die daaraan niet voldoet',
    );
    reads(
      'De vreemdeling die hier verblijft zonder dat hem dat is toegestaan, begaat een misdrijf.',
      'main +: de vreemdeling begaat een misdrijf',
      'relative +: die hier verblijft',
      'manner - must-not: zonder dat hem dat is toegestaan',
    );
  });

  it('a plural that could be a verb does not begin a statement, and "tot en met" joins nothing', () => {
    reads(
      'Verzoeken die zijn gedaan in de jaren 2027 tot en met 2028 worden aangemerkt als niet gedaan.',
      'main -: verzoeken worden aangemerkt als niet gedaan',
      'relative +: die zijn gedaan in de jaren 2027 tot en met 2028',
    );
  });

  it('what is asked for is no purpose', () => {
    reads(
      'Aanvragen om internationale bescherming worden voor een door hem te bepalen periode gestaakt.',
      'main +: aanvragen om internationale bescherming worden voor een door hem te bepalen periode gestaakt',
    );
  });

  it('"die" and "dat" before a noun point at it and open nothing', () => {
    reads(
      'Dat besluit wordt niet bekendgemaakt en in die gevallen wordt die vreemdeling uitgezet.',
      'main -: dat besluit wordt niet bekendgemaakt en',
      'main +: in die gevallen wordt die vreemdeling uitgezet',
    );
  });

  it('conditions stand before, inside and after the statement', () => {
    reads(
      'Indien de vreemdeling niet is gehoord, wordt hij uitgezet.',
      'main +: wordt hij uitgezet',
      'condition -: indien de vreemdeling niet is gehoord',
    );
    reads(
      'De aanvraag wordt, wanneer de vreemdeling geen adres heeft, afgewezen.',
      'main +: de aanvraag wordt afgewezen',
      'condition -: wanneer de vreemdeling geen adres heeft',
    );
    reads(
      'De uitzetting vindt plaats zodra het beroep is verworpen.',
      'main +: de uitzetting vindt plaats',
      'condition +: zodra het beroep is verworpen',
    );
    reads(
      'Hulp wordt niet bestraft, mits zij om niet is verleend.',
      'main -: hulp wordt niet bestraft',
      'condition +: mits zij om niet is verleend',
    );
  });

  it('a reference between commas does not end a condition', () => {
    reads(
      'Indien de aanvraag, bedoeld in artikel 8, eerste lid, is afgewezen, wordt de opvang beëindigd.',
      'main +: wordt de opvang beeindigd',
      'condition +: indien de aanvraag bedoeld in artikel 8 eerste lid is afgewezen',
    );
  });

  it('a verb at the beginning makes a condition', () => {
    reads(
      'Wordt de aanvraag niet ingediend, dan eindigt de opvang.',
      'main +: dan eindigt de opvang',
      'condition -: wordt de aanvraag niet ingediend',
    );
    reads(
      'Heeft de vreemdeling geen documenten, wordt hij in bewaring gesteld.',
      'main +: wordt hij in bewaring gesteld',
      'condition -: heeft de vreemdeling geen documenten',
    );
  });

  it('"als" is a condition or a comparison', () => {
    reads(
      'De vreemdeling wordt als vluchteling aangemerkt als hij gegronde vrees heeft.',
      'main +: de vreemdeling wordt als vluchteling aangemerkt',
      'condition +: als hij gegronde vrees heeft',
    );
    reads('Als referent wordt aangemerkt de werkgever.', 'main +: als referent wordt aangemerkt de werkgever');
    reads(
      'Een vergunning als bedoeld in artikel 28 wordt ingetrokken.',
      'main +: een vergunning als bedoeld in artikel 28 wordt ingetrokken',
    );
  });

  it('exceptions are told from what makes no difference', () => {
    reads(
      'De vreemdeling wordt uitgezet, tenzij hij minderjarig is.',
      'main +: de vreemdeling wordt uitgezet',
      'exception +: tenzij hij minderjarig is',
    );
    reads(
      'De termijn wordt, behoudens bijzondere omstandigheden, verlengd.',
      'main +: de termijn wordt verlengd',
      'exception +: behoudens bijzondere omstandigheden',
    );
    reads(
      'Verstrekkingen eindigen, met uitzondering van medische zorg.',
      'main +: verstrekkingen eindigen',
      'exception +: met uitzondering van medische zorg',
    );
    reads(
      'De vreemdeling wordt uitgezet, ook indien hij gevaar loopt.',
      'main +: de vreemdeling wordt uitgezet',
      'even-if +: ook indien hij gevaar loopt',
    );
    reads(
      'De vreemdeling wordt ongeacht zijn gezondheidstoestand uitgezet.',
      'main +: de vreemdeling wordt uitgezet',
      'even-if +: ongeacht zijn gezondheidstoestand',
    );
    reads(
      'Hij heeft geen recht op opvang, ook al heeft hij beroep ingesteld.',
      'main -: hij heeft geen recht op opvang',
      'even-if +: ook al heeft hij beroep ingesteld',
    );
    reads(
      'Het verzoek wordt afgewezen, ongeacht de vraag of hij gevaar loopt.',
      'main +: het verzoek wordt afgewezen',
      'even-if +: ongeacht de vraag of hij gevaar loopt',
    );
    reads(
      'De aanvraag wordt niet ingewilligd, ook niet indien hij gevaar loopt.',
      'main -: de aanvraag wordt niet ingewilligd',
      'even-if +: ook niet indien hij gevaar loopt',
    );
  });

  it('"zonder" with a verb denies how it is done, with a noun it stays where it is', () => {
    reads(
      'Onze Minister zet de vreemdeling uit zonder hem te horen of zijn belangen te wegen.',
      'main +: onze minister zet de vreemdeling uit',
      'manner -: zonder hem te horen of',
      'manner -: zijn belangen te wegen',
    );
    reads(
      'De aanvraag wordt afgewezen zonder dat het risico wordt beoordeeld.',
      'main +: de aanvraag wordt afgewezen',
      'manner -: zonder dat het risico wordt beoordeeld',
    );
    reads(
      'De vreemdeling wordt zonder nader onderzoek uitgezet.',
      'main +: de vreemdeling wordt zonder nader onderzoek uitgezet',
    );
    assert.deepEqual(
      parentsOf(dutch, 'Hij wordt gezonden naar het land waaruit hij komt zonder dat hij wordt gehoord.'),
      { hij: undefined, waaruit: 'hij', zonder: 'hij' },
    );
  });

  it('"om … te" is a purpose, or what is forbidden or asked', () => {
    reads(
      'Hij wordt vastgehouden om zijn uitzetting te verzekeren.',
      'main +: hij wordt vastgehouden',
      'purpose +: om zijn uitzetting te verzekeren',
    );
    reads(
      'Het is verboden om een vreemdeling onderdak te verlenen.',
      'main + must-not: het is verboden om een vreemdeling onderdak te verlenen',
    );
  });

  it('two statements are two clauses, two nouns are one', () => {
    reads(
      'De aanvraag wordt afgewezen en de vreemdeling wordt niet gehoord.',
      'main +: de aanvraag wordt afgewezen en',
      'main -: de vreemdeling wordt niet gehoord',
    );
    reads(
      'De vreemdeling wordt niet gehoord en wordt uitgezet.',
      'main -: de vreemdeling wordt niet gehoord en',
      'main +: wordt uitgezet',
    );
    reads(
      'De Minister neemt de aanvraag niet in behandeling en zet de vreemdeling uit.',
      'main -: de minister neemt de aanvraag niet in behandeling en',
      'main +: zet de vreemdeling uit',
    );
    reads(
      'De ambtenaren weigeren hem de toegang en zenden hem terug.',
      'main +: de ambtenaren weigeren hem de toegang en',
      'main +: zenden hem terug',
    );
    reads(
      'Aanvragen en bezwaren van vreemdelingen of hun gezinsleden worden niet geregistreerd.',
      'main -: aanvragen en bezwaren van vreemdelingen of hun gezinsleden worden niet geregistreerd',
    );
    reads(
      'De vreemdeling wordt uitgezet en niet gehoord.',
      'main +: de vreemdeling wordt uitgezet en',
      'main -: niet gehoord',
    );
  });

  it('conditions after each other are conditions each', () => {
    reads(
      'De aanvraag wordt afgewezen indien hij geen documenten heeft, niet is verschenen of geen adres heeft opgegeven.',
      'main +: de aanvraag wordt afgewezen',
      'condition -: indien hij geen documenten heeft',
      'condition -: niet is verschenen of',
      'condition -: geen adres heeft opgegeven',
    );
    reads(
      'Indien hij niet is verschenen en zijn verblijf niet vaststaat, wordt hij uitgezet.',
      'main +: wordt hij uitgezet',
      'condition -: indien hij niet is verschenen en',
      'condition -: zijn verblijf niet vaststaat',
    );
  });

  it('an item goes on with the clause before the colon, and so does the next item', () => {
    reads(
      'De aanvraag wordt afgewezen indien: a. de vreemdeling niet verschijnt; b. hij een gevaar vormt.',
      'main +: de aanvraag wordt afgewezen',
      'condition -: indien a de vreemdeling niet verschijnt',
      'condition +: b hij een gevaar vormt',
    );
    reads(
      'Met hechtenis wordt gestraft hij die: a. een vreemdeling vervoert; b. hem niet aangeeft.',
      'main +: met hechtenis wordt gestraft hij',
      'relative +: die a een vreemdeling vervoert',
      'relative -: b hem niet aangeeft',
    );
    reads(
      'Onze Minister: a. registreert geen aanvragen; b. zet de vreemdeling uit.',
      'main -: onze minister a registreert geen aanvragen',
      'main +: b zet de vreemdeling uit',
    );
  });

  it('an infinitive or enumeration stays in the clause that it belongs to', () => {
    reads(
      'De opvang eindigt zodra de vreemdeling weigert een verklaring te ondertekenen.',
      'main +: de opvang eindigt',
      'condition +: zodra de vreemdeling weigert een verklaring te ondertekenen',
    );
    reads(
      'De ambtenaren zijn bevoegd de vreemdeling die niet meewerkt over te brengen.',
      'main + may: de ambtenaren zijn bevoegd de vreemdeling over te brengen',
      'relative -: die niet meewerkt',
    );
    reads(
      'De toestemming is vereist, tenzij het hulp betreft aan zieken, minderjarigen of ouderen.',
      'main +: de toestemming is vereist',
      'exception +: tenzij het hulp betreft aan zieken minderjarigen of ouderen',
    );
    reads(
      'Onze Minister kan een land aanwijzen met uitzondering van bepaalde groepen of gebieden.',
      'main + may: onze minister kan een land aanwijzen',
      'exception +: met uitzondering van bepaalde groepen of gebieden',
    );
  });

  it('"dat" refers to a noun or begins what is said', () => {
    reads(
      'De arts meldt aan Onze Minister dat een patiënt niet rechtmatig verblijft.',
      'main +: de arts meldt aan onze minister',
      'main -: dat een patient niet rechtmatig verblijft',
    );
    reads(
      'Het college beëindigt de opvang van een gezin dat niet meewerkt.',
      'main +: het college beeindigt de opvang van een gezin',
      'relative -: dat niet meewerkt',
    );
  });

  it('what is decided or known is a statement, inside a condition a condition', () => {
    reads(
      'Onze Minister kan bepalen dat aanvragen niet worden behandeld.',
      'main + may: onze minister kan bepalen',
      'main -: dat aanvragen niet worden behandeld',
    );
    reads(
      'Indien blijkt dat hij gevaar loopt, blijft uitzetting achterwege.',
      'main -: blijft uitzetting achterwege',
      'condition +: indien blijkt',
      'condition +: dat hij gevaar loopt',
    );
    reads(
      'De rechter beoordeelt niet of de uitzetting in strijd is met het verdrag.',
      'main -: de rechter beoordeelt niet',
      'main +: of de uitzetting in strijd is met het verdrag',
    );
  });
});

describe('Dutch polarity', () => {
  const negative = (text: string): boolean => dutch.clauses(tokens(text))[0]?.polarity === 'negative';
  const tokens = (text: string) => dutch.tokenize(text, [{ start: 0, end: text.length }], []);

  it('knows the words that deny', () => {
    for (const text of [
      'De vreemdeling wordt niet uitgezet.',
      'Hij heeft geen recht op opvang.',
      'Nimmer wordt een aanvraag geregistreerd.',
      'Niemand wordt teruggezonden.',
      'Evenmin wordt hij gehoord.',
      'De beoordeling blijft achterwege.',
      'Registratie wordt achterwege gelaten.',
      'In geen geval wordt hij uitgezet.',
      'De vergunning wordt niet langer verleend.',
      'De aanvraag is niet tijdig of niet volledig ingediend.',
      'De vreemdeling wordt niet uitgezet dan na toetsing.',
    ]) {
      assert.ok(negative(text), text);
    }
  });

  it('knows what only looks like a denial', () => {
    for (const text of [
      'De aanvraag wordt niet-ontvankelijk verklaard.',
      'De aanvraag wordt niet ontvankelijk verklaard.',
      'Niet alleen asielzoekers worden gehoord.',
      'De beslissing volgt niet later dan vier weken na de aanvraag.',
      'De maatregel duurt niet langer dan zes maanden.',
      'De boete bedraagt niet meer dan duizend euro.',
      'De vreemdeling, niet zijnde een gemeenschapsonderdaan, wordt uitgezet.',
      'Hij wordt al dan niet in persoon gehoord.',
      'Een niet begeleide minderjarige wordt opgevangen.',
      'Het niet verschijnen leidt tot afwijzing.',
      'De hulp is om niet verleend.',
      'Slechts in uitzonderlijke gevallen wordt hij uitgezet.',
      'Hij wordt uitsluitend gehoord over zijn identiteit.',
      'De Minister weigert de aanvraag.',
      'De uitzetting blijft niet achterwege.',
    ]) {
      assert.ok(!negative(text), text);
    }
  });
});

describe('Dutch modality', () => {
  it('tells duties, powers, prohibitions and their absence', () => {
    const expected: Record<string, string> = {
      'Onze Minister kan de aanvraag afwijzen.': 'may',
      'De ambtenaar is bevoegd hem staande te houden.': 'may',
      'De ambtenaar mag hem niet terugzenden.': 'must-not',
      'Geen vreemdeling mag worden teruggezonden.': 'must-not',
      'Het is verboden hem te huisvesten.': 'must-not',
      'De vreemdeling is gehouden te vertrekken.': 'must',
      'De ambtenaar dient hem te horen.': 'must',
      'Onze Minister draagt zorg voor opvang.': 'must',
      'De vreemdeling is verplicht zich te melden.': 'must',
      'De vreemdeling hoeft zich niet te melden.': 'not-obliged',
      'Onze Minister is niet verplicht hem te horen.': 'not-obliged',
      'Onze Minister kan besluiten de aanvraag niet te behandelen.': 'may',
      'De vreemdeling wordt uitgezet.': 'statement',
      'De zitting wordt gehouden.': 'statement',
      'De vreemdeling dient een aanvraag in.': 'statement',
    };
    for (const [text, modality] of Object.entries(expected)) {
      const tokens = dutch.tokenize(text, [{ start: 0, end: text.length }], []);
      assert.equal(dutch.clauses(tokens)[0]?.modality, modality, text);
    }
  });
});
