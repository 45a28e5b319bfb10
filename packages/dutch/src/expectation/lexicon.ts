import { wordSet } from '../morphology/word-list.js';

/** Those whose expectations are no concern of customer care. */
export const OTHER_PARTIES: ReadonlySet<string> = wordSet(`
  analist analisten belegger beleggers aandeelhouder aandeelhouders investeerder investeerders beurs markt jury juryleden
  medewerker medewerkers medewerkster werknemer werknemers personeel collega collega's directie directeur bestuur management
  manager managers leidinggevende leidinggevenden chef baas raad gemeenteraad politiek politici college minister ministerie kabinet
  leraren docent docenten student studenten leerling leerlingen ouders examinator inspectie toezichthouder toezichthouders accountant leverancier
  leveranciers partner partners stakeholder stakeholders subsidiegever supporters fans trainer bondscoach critici recensenten
  economen experts deskundigen onderzoekers stagiair stagiaire stagiairs sollicitant sollicitanten kandidaat kandidaten
  werkgever werkgevers vakbond vakbonden ondernemingsraad familie vrienden zichzelf onszelf opleider commissie
  sponsors sponsor financiers donateurs vrijwilligers chauffeurs monteurs monteur redactie uitgever regisseur publiek
  kiezers maatschappij samenleving wetgever wetenschappers panel pers media concern moederbedrijf hoofdkantoor juryleden makers
`);

/** What the stock exchange, a review of staff or a court expects. */
export const OTHER_MATTERS: ReadonlySet<string> = wordSet(`
  omzet winst kwartaalcijfers jaarcijfers cijfers kwartaalresultaten halfjaarcijfers bedrijfsresultaat koers beurskoers rendement winstcijfers omzetcijfers begroting groei economie
  inflatie export verkoopcijfers prognose prognoses functioneren functioneringsgesprek beoordelingsgesprek proeftijd stage
  wet wettelijk wettelijke wetgeving rechter conformiteit wetboek verkiezingsuitslag opkomst verkiezingen budget kosten
  aantal aantallen opbrengst drukte bezetting instroom uitstroom planning experiment meetwaarden simulatie hypothese
`);

/** Adjectives of expectations that no customer has. */
export const OTHER_EXPECTATIONS: ReadonlySet<string> = wordSet(`
  maatschappelijke politieke wettelijke interne financiële economische organisatorische zakelijke bestuurlijke wetenschappelijke
  sociale ouderlijke eigen elkaars sportieve artistieke
`);

/** What a customer gets; beside these *de verwachtingen* are the customer's. */
export const SERVICE: ReadonlySet<string> = wordSet(`
  service dienstverlening dienst diensten product producten levering leveringen bestelling bestellingen bezorging pakket pakketten kwaliteit aankoop
  verblijf kamer kamers reis reizen maaltijd behandeling aanbod assortiment oplevering woning keuken badkamer reparatie onderhoud advies hulp
  klantenservice helpdesk servicedesk balie loket webwinkel webshop winkel hotel restaurant ontvangst zorg opdracht offerte abonnement artikel artikelen
  callcenter ontbijt diner lunch gerecht gerechten cursus training workshop rondleiding excursie installatie tuin schilderwerk servicebeurt maatwerk vakantie dienstverleners garantie
`);

/** Whom one serves without a word for customers: beside service or the writer they are. */
export const SERVED: ReadonlySet<string> = wordSet(`
  beller bellers lezer lezers kijker kijkers luisteraar luisteraars passagier passagiers fietser fietsers toerist toeristen cursist
  cursisten kampeerder kampeerders gezin gezinnen eter eters bruidspaar bruidsparen wandelaar wandelaars vakantieganger
  vakantiegangers doelgroep doelgroepen automobilist automobilisten liefhebber liefhebbers sporter sporters
`);

/** Words that make meeting small or doubtful: nothing is claimed. */
export const SMALL: ReadonlySet<string> = wordSet(
  'nauwelijks amper deels gedeeltelijk grotendeels onvoldoende zelden weinig minder half matig moeilijk lastig onmogelijk ternauwernood slechts helft',
);
