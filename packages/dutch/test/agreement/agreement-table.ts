/**
 * Sentences with *klanttevredenheid* (de), and what they are with *klantenthousiasme* (het). `∅`: no right form, or words
 * that can be read in more than one way.
 */
export const SENTENCES = `
De klanttevredenheid stijgt. → Het klantenthousiasme stijgt.
de klanttevredenheid → het klantenthousiasme
Deze klanttevredenheid is uniek. → Dit klantenthousiasme is uniek.
Die klanttevredenheid is uniek. → Dat klantenthousiasme is uniek.
Welke klanttevredenheid streven we na? → Welk klantenthousiasme streven we na?
Elke klanttevredenheid telt. → Elk klantenthousiasme telt.
Iedere klanttevredenheid telt. → Ieder klantenthousiasme telt.
Geen klanttevredenheid zonder aandacht. → Geen klantenthousiasme zonder aandacht.
Er is geen enkele klanttevredenheid. → Er is geen enkel klantenthousiasme.
Uw klanttevredenheid stijgt. → Uw klantenthousiasme stijgt.
Mijn klanttevredenheid → Mijn klantenthousiasme
Hun hoge klanttevredenheid valt op. → Hun hoge klantenthousiasme valt op.
Haar hoge klanttevredenheid valt op. → Haar hoge klantenthousiasme valt op.
Zijn hoge klanttevredenheid valt op. → Zijn hoge klantenthousiasme valt op.
Jullie hoge klanttevredenheid valt op. → Jullie hoge klantenthousiasme valt op.
Je hoge klanttevredenheid valt op. → Je hoge klantenthousiasme valt op.
Jouw klanttevredenheid. → Jouw klantenthousiasme.
Onze hoge klanttevredenheid is een feit. → Ons hoge klantenthousiasme is een feit.
ONZE KLANTTEVREDENHEID → ONS KLANTENTHOUSIASME
Onze eigen klanttevredenheid → Ons eigen klantenthousiasme
De hoge en stabiele klanttevredenheid → Het hoge en stabiele klantenthousiasme
Een hoge en stabiele klanttevredenheid → Een hoog en stabiel klantenthousiasme
Een hoge, stabiele klanttevredenheid → Een hoog, stabiel klantenthousiasme
Een hoge maar dalende klanttevredenheid → Een hoog maar dalend klantenthousiasme
Een lage of dalende klanttevredenheid → Een laag of dalend klantenthousiasme
Een hoge, zelfs zeer hoge klanttevredenheid → Een hoog, zelfs zeer hoog klantenthousiasme
Een steeds hogere klanttevredenheid → Een steeds hoger klantenthousiasme
Een nog hogere klanttevredenheid → Een nog hoger klantenthousiasme
Een te lage klanttevredenheid → Een te laag klantenthousiasme
Een veel te lage klanttevredenheid → Een veel te laag klantenthousiasme
Een veel hogere klanttevredenheid → Een veel hoger klantenthousiasme
Een wat hogere klanttevredenheid → Een wat hoger klantenthousiasme
Een iets lagere klanttevredenheid → Een iets lager klantenthousiasme
Een meer stabiele klanttevredenheid → Een meer stabiel klantenthousiasme
De meest stabiele klanttevredenheid → Het meest stabiele klantenthousiasme
Een constant hoge klanttevredenheid → Een constant hoog klantenthousiasme
Een heel hoge klanttevredenheid → Een heel hoog klantenthousiasme
De hele klanttevredenheid → Het hele klantenthousiasme
Een uitzonderlijk hoge klanttevredenheid → Een uitzonderlijk hoog klantenthousiasme
Een verrassend hoge klanttevredenheid → Een verrassend hoog klantenthousiasme
Een ongekend hoge klanttevredenheid → Een ongekend hoog klantenthousiasme
Een blijvend hoge klanttevredenheid → Een blijvend hoog klantenthousiasme
Een blijvende klanttevredenheid → Een blijvend klantenthousiasme
Een duurzame klanttevredenheid → Een duurzaam klantenthousiasme
Een gemiddelde klanttevredenheid van 8,1 → Een gemiddeld klantenthousiasme van 8,1
De gemiddelde klanttevredenheid bedraagt 8,1. → Het gemiddelde klantenthousiasme bedraagt 8,1.
Een goede klanttevredenheid → Een goed klantenthousiasme
De beste klanttevredenheid van Nederland → Het beste klantenthousiasme van Nederland
De grootste klanttevredenheid → Het grootste klantenthousiasme
Een betere klanttevredenheid → Een beter klantenthousiasme
Betere klanttevredenheid begint bij u. → Beter klantenthousiasme begint bij u.
Hogere klanttevredenheid → Hoger klantenthousiasme
Hoogste klanttevredenheid van de branche → Hoogste klantenthousiasme van de branche
Meer klanttevredenheid → Meer klantenthousiasme
Minder klanttevredenheid → Minder klantenthousiasme
Veel klanttevredenheid → Veel klantenthousiasme
Weinig klanttevredenheid → Weinig klantenthousiasme
Enige klanttevredenheid → Enig klantenthousiasme
De enige klanttevredenheid → Het enige klantenthousiasme
Zo'n klanttevredenheid → Zo'n klantenthousiasme
Zulke klanttevredenheid → Zulk klantenthousiasme
Dezelfde hoge klanttevredenheid → Hetzelfde hoge klantenthousiasme
Diezelfde hoge klanttevredenheid → Datzelfde hoge klantenthousiasme
Alle klanttevredenheid → Al het klantenthousiasme
Al onze klanttevredenheid → Al ons klantenthousiasme
Al de klanttevredenheid → Al het klantenthousiasme
Een dergelijke klanttevredenheid → Een dergelijk klantenthousiasme
Een andere klanttevredenheid → Een ander klantenthousiasme
Een bepaalde klanttevredenheid → Een bepaald klantenthousiasme
Een eerste klanttevredenheid → Een eerste klantenthousiasme
Een optimale klanttevredenheid → Een optimaal klantenthousiasme
Een maximale klanttevredenheid → Een maximaal klantenthousiasme
Optimale klanttevredenheid, daar gaan we voor. → Optimaal klantenthousiasme, daar gaan we voor.
Totale klanttevredenheid → Totaal klantenthousiasme
Absolute klanttevredenheid → Absoluut klantenthousiasme
100% klanttevredenheid → 100% klantenthousiasme
Een 9,2 klanttevredenheid → Een 9,2 klantenthousiasme
Wij streven naar hoge klanttevredenheid. → Wij streven naar hoog klantenthousiasme.
Wij streven naar de hoogst mogelijke klanttevredenheid. → Wij streven naar het hoogst mogelijke klantenthousiasme.
Wij streven naar een zo hoog mogelijke klanttevredenheid. → Wij streven naar een zo hoog mogelijk klantenthousiasme.
Wij zijn trots op onze hoge klanttevredenheid die al jaren stijgt. → Wij zijn trots op ons hoge klantenthousiasme dat al jaren stijgt.
De klanttevredenheid, die wij elk jaar meten, steeg. → Het klantenthousiasme, dat wij elk jaar meten, steeg.
De klanttevredenheid die wij meten en die wij publiceren, steeg. → Het klantenthousiasme dat wij meten en dat wij publiceren, steeg.
De klanttevredenheid waar wij trots op zijn. → Het klantenthousiasme waar wij trots op zijn.
De klanttevredenheid, waarvan wij trots zijn → Het klantenthousiasme, waarvan wij trots zijn
De klanttevredenheid (NPS) die wij meten → Het klantenthousiasme (NPS) dat wij meten
De klanttevredenheid van onze klanten die wij meten → Het klantenthousiasme van onze klanten die wij meten
De klanttevredenheid van ons bedrijf die wij meten → Het klantenthousiasme van ons bedrijf dat wij meten
De klanttevredenheid van ons bedrijf, die in 2023 daalde → Het klantenthousiasme van ons bedrijf, dat in 2023 daalde
De klanttevredenheid van klanten die hoog is → Het klantenthousiasme van klanten dat hoog is
De klanttevredenheid, welke wij meten → Het klantenthousiasme, dat wij meten
De gemeten klanttevredenheid → Het gemeten klantenthousiasme
Een gemeten klanttevredenheid → Een gemeten klantenthousiasme
De verbeterde klanttevredenheid → Het verbeterde klantenthousiasme
Een verbeterde klanttevredenheid → Een verbeterd klantenthousiasme
Verbeterde klanttevredenheid → Verbeterd klantenthousiasme
Door verbeterde klanttevredenheid groeien we. → Door verbeterd klantenthousiasme groeien we.
Dit leidt tot verhoogde klanttevredenheid. → Dit leidt tot verhoogd klantenthousiasme.
Wij verhoogden de klanttevredenheid → Wij verhoogden het klantenthousiasme
Dat verhoogde de klanttevredenheid. → Dat verhoogde het klantenthousiasme.
Dat verhoogde klanttevredenheid. → Dat verhoogde klantenthousiasme.
Zij verhoogde klanttevredenheid en omzet. → Zij verhoogde klantenthousiasme en omzet.
Hij meette klanttevredenheid. → Hij meette klantenthousiasme.
Het team behaalde klanttevredenheid. → ∅
De door klanten ervaren klanttevredenheid → Het door klanten ervaren klantenthousiasme
De in 2023 gemeten klanttevredenheid → Het in 2023 gemeten klantenthousiasme
De al jaren hoge klanttevredenheid → Het al jaren hoge klantenthousiasme
De voor ons zo belangrijke klanttevredenheid → Het voor ons zo belangrijke klantenthousiasme
Een voor de branche hoge klanttevredenheid → Een voor de branche hoog klantenthousiasme
Een 10 procent hogere klanttevredenheid → Een 10 procent hoger klantenthousiasme
Een twee keer zo hoge klanttevredenheid → Een twee keer zo hoog klantenthousiasme
klanttevredenheid → klantenthousiasme
Klanttevredenheid → Klantenthousiasme
KLANTTEVREDENHEID → KLANTENTHOUSIASME
De (hoge) klanttevredenheid → Het (hoge) klantenthousiasme
De ‘klanttevredenheid’ daalt. → Het ‘klantenthousiasme’ daalt.
De zogenaamde "klanttevredenheid" daalt. → Het zogenaamde "klantenthousiasme" daalt.
Een hoge (en stijgende) klanttevredenheid → Een hoog (en stijgend) klantenthousiasme
Een hoge/lage klanttevredenheid → Een hoog/laag klantenthousiasme
Coolblues hoge klanttevredenheid → ∅
Bij Coolblues hoge klanttevredenheid hoort dit. → Bij Coolblues hoge klantenthousiasme hoort dit.
Bij Bol's hoge klanttevredenheid hoort dit. → Bij Bol's hoge klantenthousiasme hoort dit.
De klanttevredenheid en omzet stijgen. → Het klantenthousiasme en de omzet stijgen.
De klanttevredenheid en het gemak stijgen. → Het klantenthousiasme en het gemak stijgen.
Onze klanttevredenheid en omzet stijgen. → Ons klantenthousiasme en onze omzet stijgen.
De hoge klanttevredenheid en loyaliteit → Het hoge klantenthousiasme en de loyaliteit
De klanttevredenheid, omzet en winst → Het klantenthousiasme, de omzet en winst
De omzet, winst en klanttevredenheid → De omzet, winst en het klantenthousiasme
De snelle levering en hoge klanttevredenheid → De snelle levering en het hoge klantenthousiasme
Onze service en klanttevredenheid → Onze service en ons klantenthousiasme
Een hoge omzet en klanttevredenheid → Een hoge omzet en klantenthousiasme
Een hoge omzet en hoge klanttevredenheid → Een hoge omzet en hoog klantenthousiasme
Omzet en klanttevredenheid stijgen. → Omzet en klantenthousiasme stijgen.
De medewerkers- en klanttevredenheid → ∅
Meet de klanttevredenheid en vraag wat beter kan. → Meet het klantenthousiasme en vraag wat beter kan.
Ter klanttevredenheid → ∅
De mate der klanttevredenheid → ∅
De afdeling klanttevredenheid → De afdeling klantenthousiasme
Het team klanttevredenheid → Het team klantenthousiasme
Het doel is klanttevredenheid. → Het doel is klantenthousiasme.
Elke maand klanttevredenheid meten → Elke maand klantenthousiasme meten
Deze week hoge klanttevredenheid gemeten → Deze week hoog klantenthousiasme gemeten
Klanten die hoge klanttevredenheid melden → Klanten die hoog klantenthousiasme melden
Al jaren die hoge klanttevredenheid → ∅
Met die hoge klanttevredenheid → Met dat hoge klantenthousiasme
Wij zijn hoge klanttevredenheid gewend. → Wij zijn hoog klantenthousiasme gewend.
Met zijn hoge klanttevredenheid → Met zijn hoge klantenthousiasme
Hoe hoger de klanttevredenheid, hoe beter. → Hoe hoger het klantenthousiasme, hoe beter.
Wat een hoge klanttevredenheid! → Wat een hoog klantenthousiasme!
Zowel de omzet als de klanttevredenheid stijgt. → Zowel de omzet als het klantenthousiasme stijgt.
Niet alleen de klanttevredenheid, maar ook de omzet. → Niet alleen het klantenthousiasme, maar ook de omzet.
De steeds weer hoge klanttevredenheid → Het steeds weer hoge klantenthousiasme
De (steeds) hogere klanttevredenheid → Het (steeds) hogere klantenthousiasme
Het belang van hoge klanttevredenheid → Het belang van hoog klantenthousiasme
Wij hebben een hoge klanttevredenheid, lage kosten en een goede sfeer. → Wij hebben een hoog klantenthousiasme, lage kosten en een goede sfeer.
Lage kosten, hoge klanttevredenheid en een goede sfeer. → Lage kosten, hoog klantenthousiasme en een goede sfeer.
Snelle service, hoge klanttevredenheid → Snelle service, hoog klantenthousiasme
Goede klanttevredenheid en snelle service → Goed klantenthousiasme en snelle service
De belangrijkste klanttevredenheid → Het belangrijkste klantenthousiasme
De Nederlandse klanttevredenheid → Het Nederlandse klantenthousiasme
Een landelijke klanttevredenheid → Een landelijk klantenthousiasme
Dé klanttevredenheid → Hét klantenthousiasme
De ongekende klanttevredenheid → Het ongekende klantenthousiasme
De vorige klanttevredenheid → Het vorige klantenthousiasme
De huidige klanttevredenheid, die lager ligt dan vorig jaar, baart zorgen. → Het huidige klantenthousiasme, dat lager ligt dan vorig jaar, baart zorgen.
De klanttevredenheid die de directie wil → Het klantenthousiasme dat de directie wil
De klanttevredenheid die klanten ervaren → Het klantenthousiasme dat klanten ervaren
De online klanttevredenheid → Het online klantenthousiasme
Een online klanttevredenheid → Een online klantenthousiasme
Een officiële klanttevredenheid → Een officieel klantenthousiasme
Een persoonlijke, warme en oprechte klanttevredenheid → Een persoonlijk, warm en oprecht klantenthousiasme
Een open klanttevredenheid → Een open klantenthousiasme
Hypermoderne klanttevredenheid → Hypermodern klantenthousiasme
Een klantgerichte en gestage klanttevredenheid → Een klantgericht en gestaag klantenthousiasme
Wij bieden klanten hoge klanttevredenheid. → Wij bieden klanten hoog klantenthousiasme.
Dat geeft onze klanten hoge klanttevredenheid. → Dat geeft onze klanten hoog klantenthousiasme.
Dat geeft de organisatie hogere klanttevredenheid. → Dat geeft de organisatie hoger klantenthousiasme.
Dat geeft de klant hogere klanttevredenheid. → Dat geeft de klant hoger klantenthousiasme.
Wij zetten in op een in alle opzichten hoge klanttevredenheid. → Wij zetten in op een in alle opzichten hoog klantenthousiasme.
De onder huurders gemeten klanttevredenheid → Het onder huurders gemeten klantenthousiasme
De via de enquête gemeten klanttevredenheid is hoog. → Het via de enquête gemeten klantenthousiasme is hoog.
De jaarlijks gemeten klanttevredenheid → Het jaarlijks gemeten klantenthousiasme
De vorig jaar gemeten klanttevredenheid → Het vorig jaar gemeten klantenthousiasme
De nog altijd hoge klanttevredenheid → Het nog altijd hoge klantenthousiasme
De over het algemeen hoge klanttevredenheid → Het over het algemeen hoge klantenthousiasme
Een naar verwachting hogere klanttevredenheid → Een naar verwachting hoger klantenthousiasme
Over het algemeen hoge klanttevredenheid → Over het algemeen hoog klantenthousiasme
In het algemeen lage klanttevredenheid → In het algemeen laag klantenthousiasme
Het gaat om de klanttevredenheid. → Het gaat om het klantenthousiasme.
Het resultaat: hoge klanttevredenheid! → Het resultaat: hoog klantenthousiasme!
Resultaat: een hoge klanttevredenheid. → Resultaat: een hoog klantenthousiasme.
Dankzij de hoge klanttevredenheid die wij nu hebben, groeien we. → Dankzij het hoge klantenthousiasme dat wij nu hebben, groeien we.
Dankzij de klanttevredenheid die nu hoog is, groeien we. → Dankzij het klantenthousiasme dat nu hoog is, groeien we.
Wij meten klanttevredenheid die echt telt. → Wij meten klantenthousiasme dat echt telt.
Wij willen klanttevredenheid en die meten we. → Wij willen klantenthousiasme en dat meten we.
Wij meten de klanttevredenheid en verhogen deze. → Wij meten het klantenthousiasme en verhogen dit.
Wij meten de klanttevredenheid en verbeteren die elk jaar. → Wij meten het klantenthousiasme en verbeteren dat elk jaar.
De klanttevredenheid is hoog, maar die moet hoger. → Het klantenthousiasme is hoog, maar dat moet hoger.
Is de klanttevredenheid hoog? → Is het klantenthousiasme hoog?
Klanttevredenheid, die moet omhoog. → Klantenthousiasme, dat moet omhoog.
De klanttevredenheid in onze winkels die wij meten → Het klantenthousiasme in onze winkels die wij meten
De klanttevredenheid in onze winkels, die al jaren stijgt, is nu 8. → Het klantenthousiasme in onze winkels, dat al jaren stijgt, is nu 8.
De klanttevredenheid over de bezorging die wij meten → Het klantenthousiasme over de bezorging die wij meten
De klanttevredenheid over het product die wij meten → Het klantenthousiasme over het product dat wij meten
De klanttevredenheid over ons die wij meten → Het klantenthousiasme over ons dat wij meten
De klanttevredenheid onder huurders die vorig jaar verhuisden → Het klantenthousiasme onder huurders die vorig jaar verhuisden
De klanttevredenheid onder huurders, die is gestegen → Het klantenthousiasme onder huurders, dat is gestegen
De klanttevredenheid bij klanten die zijn gebeld → Het klantenthousiasme bij klanten die zijn gebeld
De klanttevredenheid bij klanten, die zijn gebeld → Het klantenthousiasme bij klanten, die zijn gebeld
De klanttevredenheid bij klanten, die wij meten → ∅
De klanttevredenheid van 8,3 die wij halen → Het klantenthousiasme van 8,3 dat wij halen
De klanttevredenheid in 2023 die wij halen → Het klantenthousiasme in 2023 dat wij halen
De klanttevredenheid, die klanten ons geven → Het klantenthousiasme, dat klanten ons geven
Hoge klanttevredenheid die klanten ervaren → Hoog klantenthousiasme dat klanten ervaren
De klanttevredenheid die deze klanten ervaren → Het klantenthousiasme dat deze klanten ervaren
De klanttevredenheid die ik zoek → Het klantenthousiasme dat ik zoek
De klanttevredenheid die men zoekt → Het klantenthousiasme dat men zoekt
De klanttevredenheid die bezoekers ervaren → Het klantenthousiasme dat bezoekers ervaren
Een groeiende en blijvend hoge klanttevredenheid → Een groeiend en blijvend hoog klantenthousiasme
Een van de klanttevredenheid losse bonus → Een van het klantenthousiasme losse bonus
Dit is onze klanttevredenheid. → Dit is ons klantenthousiasme.
Daarmee is hoge klanttevredenheid haalbaar. → Daarmee is hoog klantenthousiasme haalbaar.
Dat leidt tot lage klanttevredenheid of klachten. → Dat leidt tot laag klantenthousiasme of klachten.
Wij beloven lage prijzen, snelle levering en hoge klanttevredenheid. → Wij beloven lage prijzen, snelle levering en hoog klantenthousiasme.
De kwaliteit en de klanttevredenheid → De kwaliteit en het klantenthousiasme
Voor kwaliteit en klanttevredenheid → Voor kwaliteit en klantenthousiasme
Uw service en klanttevredenheid → Uw service en klantenthousiasme
Met het oog op de klanttevredenheid → Met het oog op het klantenthousiasme
Zonder klanttevredenheid geen omzet → Zonder klantenthousiasme geen omzet
Het meten van de klanttevredenheid → Het meten van het klantenthousiasme
Het meten van klanttevredenheid → Het meten van klantenthousiasme
Een klanttevredenheid van een 9 → Een klantenthousiasme van een 9
Een daverende klanttevredenheid → Een daverend klantenthousiasme
Een fantastische klanttevredenheid → Een fantastisch klantenthousiasme
De allerhoogste klanttevredenheid → Het allerhoogste klantenthousiasme
Een goede tot zeer goede klanttevredenheid → Een goed tot zeer goed klantenthousiasme
Een goede tot uitstekende klanttevredenheid → Een goed tot uitstekend klantenthousiasme
Goede tot zeer goede klanttevredenheid → Goed tot zeer goed klantenthousiasme
Een hoge dan wel stijgende klanttevredenheid → Een hoog dan wel stijgend klantenthousiasme
Een hogere dan gemiddelde klanttevredenheid → Een hoger dan gemiddeld klantenthousiasme
Een hoger dan gemiddelde klanttevredenheid → Een hoger dan gemiddeld klantenthousiasme
Een lager dan verwachte klanttevredenheid → Een lager dan verwacht klantenthousiasme
Een bovengemiddelde klanttevredenheid → Een bovengemiddeld klantenthousiasme
Een bovengemiddeld hoge klanttevredenheid → Een bovengemiddeld hoog klantenthousiasme
Een gezonde klanttevredenheid → Een gezond klantenthousiasme
Gewenste klanttevredenheid → Gewenst klantenthousiasme
De gewenste klanttevredenheid → Het gewenste klantenthousiasme
Een gewenste klanttevredenheid → Een gewenst klantenthousiasme
Een verwachte klanttevredenheid → Een verwacht klantenthousiasme
Een beoogde klanttevredenheid → Een beoogd klantenthousiasme
Een stijgende lijn in klanttevredenheid → Een stijgende lijn in klantenthousiasme
Een stijging van 5% klanttevredenheid → Een stijging van 5% klantenthousiasme
Een toename van de gemiddelde klanttevredenheid → Een toename van het gemiddelde klantenthousiasme
Meest recente klanttevredenheid → Meest recent klantenthousiasme
De meest recente klanttevredenheid → Het meest recente klantenthousiasme
De twee na hoogste klanttevredenheid → Het twee na hoogste klantenthousiasme
Jaarlijkse klanttevredenheid → Jaarlijks klantenthousiasme
Interne klanttevredenheid → Intern klantenthousiasme
De interne en externe klanttevredenheid → Het interne en externe klantenthousiasme
Interne en externe klanttevredenheid → Intern en extern klantenthousiasme
Een 8 als gemiddelde klanttevredenheid → Een 8 als gemiddeld klantenthousiasme
Als gemiddelde klanttevredenheid geldt een 8. → Als gemiddeld klantenthousiasme geldt een 8.
Vorig jaar gemiddelde klanttevredenheid: 8 → Vorig jaar gemiddeld klantenthousiasme: 8
Team Klanttevredenheid → Team Klantenthousiasme
de heer Jansen, manager klanttevredenheid → de heer Jansen, manager klantenthousiasme
Ons doel: de hoogste klanttevredenheid, de laagste kosten. → Ons doel: het hoogste klantenthousiasme, de laagste kosten.
De directie meet de klanttevredenheid en die stelt een doel. → De directie meet het klantenthousiasme en die stelt een doel.
De klanttevredenheid steeg en deze willen we behouden. → Het klantenthousiasme steeg en dit willen we behouden.
De klanttevredenheid en die klant. → Het klantenthousiasme en die klant.
De klanttevredenheid is hoog en deze klant is blij. → Het klantenthousiasme is hoog en deze klant is blij.
De klanttevredenheid steeg omdat deze nieuwe aanpak werkt. → Het klantenthousiasme steeg omdat deze nieuwe aanpak werkt.
De klanttevredenheid steeg, en die van medewerkers ook. → Het klantenthousiasme steeg, en dat van medewerkers ook.
De op een na hoogste klanttevredenheid → Het op een na hoogste klantenthousiasme
Wij werken iedere dag aan een hogere klanttevredenheid. → Wij werken iedere dag aan een hoger klantenthousiasme.
Samen met u zorgen wij voor een blijvend hoge klanttevredenheid. → Samen met u zorgen wij voor een blijvend hoog klantenthousiasme.
Ons streven is een klanttevredenheid van minimaal een 8. → Ons streven is een klantenthousiasme van minimaal een 8.
De klanttevredenheid steeg van 7,4 naar 7,9. → Het klantenthousiasme steeg van 7,4 naar 7,9.
Met deze aanpak verhogen wij de klanttevredenheid. → Met deze aanpak verhogen wij het klantenthousiasme.
Deze aanpak verhoogt de klanttevredenheid en verlaagt de kosten. → Deze aanpak verhoogt het klantenthousiasme en verlaagt de kosten.
Het verbeteren van de klanttevredenheid staat centraal. → Het verbeteren van het klantenthousiasme staat centraal.
Wij meten elk kwartaal de klanttevredenheid onder huurders. → Wij meten elk kwartaal het klantenthousiasme onder huurders.
Door de lage klanttevredenheid, die vooral in het oosten speelt, dalen de cijfers. → Door het lage klantenthousiasme, dat vooral in het oosten speelt, dalen de cijfers.
Hoe meten wij onze klanttevredenheid? → Hoe meten wij ons klantenthousiasme?
Wat is klanttevredenheid? → Wat is klantenthousiasme?
Waarom is klanttevredenheid zo belangrijk? → Waarom is klantenthousiasme zo belangrijk?
In onze klanttevredenheid zit groei. → In ons klantenthousiasme zit groei.
Naast klanttevredenheid telt omzet. → Naast klantenthousiasme telt omzet.
Van klanttevredenheid naar loyaliteit → Van klantenthousiasme naar loyaliteit
Klanttevredenheid & loyaliteit → Klantenthousiasme & loyaliteit
De Klanttevredenheid → Het Klantenthousiasme
UW KLANTTEVREDENHEID → UW KLANTENTHOUSIASME
Een klanttevredenheid die staat als een huis → Een klantenthousiasme dat staat als een huis
Een klanttevredenheid, die staat als een huis → Een klantenthousiasme, dat staat als een huis
Zo'n hoge klanttevredenheid die we nooit eerder zagen → Zo'n hoog klantenthousiasme dat we nooit eerder zagen
Elke vorm van klanttevredenheid → Elke vorm van klantenthousiasme
Iedere lage klanttevredenheid is er één te veel. → Ieder laag klantenthousiasme is er één te veel.
Elke lage klanttevredenheid die wij zien, pakken wij op. → Elk laag klantenthousiasme dat wij zien, pakken wij op.
Welke hoge klanttevredenheid wil je? → Welk hoog klantenthousiasme wil je?
Er was geen hogere klanttevredenheid dan deze. → Er was geen hoger klantenthousiasme dan deze.
Zelden zagen we een klanttevredenheid zo hoog. → Zelden zagen we een klantenthousiasme zo hoog.
Wij zien graag een hoge klanttevredenheid. → Wij zien graag een hoog klantenthousiasme.
Wij zien hoge klanttevredenheid als doel. → Wij zien hoog klantenthousiasme als doel.
Wij maken hoge klanttevredenheid mogelijk. → Wij maken hoog klantenthousiasme mogelijk.
U ervaart hogere klanttevredenheid. → U ervaart hoger klantenthousiasme.
Zij bieden hogere klanttevredenheid. → Zij bieden hoger klantenthousiasme.
Wij garanderen hoge klanttevredenheid. → Wij garanderen hoog klantenthousiasme.
Onze medewerkers leveren hoge klanttevredenheid. → Onze medewerkers leveren hoog klantenthousiasme.
Ook onze klanttevredenheid stijgt. → Ook ons klantenthousiasme stijgt.
Juist die klanttevredenheid maakt het verschil. → Juist dat klantenthousiasme maakt het verschil.
Juist daarom is die klanttevredenheid belangrijk. → Juist daarom is dat klantenthousiasme belangrijk.
Vooral de gemiddelde klanttevredenheid → Vooral het gemiddelde klantenthousiasme
Ondanks de dalende klanttevredenheid → Ondanks het dalende klantenthousiasme
Een stabiele, hoge klanttevredenheid, dat is wat we willen. → Een stabiel, hoog klantenthousiasme, dat is wat we willen.
De landelijke, gemiddelde en gewogen klanttevredenheid → Het landelijke, gemiddelde en gewogen klantenthousiasme
De over drie jaar gemeten klanttevredenheid → Het over drie jaar gemeten klantenthousiasme
Een door iedereen gewenste klanttevredenheid → Een door iedereen gewenst klantenthousiasme
De zo gewenste klanttevredenheid → Het zo gewenste klantenthousiasme
Een met 3 punten gestegen klanttevredenheid → Een met 3 punten gestegen klantenthousiasme
De gestegen klanttevredenheid → Het gestegen klantenthousiasme
De met 3% gestegen klanttevredenheid → Het met 3% gestegen klantenthousiasme
De klanttevredenheid, hoe hoog ook, zegt weinig. → Het klantenthousiasme, hoe hoog ook, zegt weinig.
De klanttevredenheid – die hoog is – zegt weinig. → Het klantenthousiasme – dat hoog is – zegt weinig.
De klanttevredenheid over 2023, die in mei is gemeten, was 8,1. → Het klantenthousiasme over 2023, dat in mei is gemeten, was 8,1.
Hogere omzet en klanttevredenheid → Hogere omzet en klantenthousiasme
Meer omzet en hogere klanttevredenheid → Meer omzet en hoger klantenthousiasme
Minder klachten en meer klanttevredenheid → Minder klachten en meer klantenthousiasme
Een betere service en hogere klanttevredenheid → Een betere service en hoger klantenthousiasme
De bezorging en klanttevredenheid → De bezorging en het klantenthousiasme
Het gemak en de klanttevredenheid → Het gemak en het klantenthousiasme
Het gemak en klanttevredenheid → Het gemak en klantenthousiasme
Deze omzet en klanttevredenheid → Deze omzet en dit klantenthousiasme
Uw omzet of klanttevredenheid → Uw omzet of klantenthousiasme
Hun omzet en klanttevredenheid → Hun omzet en klantenthousiasme
De kosten, de omzet en klanttevredenheid → De kosten, de omzet en het klantenthousiasme
Onze prijs, kwaliteit en klanttevredenheid → Onze prijs, kwaliteit en ons klantenthousiasme
De klanttevredenheid en het imago → Het klantenthousiasme en het imago
De klanttevredenheid en klanten → Het klantenthousiasme en de klanten
De klanttevredenheid en de omzet → Het klantenthousiasme en de omzet
De klanttevredenheid of loyaliteit → Het klantenthousiasme of de loyaliteit
De klanttevredenheid en bereikbaarheid → Het klantenthousiasme en de bereikbaarheid
De klanttevredenheid, bereikbaarheid en levertijd → Het klantenthousiasme, de bereikbaarheid en levertijd
Wij meten de klanttevredenheid en sturen bij. → Wij meten het klantenthousiasme en sturen bij.
Wij meten de klanttevredenheid en klanten geven cijfers. → Wij meten het klantenthousiasme en klanten geven cijfers.
Die klanttevredenheid die wij zoeken → Dat klantenthousiasme dat wij zoeken
Dezelfde klanttevredenheid die wij vorig jaar zagen → Hetzelfde klantenthousiasme dat wij vorig jaar zagen
's Lands hoogste klanttevredenheid → 's Lands hoogste klantenthousiasme
Nederlands hoogste klanttevredenheid → ∅
Is dat klanttevredenheid? → Is dat klantenthousiasme?
Dat is klanttevredenheid! → Dat is klantenthousiasme!
Dat vergroot klanttevredenheid. → Dat vergroot klantenthousiasme.
Het vergroot de klanttevredenheid. → Het vergroot het klantenthousiasme.
Dat vergrote de klanttevredenheid. → Dat vergrote het klantenthousiasme.
Bent u benieuwd naar onze klanttevredenheid? → Bent u benieuwd naar ons klantenthousiasme?
Lees hier alles over onze hoge klanttevredenheid! → Lees hier alles over ons hoge klantenthousiasme!
De directeur wil dat de klanttevredenheid stijgt. → De directeur wil dat het klantenthousiasme stijgt.
Wij vinden dat klanttevredenheid telt. → Wij vinden dat klantenthousiasme telt.
Omdat klanttevredenheid telt → Omdat klantenthousiasme telt
Wij geloven in klanttevredenheid die blijft. → Wij geloven in klantenthousiasme dat blijft.
Wij geloven in klanttevredenheid, niet in trucjes. → Wij geloven in klantenthousiasme, niet in trucjes.
Wij geven om klanttevredenheid: die meten wij dan ook elk jaar. → Wij geven om klantenthousiasme: dat meten wij dan ook elk jaar.
Als de klanttevredenheid daalt, dan onderzoeken wij die. → Als het klantenthousiasme daalt, dan onderzoeken wij dat.
Als de klanttevredenheid daalt, dan onderzoeken wij deze direct. → Als het klantenthousiasme daalt, dan onderzoeken wij deze direct.
De klanttevredenheid daalde; deze was nog nooit zo laag. → Het klantenthousiasme daalde; dit was nog nooit zo laag.
Onze eerste prioriteit is klanttevredenheid. → Onze eerste prioriteit is klantenthousiasme.
Prioriteit één: klanttevredenheid → Prioriteit één: klantenthousiasme
Een positieve invloed op de klanttevredenheid → Een positieve invloed op het klantenthousiasme
Een positieve klanttevredenheid is ons visitekaartje. → Een positief klantenthousiasme is ons visitekaartje.
De invloed van prijs op klanttevredenheid → De invloed van prijs op klantenthousiasme
Door hun tomeloze inzet is de klanttevredenheid gestegen. → Door hun tomeloze inzet is het klantenthousiasme gestegen.
De behaalde klanttevredenheid → Het behaalde klantenthousiasme
De door ons team behaalde klanttevredenheid is hoog. → Het door ons team behaalde klantenthousiasme is hoog.
Wij zijn blij met de bereikte klanttevredenheid. → Wij zijn blij met het bereikte klantenthousiasme.
Wij zijn blij met deze mooie klanttevredenheid. → Wij zijn blij met dit mooie klantenthousiasme.
Met een gemiddelde klanttevredenheid van een 9,1 zijn wij de beste. → Met een gemiddeld klantenthousiasme van een 9,1 zijn wij de beste.
Een meetbaar hogere klanttevredenheid → Een meetbaar hoger klantenthousiasme
Een aantoonbaar betere klanttevredenheid → Een aantoonbaar beter klantenthousiasme
Een structureel hogere klanttevredenheid → Een structureel hoger klantenthousiasme
Een aanzienlijk hogere klanttevredenheid → Een aanzienlijk hoger klantenthousiasme
Een licht gestegen klanttevredenheid → Een licht gestegen klantenthousiasme
Een sterk gedaalde klanttevredenheid → Een sterk gedaald klantenthousiasme
Een fors lagere klanttevredenheid → Een fors lager klantenthousiasme
Een net iets betere klanttevredenheid → Een net iets beter klantenthousiasme
De toch al hoge klanttevredenheid → Het toch al hoge klantenthousiasme
De nu al hoge klanttevredenheid → Het nu al hoge klantenthousiasme
Een niet te evenaren klanttevredenheid → Een niet te evenaren klantenthousiasme
De te meten klanttevredenheid → Het te meten klantenthousiasme
Een nog te meten klanttevredenheid → Een nog te meten klantenthousiasme
Een voor iedereen zichtbare klanttevredenheid → Een voor iedereen zichtbaar klantenthousiasme
De in vergelijking met vorig jaar hoge klanttevredenheid → Het in vergelijking met vorig jaar hoge klantenthousiasme
De sinds 2020 stijgende klanttevredenheid → Het sinds 2020 stijgende klantenthousiasme
Onze sinds 2020 stijgende klanttevredenheid → Ons sinds 2020 stijgende klantenthousiasme
Uw sinds 2020 stijgende klanttevredenheid → Uw sinds 2020 stijgende klantenthousiasme
Een van oudsher hoge klanttevredenheid → Een van oudsher hoog klantenthousiasme
Onze van oudsher hoge klanttevredenheid → Ons van oudsher hoge klantenthousiasme
Geen hoge, maar een gemiddelde klanttevredenheid → ∅
Noch hoge noch lage klanttevredenheid → Noch hoog noch laag klantenthousiasme
Een tien voor klanttevredenheid → Een tien voor klantenthousiasme
Twee jaar hoge klanttevredenheid → Twee jaar hoog klantenthousiasme
Tien jaar lang hoge klanttevredenheid → Tien jaar lang hoog klantenthousiasme
De tien jaar oude klanttevredenheid → Het tien jaar oude klantenthousiasme
Er is sprake van een hoge klanttevredenheid. → Er is sprake van een hoog klantenthousiasme.
Er ontstaat hogere klanttevredenheid. → Er ontstaat hoger klantenthousiasme.
Het gevolg is een lagere klanttevredenheid → Het gevolg is een lager klantenthousiasme
Lagere klanttevredenheid betekent minder omzet. → Lager klantenthousiasme betekent minder omzet.
Vermeende klanttevredenheid → Vermeend klantenthousiasme
Zogenaamde klanttevredenheid → Zogenaamd klantenthousiasme
Zuivere klanttevredenheid → Zuiver klantenthousiasme
Echte klanttevredenheid → Echt klantenthousiasme
Ware klanttevredenheid → Waar klantenthousiasme
Volle klanttevredenheid → Vol klantenthousiasme
Volledige klanttevredenheid → Volledig klantenthousiasme
Complete klanttevredenheid → Compleet klantenthousiasme
Maximale klanttevredenheid → Maximaal klantenthousiasme
Minimale klanttevredenheid → Minimaal klantenthousiasme
Ultieme klanttevredenheid → Ultiem klantenthousiasme
Extreme klanttevredenheid → Extreem klantenthousiasme
Oprechte klanttevredenheid → Oprecht klantenthousiasme
Digitale klanttevredenheid → Digitaal klantenthousiasme
Sociale klanttevredenheid → Sociaal klantenthousiasme
Continue klanttevredenheid → Continu klantenthousiasme
Constante klanttevredenheid → Constant klantenthousiasme
Blijvende klanttevredenheid → Blijvend klantenthousiasme
Individuele klanttevredenheid → Individueel klantenthousiasme
Algemene klanttevredenheid → Algemeen klantenthousiasme
Specifieke klanttevredenheid → Specifiek klantenthousiasme
Actuele klanttevredenheid → Actueel klantenthousiasme
Recente klanttevredenheid → Recent klantenthousiasme
Matige klanttevredenheid → Matig klantenthousiasme
Slechte klanttevredenheid → Slecht klantenthousiasme
Perfecte klanttevredenheid → Perfect klantenthousiasme
Een brede klanttevredenheid → Een breed klantenthousiasme
Een grote klanttevredenheid → Een groot klantenthousiasme
Een vage klanttevredenheid → Een vaag klantenthousiasme
Een loze klanttevredenheid → Een loos klantenthousiasme
Een mooie klanttevredenheid → Een mooi klantenthousiasme
Een rauwe klanttevredenheid → Een rauw klantenthousiasme
Een nieuwe klanttevredenheid → Een nieuw klantenthousiasme
Een wisselende klanttevredenheid → Een wisselend klantenthousiasme
Een wankele klanttevredenheid → Een wankel klantenthousiasme
Een broze klanttevredenheid → Een broos klantenthousiasme
We geloven in kwaliteit en klanttevredenheid die uw verwachtingen overtreft. → We geloven in kwaliteit en klantenthousiasme dat uw verwachtingen overtreft.
Bedrijven met focus op klanttevredenheid die deskundig advies geven. → Bedrijven met focus op klantenthousiasme die deskundig advies geven.
Een toename van meer omzet, verhoogde klanttevredenheid en minder stress. → Een toename van meer omzet, verhoogd klantenthousiasme en minder stress.
Dit verhoogde klanttevredenheid en verlaagde wachttijden. → Dit verhoogde klantenthousiasme en verlaagde wachttijden.
Deze chatbot verbeterde klanttevredenheid en omzet. → ∅
Verhoog je efficiëntie en klanttevredenheid met ons. → Verhoog je efficiëntie en klantenthousiasme met ons.
De balans tussen kosten en klanttevredenheid. → De balans tussen kosten en klantenthousiasme.
Verhoogde omzet, hogere «klanttevredenheid» en betere tijden. → Verhoogde omzet, hoger «klantenthousiasme» en betere tijden.
De snelheid, kwaliteit en hoge klanttevredenheid maken ons uniek. → De snelheid, kwaliteit en het hoge klantenthousiasme maken ons uniek.
`;
