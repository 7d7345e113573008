/**
 * Verbs of Dutch legislation, by which a finite verb is recognised when a sentence is divided into clauses. The list
 * serves that purpose only; inflection does not depend on it.
 */
export const legislativeVerbs: readonly string[] = `
aanbieden aanbrengen aandoen aanduiden aangaan aangeven aanhouden aankomen aankondigen aanleggen aanleveren aanmelden
aanmerken aannemen aanpassen aanspreken aanstellen aantekenen aantonen aantreffen aanvaarden aanvangen aanvoeren
aanvragen aanvullen aanwenden aanwijzen aanzeggen achten afbreken afdoen afdragen afgeven afhangen afleggen afleiden
afleveren aflopen afnemen afstaan afstemmen aftreden afwijken afwijzen afzien antwoorden bedragen beginnen behandelen
behelzen beheren behoeven behoren behouden bekendmaken bekijken bekleden bekrachtigen beletten beleggen bemiddelen
benaderen benoemen benutten beogen beoordelen bepalen beperken bereiken berusten beschermen beschikken beschouwen
beslissen besluiten bespreken bestaan besteden bestemmen bestraffen bestuderen betalen betekenen betreden betreffen
betrekken betrokken bevatten bevelen bevestigen bevinden bevorderen bewaken bewaren bewerkstelligen bewijzen bezitten
bezoeken bieden bijdragen bijhouden bijstaan binden binnenkomen blijken blijven brengen dagvaarden delen deelnemen
dienen doen doorgeven doorlopen doorzenden dragen duren dwingen eindigen eisen ervaren functioneren gaan gebeuren
gebieden gebruiken gedragen gelasten gelden geraken geschieden geven gewagen goedkeuren grenzen grijpen haken handelen
handhaven hebben heffen helpen herkennen heropenen herroepen herstellen herzien hoeven horen houden huisvesten huren
identificeren inbrengen indienen informeren ingaan inhouden inlichten innemen inreizen inschakelen inschrijven instaan
instellen instemmen intrekken inwinnen inzien kennen kenmerken kiezen komen kosten krijgen kunnen laten leggen leiden
lenen leveren liggen lopen luiden machtigen maken meebrengen mededelen meedelen meewerken melden menen moeten mogen
motiveren nagaan nakomen nalaten nemen noemen nopen noodzaken omvatten omschrijven onderbreken onderhouden
onderscheiden ondersteunen ondertekenen ondervinden onderwerpen onderzoeken ontbinden ontbreken ontheffen onthouden
ontlenen ontnemen ontslaan ontstaan ontvangen ontvallen ontvluchten ontzeggen oordelen opdragen opheffen opleggen
opleveren opmaken opnemen oproepen opschorten opsporen opstellen optreden opvangen opvolgen opvragen opzeggen
organiseren overdragen overgaan overhandigen overleggen overlijden overschrijden overtreden overtuigen overwegen
plaatsen plaatsvinden plegen presenteren raadplegen raken rechtvaardigen registreren reizen rekenen richten rijzen
roepen rusten samenhangen samenwerken schaden scheiden schenden schorsen schrijven slagen sluiten spreken staan
stellen steunen stoppen storten straffen strekken strijden sturen toebehoren toekennen toekomen toelaten toepassen
toestaan toetsen toevertrouwen toewijzen toezenden toezien treden treffen trekken tonen uitbetalen uitbrengen uitgaan
uitlaten uitleveren uitmaken uitnodigen uitoefenen uitreiken uitreizen uitsluiten uitspreken uitvaardigen uitvoeren
uitwijzen uitwisselen uitzetten vallen vaststellen verantwoorden verblijven verbieden verbinden verbreken verdenken
verdienen vereisen verenigen vergen vergezellen vergoeden vergroten verhangen verhelpen verhinderen verhogen verhuren
verkeren verklaren verkopen verkrijgen verlaten verlagen verlengen verlenen verliezen verlopen vermelden vermijden
verminderen vermoeden vernietigen veroordelen veroorzaken verplaatsen verplichten verrichten verschaffen verschijnen
verschillen versterken verstrekken verstrijken vertegenwoordigen vertonen vertrekken vertrouwen vervallen vervangen
vervoeren vervolgen vervullen verwachten verwerken verwerpen verwijderen verwijzen verwittigen verzekeren verzenden
verzetten verzoeken verzuimen vestigen vinden voeden voegen voeren volgen volstaan voldoen voltooien voorbereiden
voordoen voorkomen voorleggen voorleiden voorschrijven voortduren voortvloeien voortzetten voorzien voorstellen
vorderen vormen vragen vrezen waarborgen waarschuwen wachten weerhouden wegnemen weigeren wenden wensen werken weten
wijken wijzen wijzigen willen winnen wonen worden zenden zeggen zetten zien zijn zitten zoeken zorgen zullen zwijgen
naleven nastreven naderen ontkennen oplopen openen opgeven opgaan opkomen overnemen overeenkomen overeenstemmen
teruggeven terugkeren terugkomen terugnemen terugsturen terugvorderen terugzenden tegengaan tegenhouden doorverwijzen
weergeven wegvallen wegblijven beschadigen beroepen behartigen bekeren belemmeren belopen beroven berechten bedreigen
begaan begeleiden begrijpen begroten belasten beledigen bemoeilijken bemoeien benadelen berekenen berichten verergeren
verjagen verkiezen verkorten vernemen verschuiven verspreiden verstaan vluchten voorafgaan zekerstellen faciliteren
financieren controleren constateren erkennen evalueren garanderen negeren noteren onderbrengen ophouden opvoeden
overbrengen passeren raden respecteren rijden ruimen signaleren smokkelen sterven studeren tekenen telen tewerkstellen
toebedelen twijfelen uiten verbeteren vastleggen vasthouden vrijlaten vrijstellen weggaan wegsturen regelen genieten
vaststaan rapporteren adviseren herleven overtreffen lijden tellen intreden opwegen dreigen ressorteren vergaderen
mandateren stuiten medewerken binnentreden betwisten bestrijden frustreren ontduiken ontwijken verstoren verhuizen
werven uitkeren inhuren verrekenen verjaren herhalen afzonderen fouilleren overbruggen verzamelen kopen beheersen
toelichten beleven besparen betichten betrappen inleveren inroepen uitstellen afkondigen goedvinden samenstellen
samenvallen verbleken schenken scheppen schrappen bekostigen subsidieren toerekenen terugwijzen tegenwerken wegzenden
inperken afschaffen afsluiten instromen doorstromen uitstromen opleiden opslaan beoefenen bewerken slepen aanspoelen
aanlanden afkeren afvoeren afzetten aanzetten aansporen aanstichten aanzoeken achterlaten achterhouden achterstellen
afkopen afschepen afschermen afschrijven afweren annuleren arresteren assisteren bannen bedienen bedriegen beeindigen
beklagen bekorten belanden beloven bemannen bemerken bemachtigen bergen beslaan beslechten bespoedigen bestendigen
betwijfelen bevaren bevrijden bezetten bezwaren blokkeren buigen compenseren concluderen confisqueren coordineren
corrigeren delegeren deporteren derogeren distribueren doden doorhalen doorkruisen doorsturen doorvoeren doorzetten
draaien drijven drukken dulden duiden eerbiedigen evacueren exploiteren expulseren fixeren folteren formuleren
fungeren gedogen geleiden gelijkstellen gelukken getroosten gijzelen gunnen halen halveren hechten heenzenden
herbergen herenigen herplaatsen herstarten hervatten hervestigen herwaarderen herwinnen hinderen huldigen hypothekeren
immigreren indelen indammen inhalen inkorten inlopen inruilen inslaan inwilligen inzetten isoleren jagen keren keuren
koppelen kwijtraken laden lenigen liquideren logeren lossen maximeren meetellen meenemen meegaan mijden misbruiken
miskennen mislopen missen mitigeren monsteren neerkomen neerleggen neerzetten nietigverklaren normeren ombuigen
omkeren omleiden omslaan omzetten omvormen onderduiken ondergaan ondermijnen ondergraven onderscheppen onderrichten
ondervragen onderwijzen ontberen ontbieden ontfermen ontkomen ontkrachten ontlopen ontmantelen ontmoedigen ontruimen
ontschepen ontsluiten ontsnappen ontspringen ontvreemden ontwapenen ontwikkelen ontzien ontzetten opbergen opbrengen
opeisen opkweken opschuiven opsluiten opvaren opwerpen opzenden opzoeken overvliegen overvaren oversteken overschepen
overstappen overwinnen overlaten overmaken overzetten participeren peilen pleiten praktiseren prevaleren primeren
privatiseren profiteren protesteren publiceren raadgeven reageren realiseren redden reduceren reguleren reppen
reserveren resteren retourneren riskeren rouleren royeren sanctioneren saneren scheepgaan schuilen sluizen smeken
sommeren sorteren staken standhouden stapelen stelen stilleggen stilliggen stilzetten stranden stremmen stroken
stroomlijnen strooien tarten tegenspreken tegenwerpen tekortkomen terechtstaan terechtkomen terugbrengen terugdringen
terugduwen teruggaan terughouden terugleiden terugroepen terugslepen terugtreden terugtrekken terugvaren terugvallen
terugvliegen terugvoeren terugwerken tolereren transporteren treuzelen uitblijven uitdrijven uitdelen uitgeleiden
uitkomen uitlenen uitlokken uitlopen uitputten uitroepen uitschrijven uitstaan uitsteken uitsturen uittreden uitvallen
uitvliegen uitweiden uitwerken uitzenden uitzoeken uitzonderen vangen varen vastzetten veiligstellen verarmen
verbannen verbergen verbeurdverklaren verbruiken verdedigen verdelen verdrijven verdrinken verduidelijken verdwijnen
vereenvoudigen vergelden vergelijken vergeten verhoren verhullen verijdelen verkleinen verklikken verlangen verleiden
verlossen vermengen vermenigvuldigen vernieuwen verontschuldigen verordenen verordonneren verplegen verraden verruimen
verruilen verschepen verscherpen verschonen verslechteren versmaden versnellen versperren verstoten vertellen verteren
vertolken vertoeven vertragen vervaardigen verwaarlozen verwarmen verwekken verwelkomen verwerven verwisselen
verwoorden verzachten verzorgen verzwakken verzwaren verzwijgen vliegen volharden voorbehouden voorgaan voorhouden
voorlichten voorrijden voorspiegelen voorstaan voortbestaan voorttrekken vrijgeven vrijspreken vrijwaren waarmerken
waarnemen wapenen wederkeren wegbrengen wegduwen weghalen wegjagen wegleiden wegslepen wegstrepen wegtrekken wegwuiven
wegzetten wegvoeren weren weerleggen weerspreken weerstaan welgevallen wenken wentelen wekken wreken zinken zwerven
rondzwerven rondtrekken ophitsen opjagen opdraaien leunen klagen kweken lokken passen rekken roven schelen schuiven
slapen sleuren spelen springen stijgen toeleiden toerusten toesnellen toevoegen toevallen trotseren tuchtigen vechten
vellen vergallen voorspellen waken zwichten onderhandelen bedingen afwegen afdwingen afstraffen aanrekenen aanwrijven
aanmoedigen aanbevelen aansluiten aantasten aanhoren aanvechten afketsen afstuiten wegcijferen opvoeren uitbannen
`
  .trim()
  .split(/\s+/);
