/**
 * Verbs whose past or participle does not follow from the spelling rules: infinitive, past singular, past plural,
 * participle. Verbs with a prefix or particle (verblijven, uitwijzen, overdragen) follow from the simple verb. Where
 * there are two usual participles or pasts, a verb has two rows.
 */
const rows = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
bergen borg borgen geborgen
bersten borst borsten geborsten
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bezinnen bezon bezonnen bezonnen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
delven dolf dolven gedolven
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dunken docht dochten gedocht
dwingen dwong dwongen gedwongen
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
graven groef groeven gegraven
grijpen greep grepen gegrepen
haken haakte haakten gehaakt
hangen hing hingen gehangen
hebben had hadden gehad
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houden hield hielden gehouden
houwen hieuw hieuwen gehouwen
jagen joeg joegen gejaagd
jagen jaagde jaagden gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
komen kwam kwamen gekomen
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon konden gekund
kwijten kweet kweten gekweten
laden laadde laadden geladen
laten liet lieten gelaten
leggen legde legden gelegd
leiden leidde leidden geleid
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen
nemen nam namen genomen
nijpen neep nepen genepen
ontginnen ontgon ontgonnen ontgonnen
plegen placht plachten geplogen
plegen pleegde pleegden gepleegd
prijzen prees prezen geprezen
raden ried rieden geraden
raden raadde raadden geraden
rijden reed reden gereden
rijzen rees rezen gerezen
roepen riep riepen geroepen
rieken rook roken geroken
rijten reet reten gereten
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen
scheren schoor schoren geschoren
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schijten scheet scheten gescheten
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
schuilen school scholen gescholen
slaan sloeg sloegen geslagen
slapen sliep sliepen geslapen
slijten sleet sleten gesleten
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
spannen spande spanden gespannen
spijten speet speten gespeten
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
staan stond stonden gestaan
steken stak staken gestoken
stelen stal stalen gestolen
spruiten sproot sproten gesproten
spuiten spoot spoten gespoten
snuiven snoof snoven gesnoven
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stinken stonk stonken gestonken
stoten stootte stootten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen vaarde vaarden gevaren
varen voer voeren gevaren
vechten vocht vochten gevochten
verdrieten verdroot verdroten verdroten
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verraden verried verrieden verraden
verslinden verslond verslonden verslonden
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
waaien woei woeien gewaaid
wassen waste wasten gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
willen wilde wilden gewild
willen wou wouden gewild
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wringen wrong wrongen gewrongen
wrijven wreef wreven gewreven
zeggen zei zeiden gezegd
zeggen zegde zegden gezegd
zenden zond zonden gezonden
zien zag zagen gezien
zijn was waren geweest
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zuipen zoop zopen gezopen
zuigen zoog zogen gezogen
zullen zou zouden gezuld
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zweren zwoer zwoeren gezworen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen`;

/** Present forms (first and third person) that do not follow from the infinitive. */
export const irregularPresents: ReadonlyMap<string, readonly string[]> = new Map([
  ['doen', ['doe', 'doet']],
  ['gaan', ['ga', 'gaat']],
  ['hebben', ['heb', 'hebt', 'heeft']],
  ['houden', ['houd', 'hou', 'houdt']],
  ['komen', ['kom', 'komt']],
  ['kunnen', ['kan', 'kunt', 'kun']],
  ['mogen', ['mag', 'moogt']],
  ['slaan', ['sla', 'slaat']],
  ['staan', ['sta', 'staat']],
  ['willen', ['wil', 'wilt']],
  ['worden', ['word', 'wordt']],
  ['zien', ['zie', 'ziet']],
  ['zijn', ['ben', 'bent', 'is', 'zij']],
  ['zullen', ['zal', 'zult']],
]);

/** Past and participle of one verb. */
export interface StrongForms {
  readonly pasts: readonly string[];
  readonly participle: string;
}

/** Simple verbs by infinitive. */
export const strongVerbs: ReadonlyMap<string, readonly StrongForms[]> = read();

function read(): Map<string, StrongForms[]> {
  const verbs = new Map<string, StrongForms[]>();
  for (const row of rows.trim().split('\n')) {
    const [infinitive = '', singular = '', plural = '', participle = ''] = row.split(' ');
    const known = verbs.get(infinitive) ?? [];
    known.push({ pasts: [singular, plural], participle });
    verbs.set(infinitive, known);
  }
  return verbs;
}
