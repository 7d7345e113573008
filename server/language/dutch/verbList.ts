/**
 * Verbs of Dutch legislation, by which a finite verb is recognised when a sentence is divided into clauses. The list
 * serves that purpose only; inflection does not depend on it.
 */
export const legislativeVerbs: readonly string[] = `
aanbieden aanbrengen aandoen aanduiden aangaan aangeven aanhouden aankomen aankondigen aanleggen aanleveren aanmelden
aanmerken aannemen aanpassen aanspreken aanstellen aantekenen aantonen aantreffen aanvaarden aanvangen aanvoeren aanvragen
aanvullen aanwenden aanwijzen aanzeggen achten afbreken afdoen afdragen afgeven afhangen afleggen afleiden afleveren
aflopen afnemen afstaan afstemmen aftreden afwijken afwijzen afzien antwoorden bedragen beginnen behandelen behelzen
beheren behoeven behoren behouden bekendmaken bekijken bekleden bekrachtigen beletten beleggen bemiddelen benaderen
benoemen benutten beogen beoordelen bepalen beperken bereiken berusten beschermen beschikken beschouwen beslissen
besluiten bespreken bestaan besteden bestemmen bestraffen bestuderen betalen betekenen betreden betreffen betrekken
betrokken bevatten bevelen bevestigen bevinden bevorderen bewaken bewaren bewerkstelligen bewijzen bezitten bezoeken bieden
bijdragen bijhouden bijstaan binden binnenkomen blijken blijven brengen dagvaarden delen deelnemen dienen doen doorgeven
doorlopen doorzenden dragen duren dwingen eindigen eisen ervaren functioneren gaan gebeuren gebieden gebruiken gedragen
gelasten gelden geraken geschieden geven gewagen goedkeuren grenzen grijpen haken handelen handhaven hebben heffen helpen
herkennen heropenen herroepen herstellen herzien hoeven horen houden huisvesten huren identificeren inbrengen indienen informeren ingaan
inhouden inlichten innemen inreizen inschakelen inschrijven instaan instellen instemmen intrekken inwinnen inzien kennen
kenmerken kiezen komen kosten krijgen kunnen laten leggen leiden lenen leveren liggen lopen luiden machtigen maken meebrengen mededelen meedelen
meewerken melden menen moeten mogen motiveren nagaan nakomen nalaten nemen noemen nopen noodzaken omvatten omschrijven
onderbreken onderhouden onderscheiden ondersteunen ondertekenen ondervinden onderwerpen onderzoeken ontbinden ontbreken
ontheffen onthouden ontlenen ontnemen ontslaan ontstaan ontvangen ontvallen ontvluchten ontzeggen oordelen opdragen opheffen
opleggen opleveren opmaken opnemen oproepen opschorten opsporen opstellen optreden opvangen opvolgen opvragen opzeggen
organiseren overdragen overgaan overhandigen overleggen overlijden overschrijden overtreden overtuigen overwegen plaatsen
plaatsvinden plegen presenteren raadplegen raken rechtvaardigen registreren reizen rekenen richten rijzen roepen rusten
samenhangen samenwerken schaden scheiden schenden schorsen schrijven slagen sluiten spreken staan stellen steunen stoppen
storten straffen strekken strijden sturen toebehoren toekennen toekomen toelaten toepassen toestaan toetsen toevertrouwen
toewijzen toezenden toezien treden treffen trekken tonen uitbetalen uitbrengen uitgaan uitlaten uitleveren uitmaken uitnodigen
uitoefenen uitreiken uitreizen uitsluiten uitspreken uitvaardigen uitvoeren uitwijzen uitwisselen uitzetten vallen vaststellen
verantwoorden verblijven verbieden verbinden verbreken verdenken verdienen vereisen verenigen vergen vergezellen vergoeden
vergroten verhangen verhelpen verhinderen verhogen verhuren verkeren verklaren verkopen verkrijgen verlaten verlagen
verlengen verlenen verliezen verlopen vermelden vermijden verminderen vermoeden vernietigen veroordelen veroorzaken
verplaatsen verplichten verrichten verschaffen verschijnen verschillen versterken verstrekken verstrijken vertegenwoordigen
vertonen vertrekken vertrouwen vervallen vervangen vervoeren vervolgen vervullen verwachten verwerken verwerpen verwijderen
verwijzen verwittigen verzekeren verzenden verzetten verzoeken verzuimen vestigen vinden voeden voegen voeren volgen
volstaan voldoen voltooien voorbereiden voordoen voorkomen voorleggen voorleiden voorschrijven voortduren voortvloeien
voortzetten voorzien voorstellen vorderen vormen vragen vrezen waarborgen waarschuwen wachten weerhouden wegnemen weigeren
wenden wensen werken weten wijken wijzen wijzigen willen winnen wonen worden zenden zeggen zetten zien zijn zitten zoeken zorgen
zullen zwijgen naleven nastreven naderen ontkennen oplopen openen opgeven opgaan opkomen overnemen overeenkomen overeenstemmen
teruggeven terugkeren terugkomen terugnemen terugsturen terugvorderen terugzenden tegengaan tegenhouden doorverwijzen
weergeven wegvallen wegblijven beschadigen beroepen behartigen bekeren belemmeren belopen beroven berechten bedreigen
begaan begeleiden begrijpen begroten belasten beledigen bemoeilijken bemoeien benadelen beperken berekenen berichten
verergeren verjagen verkiezen verkorten vernemen verschuiven verspreiden verstaan vluchten voorafgaan zekerstellen
faciliteren financieren controleren constateren erkennen evalueren garanderen negeren noteren onderbrengen
ophouden oproepen opvoeden overbrengen overwegen passeren raden respecteren rijden ruimen signaleren smokkelen
sterven studeren tekenen telen tewerkstellen toebedelen twijfelen uiten verbeteren vastleggen vasthouden vrijlaten vrijstellen weggaan wegsturen
regelen genieten vaststaan rapporteren adviseren herleven overtreffen lijden tellen intreden opwegen dreigen ressorteren vergaderen mandateren
stuiten vermelden bewijzen meewerken medewerken binnentreden betwisten bestrijden bemoeilijken frustreren verhinderen ontduiken ontwijken
verstoren verhuizen werven winnen uitkeren inhuren verrekenen verjaren herhalen afzonderen fouilleren overbruggen opvragen
verzamelen kopen beheersen motiveren toelichten weergeven beleven besparen betichten betrappen inleveren uitnodigen inroepen
uitstellen afkondigen goedvinden samenstellen samenvallen verbleken schenken scheppen schrappen bekostigen subsidieren toerekenen
terugwijzen tegenwerken wegzenden inperken afschaffen afsluiten instromen doorstromen uitstromen opleiden opslaan beoefenen bewerken`
  .trim()
  .split(/\s+/);
