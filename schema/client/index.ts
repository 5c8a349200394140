// Gemaakt uit schema/api.graphql en schema/voorbeelden met npm run schema.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Een actie die de casusregisseur bij een organisatie belegt. */
export type ActieInvoer = {
  /** De casus waarin de actie wordt uitgezet. */
  casus: string;
  /** Wat er eerst moet zijn gemeld; tot dan slaapt de actie. Weggelaten betekent dat zij meteen kan beginnen. */
  conditie?: string | null | undefined;
  /** De sleutel van het doel waaraan de actie bijdraagt. */
  doelverwijzing?: string | null | undefined;
  /** Hoe de betrokkene over de actie is geïnformeerd, of waarom niet. */
  informering: string;
  /** Wat er moet gebeuren, in ten hoogste 2000 tekens en zonder persoonsnummer. */
  omschrijving: string;
  /** De sleutel van de persoon over wie de actie gaat; hij hoort bij de casus. */
  persoon: string;
  /** Voor wanneer de actie moet zijn uitgevoerd, binnen een jaar. */
  termijn?: string | null | undefined;
  /** De organisatie bij wie de actie wordt belegd; zij neemt deel aan de keten. */
  uitvoerder: string;
};

/** Wat een actie heeft opgeleverd. */
export type ActieresultaatInvoer = {
  /** Of het doel van de actie is behaald. */
  doelBehaald: DoelBehaald;
  /** Wat er is gedaan en wat dat opleverde, in ten hoogste 2000 tekens en zonder persoonsnummer. */
  toelichting?: string | null | undefined;
};

/** De stand van een actie (afsprakenstelsel, levensloop van een opdracht). */
export type Actiestatus =
  /** Gevraagd, nog niet ontvangen. */
  | 'AANGEVRAAGD'
  /** Ingepland. */
  | 'GEPLAND'
  /** Geweigerd of ingetrokken. */
  | 'GESTOPT'
  /** Ontvangen, nog niet opgepakt. */
  | 'ONTVANGEN'
  /** Opgepakt. */
  | 'OPGEPAKT'
  /** Uitgevoerd. */
  | 'UITGEVOERD';

/** De vraag bij welke partners deze personen bekend zijn en wat zij mogen delen. */
export type BekendheidVerzoek = {
  /** De melding of casus die aanleiding geeft. */
  aanleiding: string;
  /** Tot wanneer deze vraag om veiligheid niet in de inzage van de burger staat (artikel 5.3.1 Wmo 2015); ten hoogste een jaar vooruit. Uw organisatie verantwoordt dat in haar logboek. */
  afschermenTot?: string | null | undefined;
  /** Het doel, zoals ingericht in het samenwerkingsverband. */
  doel: string;
  /** De wettelijke grondslag, zoals ingericht in het samenwerkingsverband. */
  grondslag: string;
  /** De gegevenscategorieën die nodig zijn voor de taak; leeg vraagt alleen naar bekendheid. */
  informatiebehoefte?: Array<Gegevenscategorie>;
  /** De te bevragen organisaties; standaard die het samenwerkingsverband noemt. */
  partners?: Array<string> | null | undefined;
  /** De personen, één tot en met vierentwintig; een gezin is één ronde. */
  personen: Array<PersoonAanduiding>;
  /** Het samenwerkingsverband waarbinnen wordt gevraagd. */
  samenwerkingsverband: string;
};

/** Of een partner over een persoon mag worden bevraagd. */
export type Besluituitkomst =
  /** Geen regel staat de vraag toe; de partner is niet bevraagd. */
  | 'GEWEIGERD'
  /** Een regel staat de vraag toe; de partner is bevraagd. */
  | 'TOEGESTAAN'
  /** Een voorwaarde kan alleen door een mens worden beoordeeld; de partner is niet bevraagd. */
  | 'VRAAG_MENS';

/** Een persoon om wie de melding gaat: precies één van persoon en onbekend. */
export type BetrokkeneInvoer = {
  /** Een persoon van wie niet vaststaat wie het is. */
  onbekend?: OnbekendePersoonInvoer | null | undefined;
  /** Een persoon die het personenregister kent. */
  persoon?: MeldingPersoonInvoer | null | undefined;
  /** Of het om deze persoon gaat, of dat hij erbij hoort. */
  rol?: BetrokkeneRol;
};

/** De rol van een persoon in een zaak. */
export type BetrokkeneRol =
  /** De zaak gaat in de eerste plaats over deze persoon. */
  | 'HOOFDBETROKKENE'
  /** De persoon is bij de zaak betrokken naast de hoofdbetrokkene. */
  | 'NEVENBETROKKENE';

/** De stand van een betrokkenheid. */
export type Betrokkenheidstatus =
  /** Aangemeld maar nog niet begonnen. */
  | 'AANGEMELD'
  /** Is beëindigd. */
  | 'AFGESLOTEN'
  /** Loopt nu. */
  | 'LOPEND';

/** Of het nieuws van de laatste stap is aangekomen; dit zegt niets over het werk zelf. */
export type Bezorgstatus =
  /** Het nieuws staat in de ketenindex. */
  | 'BEZORGD'
  /** De ketenindex heeft het nieuws geweigerd; een beheerder ziet het als dode brief. */
  | 'ONBESTELBAAR'
  /** Het nieuws wordt nog bezorgd, zo nodig telkens opnieuw. */
  | 'ONDERWEG';

/** Wat het register van een organisatie weet. */
export type DeelnemerInvoer = {
  /** Waar zij op te bereiken is. */
  contacten?: Array<DeelnemercontactInvoer>;
  /** De versie van het contract waarin zij antwoordt, zoals 1.0; weggelaten is dat de geldende. */
  contract?: string | null | undefined;
  /** Waar haar subgraph antwoordt: een adres met https of http. Weggelaten: zij is toegelaten en niet aangesloten. */
  endpoint?: string | null | undefined;
  /** De naam van de organisatie. */
  naam: string;
  /** De regio waarin zij werkt. */
  regio: string;
  /** Haar openbare sleutel (JWK) als JSON, zonder het geheime deel. */
  sleutel?: string | null | undefined;
  /** De soort ketenpartner, zoals politie of veilig-thuis; zonder adres mag dat een soort zijn die nog niet is gepubliceerd. */
  soort: string;
  /** De versie van de velden van haar soort waarin zij antwoordt; weggelaten is dat de geldende. */
  soortversie?: number | null | undefined;
};

/** Waar een organisatie op te bereiken is; voor een functie, niet voor een persoon. */
export type DeelnemercontactInvoer = {
  /** Het e-mailadres. */
  email?: string | null | undefined;
  /** Waarvoor dit contact is, zoals privacy of storing. */
  soort: string;
  /** Het telefoonnummer. */
  telefoon?: string | null | undefined;
};

/** Of het doel van een actie is behaald. */
export type DoelBehaald =
  /** Het doel is voor een deel behaald. */
  | 'DEELS'
  /** Het doel is behaald. */
  | 'JA'
  /** Het doel is niet behaald. */
  | 'NEE';

/** Categorie van persoonsgegevens waarover per partner wordt besloten; de eerste twee komen uit het afsprakenstelsel, de andere volgen artikel 2.30 lid 1 WGS. */
export type Gegevenscategorie =
  /** Wat een organisatie voor of met een persoon doet, met status. */
  | 'ACTIES'
  /** Begeleiding, zorg en hulp die wordt verleend. */
  | 'BEGELEIDING_EN_HULP'
  /** Welke taak of dienst een organisatie voor een persoon uitvoert of uitvoerde. */
  | 'BETROKKENHEID'
  /** Het burgerservicenummer. */
  | 'BURGERSERVICENUMMER'
  /** Financiële situatie en schulden. */
  | 'FINANCIEEL'
  /** Gezondheid. */
  | 'GEZONDHEID'
  /** Identificerende gegevens en contactgegevens van de persoon, zoals de organisatie ze heeft vastgelegd. */
  | 'IDENTIFICEREND_EN_CONTACT'
  /** Inkomen en uitkeringen. */
  | 'INKOMEN'
  /** Justitiële, strafvorderlijke en tenuitvoerleggingsgegevens. */
  | 'JUSTITIEEL'
  /** Politiegegevens in de zin van de Wet politiegegevens. */
  | 'POLITIEGEGEVENS'
  /** Relaties binnen het gezin en het sociale netwerk. */
  | 'RELATIES'
  /** Toegekende zorg en voorzieningen. */
  | 'TOEGEKENDE_ZORG'
  /** Toezicht en handhaving, waaronder leerplicht. */
  | 'TOEZICHT_EN_HANDHAVING'
  /** Woonsituatie en huisvesting. */
  | 'WOONSITUATIE';

/** Of het gezag zo is geregistreerd of uit andere gegevens is afgeleid. */
export type Gezagsbasis =
  /** Afgeleid uit andere geregistreerde gegevens. */
  | 'AFGELEID'
  /** Volgens een aantekening uit het gezagsregister. */
  | 'GEREGISTREERD';

/** De uitkomst van de afleiding wie het gezag over een minderjarige heeft. */
export type Gezagsoort =
  /** Eén ouder heeft het gezag. */
  | 'EENHOOFDIG_OUDERLIJK_GEZAG'
  /** Een ouder en een derde hebben samen het gezag. */
  | 'GEZAMENLIJK_GEZAG'
  /** Twee ouders hebben samen het gezag. */
  | 'GEZAMENLIJK_OUDERLIJK_GEZAG'
  /** Uit de geregistreerde gegevens is het gezag niet te bepalen. */
  | 'NIET_TE_BEPALEN'
  /** De persoon is meerderjarig; er is geen gezag. */
  | 'NIET_VAN_TOEPASSING'
  /** Op dit moment heeft niemand het gezag. */
  | 'TIJDELIJK_GEEN_GEZAG'
  /** Een of meer derden hebben de voogdij. */
  | 'VOOGDIJ';

/** Als wat iemand het gezag heeft. */
export type Gezagsrol =
  /** Een derde; wie dat is staat niet in de basisregistratie. */
  | 'DERDE'
  /** De eerste ouder op de lijst van het kind. */
  | 'OUDER_1'
  /** De tweede ouder op de lijst van het kind. */
  | 'OUDER_2'
  /** De partner van een ouder. */
  | 'PARTNER';

/** Wat een lid van het gezin is, gezien vanuit de persoon. */
export type Gezinsrol =
  /** Een broer of zus, ook van één ouder. */
  | 'BROER_OF_ZUS'
  /** Een verwant die op hetzelfde adres woont. */
  | 'HUISGENOOT'
  /** Een kind. */
  | 'KIND'
  /** Een ouder. */
  | 'OUDER'
  /** De echtgenoot of geregistreerd partner. */
  | 'PARTNER'
  /** De persoon zelf. */
  | 'ZELF';

/** Iets dat gebeurde: op een moment, of in een periode. */
export type IncidentInvoer = {
  /** Waar het gebeurde. */
  locatie?: string | null | undefined;
  /** Wat er gebeurde. */
  omschrijving?: string | null | undefined;
  /** De periode, als het moment niet bekend is. */
  periode?: TijdvakInvoer | null | undefined;
  /** Het moment, als dat bekend is; anders de periode. */
  tijdstip?: string | null | undefined;
};

/** Hoeveel van één gegeven wordt gedeeld (afsprakenstelsel, informatieniveaus 0, 1 en 2). */
export type Informatieniveau =
  /** Niveau 1: beperkte gegevens zonder inhoud, zoals soort, periode en status. */
  | 'BEPERKT'
  /** Niveau 0: alleen dat iets bestaat en wie daarover te bereiken is. */
  | 'MINIMAAL'
  /** Niveau 2: de inhoud. */
  | 'VOLLEDIG';

/** Over wie een burger inzage krijgt. */
export type Inzageonderwerp =
  /** Over een minderjarige over wie de burger gezag heeft. */
  | 'KIND'
  /** Over de burger zelf. */
  | 'ZELF';

/** De leeftijden waarop de rechten van het kind kantelen. */
export type Leeftijdsklasse =
  /** Achttien of ouder. */
  | 'MEERDERJARIG'
  /** Niet vast te stellen uit de geboortedatum. */
  | 'ONBEKEND'
  /** Jonger dan twaalf. */
  | 'ONDER_12'
  /** Twaalf tot en met vijftien. */
  | 'VAN_12_TOT_16'
  /** Zestien of zeventien. */
  | 'VAN_16_TOT_18';

/** Of de logboeken van een organisatie zijn gelezen. */
export type Logstand =
  /** De logboeken zijn gelezen, behalve wat er staat van voor een sleutelwissel van de pseudoniemen; dat is zo niet meer te vinden. Vraag de organisatie er zelf naar. */
  | 'DEELS_GELEZEN'
  /** Een logboek gaf geen of geen volledig bruikbaar antwoord; er kan meer zijn gevraagd dan hier staat. */
  | 'GEEN_ANTWOORD'
  /** De logboeken zijn helemaal gelezen; wat er niet in staat, is via deze keten niet gevraagd. */
  | 'GELEZEN';

/** Waarvoor de beslismatrix wordt gevraagd; u bent zelf de vrager. */
export type Matrixverzoek = {
  /** Het doel, zoals ingericht in het samenwerkingsverband. */
  doel: string;
  /** De wettelijke grondslag, zoals ingericht in het samenwerkingsverband. */
  grondslag: string;
  /** De leeftijdsklasse van de persoon over wie gevraagd zou worden. */
  leeftijd?: Leeftijdsklasse;
  /** Het samenwerkingsverband. */
  samenwerkingsverband: string;
};

/** Waar de melder te bereiken is. */
export type MeldingContactInvoer = {
  /** Het e-mailadres. */
  email?: string | null | undefined;
  /** De naam van de melder, of van zijn team. */
  naam?: string | null | undefined;
  /** Het telefoonnummer. */
  telefoon?: string | null | undefined;
};

/** Het geslacht zoals de melder het kent (ISO 5218). */
export type MeldingGeslacht =
  /** Man (1). */
  | 'MAN'
  /** Niet gespecificeerd (9). */
  | 'NIET_GESPECIFICEERD'
  /** Niet bekend (0). */
  | 'ONBEKEND'
  /** Vrouw (2). */
  | 'VROUW';

/** Een melding: zorgen over een persoon of een gezin. Wat verplicht is hangt af van de soort; controleerMelding noemt wat ontbreekt. */
export type MeldingInvoer = {
  /** Om wie het gaat, één tot en met vierentwintig personen. */
  betrokkenen?: Array<BetrokkeneInvoer> | null | undefined;
  /** Waar de melder te bereiken is; weggelaten als een burger onbekend wil blijven en de soort dat toelaat. */
  contact?: MeldingContactInvoer | null | undefined;
  /** Wanneer de melding is gedaan; weggelaten is dat nu. */
  gemeld?: string | null | undefined;
  /** Wat er is gebeurd. */
  incidenten?: Array<IncidentInvoer> | null | undefined;
  /** Het meldpunt, alleen nodig als er in de regio meer dan één is. */
  meldpunt?: string | null | undefined;
  /** Wat er verder te weten is. */
  overigeInformatie?: OverigeInformatieInvoer | null | undefined;
  /** De regio waarin de betrokkenen verblijven, zoals het register van deelnemers haar noemt. */
  regio?: string | null | undefined;
  /** De soort; zij bepaalt wat verplicht is en welk meldpunt de melding krijgt. */
  soort: Meldingsoort;
  /** Of de melder de uitkomst wil horen. */
  terugkoppelingGewenst?: boolean | null | undefined;
  /** Wat aan het meldpunt wordt gevraagd. */
  verzoek?: string | null | undefined;
  /** Waarover de melder zich zorgen maakt. */
  zorgelijkeSituatie?: ZorgelijkeSituatieInvoer | null | undefined;
};

/** Een persoon die het personenregister kent: precies één van beide velden. */
export type MeldingPersoonInvoer = {
  /** Het burgerservicenummer van negen cijfers, ook als het met een nul begint; alleen als variabele. Het wordt niet bewaard. */
  bsn?: string | null | undefined;
  /** De betekenisloze, stabiele sleutel van Persoon. */
  id?: string | null | undefined;
};

/** De soort melding (afsprakenstelsel, informatiemodel Melding). */
export type Meldingsoort =
  /** Een mogelijk slachtoffer van mensenhandel, voor Comensha. */
  | 'COMENSHA'
  /** Zorgen zonder acuut gevaar, voor het meldpunt van de gemeente (NAZ). */
  | 'NIET_ACUTE_ZORG'
  /** Een vermoeden van huiselijk geweld of kindermishandeling, voor Veilig Thuis (VT). */
  | 'VEILIG_THUIS'
  /** Een casus die meer dan één domein nodig heeft, voor het Zorg- en Veiligheidshuis (ZVH). */
  | 'ZORG_EN_VEILIGHEIDSHUIS';

/** Hoe ver een melding is. */
export type Meldingstand =
  /** Het meldpunt behandelt de melding niet. */
  | 'AFGEWEZEN'
  /** Het meldpunt heeft beoordeeld of de melding compleet en juist is. */
  | 'BEOORDEELD'
  /** De melding is doorgezet naar een ander meldpunt, dat haar nog niet heeft opgepakt. */
  | 'DOORGEZET'
  /** De melding is geregistreerd en ligt bij het meldpunt. */
  | 'GEREGISTREERD'
  /** Het meldpunt behandelt de melding; er is een casus. */
  | 'OPGEPAKT'
  /** De melder heeft de uitkomst gekregen. */
  | 'TERUGGEKOPPELD';

/** Een persoon van wie niet vaststaat wie het is: alleen wat men weet, ten minste één veld. */
export type OnbekendePersoonInvoer = {
  /** Waar deze persoon verblijft; niet verplicht, want een adres kan er niet zijn of geheim zijn. */
  adres?: string | null | undefined;
  /** De geboortedatum, zo ver als bekend. */
  geboortedatum?: string | null | undefined;
  /** Het geslacht. */
  geslacht?: MeldingGeslacht | null | undefined;
  /** De geslachtsnaam. */
  geslachtsnaam?: string | null | undefined;
  /** Waaraan deze persoon te herkennen is, zoals de overbuurman van de tweede verdieping. */
  omschrijving?: string | null | undefined;
  /** De voornamen. */
  voornamen?: string | null | undefined;
  /** Het voorvoegsel van de geslachtsnaam, als dat er is. */
  voorvoegsel?: string | null | undefined;
};

/** Hoe ver een opdracht is (afsprakenstelsel, levensloop van een opdracht). */
export type Opdrachtstatus =
  /** De opdracht is aangenomen en wacht op de uitvoerder. */
  | 'AANGEVRAAGD'
  /** De uitvoerder heeft de uitvoering gepland. */
  | 'GEPLAND'
  /** De uitvoerder voert de opdracht niet uit; de reden staat bij de overgang. */
  | 'GEWEIGERD'
  /** De opdrachtgever heeft de opdracht ingetrokken. */
  | 'INGETROKKEN'
  /** De uitvoerder heeft de opdracht gezien. */
  | 'ONTVANGEN'
  /** De uitvoerder is ermee bezig. */
  | 'OPGEPAKT'
  /** De opdracht is uitgevoerd. */
  | 'UITGEVOERD'
  /** De termijn is verstreken voordat de opdracht was uitgevoerd. */
  | 'VERLOPEN';

/** Wat er verder te weten is. */
export type OverigeInformatieInvoer = {
  /** Wat het is. */
  omschrijving?: string | null | undefined;
  /** Waar het te lezen is: een adres met https. */
  url?: string | null | undefined;
};

/** Wat een organisatie in een samenwerkingsverband doet. */
export type Partijrol =
  /** De organisatie kan worden bevraagd. */
  | 'BRONHOUDER'
  /** De organisatie richt het samenwerkingsverband in en stuurt het bij. */
  | 'PROCESREGISSEUR'
  /** De organisatie mag vragen stellen. */
  | 'VRAGER';

/** Aanduiding van één persoon: precies één van beide velden. */
export type PersoonAanduiding = {
  /** Het burgerservicenummer. */
  bsn?: string | null | undefined;
  /** De betekenisloze, stabiele sleutel van Persoon. */
  id?: string | null | undefined;
};

/** De hoedanigheid waarin iemand in een incident voorkomt (artikel 6b Wpg). */
export type PolitieRol =
  /** De persoon was aanwezig of is anders betrokken. */
  | 'BETROKKENE'
  /** De persoon is getuige. */
  | 'GETUIGE'
  /** De persoon is slachtoffer. */
  | 'SLACHTOFFER'
  /** Tegen de persoon bestaat een redelijk vermoeden van schuld; schuld is niet vastgesteld. */
  | 'VERDACHTE';

/** Op wiens lijst een relatie staat. */
export type Relatierichting =
  /** De relatie staat op de lijst van de ander. */
  | 'INKOMEND'
  /** De relatie staat op de lijst van de persoon zelf. */
  | 'UITGAAND';

/** De soorten band tussen twee personen. */
export type Relatiesoort =
  /** De ander is broer of zus. */
  | 'BROER_OF_ZUS'
  /** De ander was echtgenoot of geregistreerd partner. */
  | 'EX_PARTNER'
  /** De ander woont in hetzelfde huishouden. */
  | 'HUISGENOOT'
  /** De ander is kind van de persoon. */
  | 'KIND'
  /** De ander hoort tot het sociale netwerk, zoals een buur of vriend. */
  | 'NETWERK'
  /** De ander is ouder van de persoon. */
  | 'OUDER'
  /** De ander is echtgenoot of geregistreerd partner. */
  | 'PARTNER'
  /** De ander heeft de voogdij over de persoon. */
  | 'VOOGD';

/** Hoe ver een bekendheidsronde is. */
export type Rondestatus =
  /** Alles is beantwoord of geweigerd. */
  | 'AFGEROND'
  /** De vragende organisatie heeft de ronde ingetrokken; er wordt niets meer gevraagd. */
  | 'INGETROKKEN'
  /** Bij ten minste één partner moet nog een mens naar de vraag kijken. */
  | 'LOPEND'
  /** De termijn is verstreken voordat alles was beantwoord. */
  | 'VERLOPEN';

/** De periode waarin iets gebeurde, als het moment niet bekend is. */
export type TijdvakInvoer = {
  /** Het begin. */
  begin?: string | null | undefined;
  /** Het einde; weggelaten als het nog duurt. */
  einde?: string | null | undefined;
};

/** Wat een ketenpartner antwoordt op de vraag of hij een persoon kent. */
export type Uitkomst =
  /** De organisatie heeft of had een taak of dienst voor deze persoon. */
  | 'BEKEND'
  /** De organisatie gaf geen bruikbaar antwoord binnen de termijn; dit zegt niets over bekendheid. */
  | 'GEEN_ANTWOORD'
  /** Een professional van de organisatie beoordeelt de vraag; het antwoord volgt later. */
  | 'IN_BEHANDELING'
  /** De organisatie kent deze persoon niet, of deelt dat niet met deze vrager; dat verschil is voor de vrager niet te zien. */
  | 'ONBEKEND';

/** Waarom een mens bij de bevraagde organisatie naar een vraag kijkt. */
export type Uitvraagreden =
  /** De wet of de inrichting laat dit aan een mens over. */
  | 'BESLUIT'
  /** De organisatie laat dit soort vragen door een mens beoordelen, over wie zij ook gaan. */
  | 'BRONHOUDER'
  /** De organisatie gaf geen antwoord toen de ronde begon. */
  | 'GEEN_ANTWOORD';

/** Een vraag van het meldformulier met het antwoord van de melder. */
export type VraagAntwoordInvoer = {
  /** Het antwoord. */
  antwoord?: string | null | undefined;
  /** De vraag. */
  vraag?: string | null | undefined;
};

/** Waar een versie van een wetspakket vandaan komt. */
export type Wetspakketherkomst =
  /** Meegeleverd met de software. */
  | 'PRODUCT'
  /** Hier vastgelegd door een beheerder van de keten. */
  | 'VASTGELEGD';

/** Of een wet in werking is. */
export type Wetspakketstatus =
  /** De wet is in werking. */
  | 'IN_WERKING'
  /** De wet is vervallen; geen regel ervan telt. */
  | 'VERVALLEN'
  /** Nog geen wet; telt in een samenwerkingsverband pas vanaf de dag van inwerkingtreding die daar is ingericht. */
  | 'WETSVOORSTEL';

/** Waar een lid van het gezin woont, gezien vanuit de persoon. */
export type Woonwijze =
  /** Op een ander adres. */
  | 'ELDERS'
  /** Dat mag niet worden gegeven. */
  | 'NIET_GEGEVEN'
  /** Op hetzelfde adres. */
  | 'ZELFDE_ADRES';

/** Hoe zeker een bron is van een gegeven. */
export type Zekerheid =
  /** Vastgesteld aan de hand van een akte of register, en door geen andere bron tegengesproken. */
  | 'BEVESTIGD'
  /** Door één bron vermeld en niet door een andere bevestigd. */
  | 'EENZIJDIG'
  /** Opgegeven door de persoon zelf of door een derde, niet vastgesteld. */
  | 'OPGEGEVEN'
  /** Door een andere bron tegengesproken. */
  | 'TEGENGESPROKEN';

/** Waarover de melder zich zorgen maakt. */
export type ZorgelijkeSituatieInvoer = {
  /** De situatie in het kort. */
  schets?: string | null | undefined;
  /** Een nadere omschrijving. */
  toelichting?: string | null | undefined;
  /** Wat op het meldformulier is gevraagd en geantwoord. */
  vraagAntwoorden?: Array<VraagAntwoordInvoer> | null | undefined;
};

export type ActieUitvoerenMutationVariables = Exact<{
  id: string;
  tekst: string;
  sleutel: string;
  resultaat: ActieresultaatInvoer;
}>;


export type ActieUitvoerenMutation = { pakActieOp: { __typename: 'Ketenactie', status: Opdrachtstatus }, meldVoortgang: { __typename: 'Ketenactie', status: Opdrachtstatus }, rondActieAf: { __typename: 'Ketenactie', id: string, status: Opdrachtstatus, resultaat: { __typename: 'Actieresultaat', doelBehaald: DoelBehaald, toelichting: string | null } | null, overgangen: Array<{ __typename: 'Overgang', volgnummer: number, naar: Opdrachtstatus, moment: string }> } };

export type ActieUitzettenMutationVariables = Exact<{
  invoer: ActieInvoer;
  sleutel: string;
}>;


export type ActieUitzettenMutation = { zetActieUit: { __typename: 'Ketenactie', id: string, status: Opdrachtstatus, omschrijving: string, uitvoerder: { __typename: 'Ketenpartner', oin: string, naam: string } } };

export type ActielijstQueryVariables = Exact<{
  verzoek: BekendheidVerzoek;
}>;


export type ActielijstQuery = { bepalenBekendheid: { __typename: 'Bekendheidsronde', id: string, uitvragen: Array<{ __typename: 'Uitvraag', persoon: { __typename: 'Persoon', id: string, naam: { __typename: 'Naam', volledig: string } | null }, partner: { __typename: 'Ketenpartner', oin: string, naam: string, soort: string }, besluit: { __typename: 'Besluit', uitkomst: Besluituitkomst, uitleg: string }, bijdrage:
        | { __typename: 'GecertificeerdeInstellingBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'GemeenteBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'GgzBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'OnderwijsBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'OpenbaarMinisterieBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'PolitieBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'RaadVoorDeKinderbeschermingBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'ReclasseringBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'VeiligThuisBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'WoningcorporatieBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
        | { __typename: 'ZorgEnVeiligheidshuisBijdrage', uitkomst: Uitkomst, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null }
       | null, ketenacties: Array<{ __typename: 'Ketenactie', id: string, omschrijving: string, status: Opdrachtstatus, termijn: string | null, opdrachtgever: { __typename: 'Ketenpartner', naam: string }, voortgang: Array<{ __typename: 'Actievoortgang', moment: string, tekst: string }>, resultaat: { __typename: 'Actieresultaat', doelBehaald: DoelBehaald, toelichting: string | null } | null }> | null }> } };

export type AlleenBekendheidQueryVariables = Exact<{
  verzoek: BekendheidVerzoek;
}>;


export type AlleenBekendheidQuery = { bepalenBekendheid: { __typename: 'Bekendheidsronde', id: string, uitvragen: Array<{ __typename: 'Uitvraag', persoon: { __typename: 'Persoon', id: string }, partner: { __typename: 'Ketenpartner', naam: string }, besluit: { __typename: 'Besluit', uitkomst: Besluituitkomst, uitleg: string }, bijdrage:
        | { __typename: 'GecertificeerdeInstellingBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'GemeenteBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'GgzBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'OnderwijsBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'OpenbaarMinisterieBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'PolitieBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'RaadVoorDeKinderbeschermingBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'ReclasseringBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'VeiligThuisBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'WoningcorporatieBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
        | { __typename: 'ZorgEnVeiligheidshuisBijdrage', uitkomst: Uitkomst, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null } | null }
       | null }> } };

export type BekendheidsrondeQueryVariables = Exact<{
  verzoek: BekendheidVerzoek;
}>;


export type BekendheidsrondeQuery = { bepalenBekendheid: { __typename: 'Bekendheidsronde', id: string, gestart: string, uitvragen: Array<{ __typename: 'Uitvraag', persoon: { __typename: 'Persoon', id: string, naam: { __typename: 'Naam', volledig: string } | null, geboorte: { __typename: 'Geboorte', datum: string | null } | null }, partner: { __typename: 'Ketenpartner', oin: string, naam: string, soort: string }, besluit: { __typename: 'Besluit', uitkomst: Besluituitkomst, niveau: Informatieniveau | null, categorieen: Array<Gegevenscategorie>, regel: string | null, artikel: string | null, uitleg: string }, bijdrage:
        | { __typename: 'GecertificeerdeInstellingBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GemeenteBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GgzBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OnderwijsBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OpenbaarMinisterieBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'PolitieBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'RaadVoorDeKinderbeschermingBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ReclasseringBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'VeiligThuisBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'WoningcorporatieBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ZorgEnVeiligheidshuisBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, contact: { __typename: 'Contactpunt', naam: string, telefoon: string | null, email: string | null, bereikbaar: string | null } | null, personen: Array<{ __typename: 'PersoonBijPartner', naam: string, geboortedatum: string | null, woonplaats: string | null }> | null, relaties: Array<{ __typename: 'Relatie', soort: Relatiesoort, naam: string, zekerheid: Zekerheid }> | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, vanaf: string | null, tot: string | null, status: Betrokkenheidstatus, toelichting: string | null }> | null, acties: Array<{ __typename: 'Actie', omschrijving: string, status: Actiestatus, vanaf: string | null, tot: string | null, resultaat: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
       | null }> } };

export type BeslismatrixQueryVariables = Exact<{
  verzoek: Matrixverzoek;
}>;


export type BeslismatrixQuery = { beslismatrix: { __typename: 'Beslismatrix', inrichting: string, rijen: Array<{ __typename: 'Matrixrij', partner: { __typename: 'Ketenpartner', oin: string, naam: string, soort: string }, bekendheid: { __typename: 'Matrixcel', uitkomst: Besluituitkomst, artikel: string | null, uitleg: string }, cellen: Array<{ __typename: 'Matrixcel', categorie: Gegevenscategorie | null, uitkomst: Besluituitkomst, niveau: Informatieniveau | null, regel: string | null, artikel: string | null, uitleg: string }> }> } };

export type CasusVolgenQueryVariables = Exact<{
  id: string;
}>;


export type CasusVolgenQuery = { casus: { __typename: 'Casus', id: string, geopend: string, regisseur: { __typename: 'Ketenpartner', naam: string }, meewerkend: Array<{ __typename: 'Ketenpartner', naam: string }>, acties: { __typename: 'KetenactieConnectie', totaal: number, edges: Array<{ __typename: 'KetenactieEdge', node: { __typename: 'Ketenactie', id: string, omschrijving: string, status: Opdrachtstatus, uitvoerder: { __typename: 'Ketenpartner', naam: string }, voortgang: Array<{ __typename: 'Actievoortgang', moment: string, tekst: string }>, resultaat: { __typename: 'Actieresultaat', doelBehaald: DoelBehaald, toelichting: string | null } | null } }> } | null, tijdlijn: { __typename: 'GebeurtenisConnectie', edges: Array<{ __typename: 'GebeurtenisEdge', node: { __typename: 'Gebeurtenis', moment: string, betekenis: string } }> } | null } };

export type DeelnemerToelatenMutationVariables = Exact<{
  oin: string;
  deelnemer: DeelnemerInvoer;
  reden: string;
}>;


export type DeelnemerToelatenMutation = { registreerDeelnemer: { __typename: 'Deelnemer', oin: string, naam: string, soort: string, regio: string, versie: number, endpoint: string | null } };

export type DeelnemersQueryVariables = Exact<{
  soort?: string | null | undefined;
  regio?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeelnemersQuery = { deelnemers: { __typename: 'DeelnemerConnectie', totaal: number, edges: Array<{ __typename: 'DeelnemerEdge', node: { __typename: 'Deelnemer', oin: string, naam: string, soort: string, regio: string, contract: string | null, contacten: Array<{ __typename: 'Deelnemercontact', soort: string, email: string | null, telefoon: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DodeBrievenQueryVariables = Exact<{ [key: string]: never; }>;


export type DodeBrievenQuery = { dodeBrieven: { __typename: 'DodeBrieven', melding: Array<{ __typename: 'DodeBrief', id: string, type: string, code: string, sinds: string }> | null, bekendheid: Array<{ __typename: 'DodeBrief', id: string, type: string, code: string, sinds: string }> | null, actie: Array<{ __typename: 'DodeBrief', id: string, type: string, code: string, sinds: string }> | null } };

export type GebeurtenissenVolgenSubscriptionVariables = Exact<{
  na?: string | null | undefined;
  soorten?: Array<string> | string | null | undefined;
}>;


export type GebeurtenissenVolgenSubscription = { gebeurtenissen: { __typename: 'Gebeurtenis', id: string, soort: string, betekenis: string, moment: string, niveau: Informatieniveau, cursor: string } };

export type GebeurtenissenQueryVariables = Exact<{
  soorten?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type GebeurtenissenQuery = { gebeurtenissen: { __typename: 'GebeurtenisConnectie', edges: Array<{ __typename: 'GebeurtenisEdge', node: { __typename: 'Gebeurtenis', id: string, soort: string, betekenis: string, bron: string, moment: string, ontvangen: string, niveau: Informatieniveau, cursor: string, gegevens: Array<{ __typename: 'Gebeurtenisgegeven', naam: string, waarde: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type GezinEnGezagQueryVariables = Exact<{
  bsn: string;
}>;


export type GezinEnGezagQuery = { zoekPersonen: Array<{ __typename: 'Persoon', id: string, leeftijd: number | null, geheim: boolean | null, naam: { __typename: 'Naam', volledig: string } | null, geboorte: { __typename: 'Geboorte', datum: string | null } | null, adres: { __typename: 'Adres', straat: string | null, huisnummer: string | null, woonplaats: string | null } | null, gezin: { __typename: 'Gezin', leden: Array<{ __typename: 'Gezinslid', rol: Gezinsrol, woont: Woonwijze, minderjarig: boolean | null, persoon: { __typename: 'Persoon', naam: { __typename: 'Naam', volledig: string } | null, geboorte: { __typename: 'Geboorte', datum: string | null } | null } }> } | null, gezag: { __typename: 'Gezag', soort: Gezagsoort, basis: Gezagsbasis, grondslag: Array<string>, toelichting: string, voorbehoud: Array<string>, houders: Array<{ __typename: 'Gezaghouder', rol: Gezagsrol, naam: string | null }> } | null, relaties: { __typename: 'PersoonsrelatieConnectie', totaal: number, edges: Array<{ __typename: 'PersoonsrelatieEdge', node: { __typename: 'Persoonsrelatie', soort: Relatiesoort, richting: Relatierichting, vermeldeNaam: string, vanaf: string | null, tot: string | null, zekerheid: Zekerheid, bron: { __typename: 'Bron', registratie: string, gemeentecode: string | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }> };

export type InrichtingLezenQueryVariables = Exact<{
  id: string;
}>;


export type InrichtingLezenQuery = { samenwerkingsverband: { __typename: 'Samenwerkingsverband', id: string, naam: string, soort: string, regio: string, versie: number, geldigVanaf: string, functies: Array<string>, grondslagen: Array<{ __typename: 'Grondslag', id: string, naam: string, doelen: Array<string>, functies: Array<string> }>, pakketten: Array<{ __typename: 'Wetspakket', id: string, naam: string }>, partijen: Array<{ __typename: 'Partij', rollen: Array<Partijrol>, categorieen: Array<Gegevenscategorie> | null, organisatie: { __typename: 'Ketenpartner', oin: string, naam: string, soort: string } }>, geschiedenis: { __typename: 'InrichtingsversieConnectie', edges: Array<{ __typename: 'InrichtingsversieEdge', node: { __typename: 'Inrichtingsversie', versie: number, geldigVanaf: string, doorNaam: string | null, reden: string } }> } } | null };

export type MagDitQueryVariables = Exact<{
  verzoek: BekendheidVerzoek;
}>;


export type MagDitQuery = { magDit: Array<{ __typename: 'Afweging', persoon: { __typename: 'Persoon', id: string }, partner: { __typename: 'Ketenpartner', oin: string, naam: string, soort: string }, besluit: { __typename: 'Besluit', uitkomst: Besluituitkomst, niveau: Informatieniveau | null, categorieen: Array<Gegevenscategorie>, teBeoordelen: Array<Gegevenscategorie>, regel: string | null, artikel: string | null, uitleg: string, onthouden: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> } }> };

export type ControleerMeldingQueryVariables = Exact<{
  invoer: MeldingInvoer;
}>;


export type ControleerMeldingQuery = { controleerMelding: { __typename: 'Meldingcontrole', volledig: boolean, gebreken: Array<{ __typename: 'Meldinggebrek', plaats: string, zin: string }>, meldpunt: { __typename: 'Ketenpartner', oin: string, naam: string } | null } };

export type MeldingLezenQueryVariables = Exact<{
  id: string;
}>;


export type MeldingLezenQuery = { melding: { __typename: 'Melding', niveau: Informatieniveau, soort: Meldingsoort, stand: Meldingstand, verzoek: string | null, zorgelijkeSituatie: { __typename: 'ZorgelijkeSituatie', schets: string, vraagAntwoorden: Array<{ __typename: 'VraagAntwoord', vraag: string, antwoord: string }> } | null, incidenten: Array<{ __typename: 'MeldingIncident', tijdstip: string | null, locatie: string | null, omschrijving: string }> | null, betrokkenen: Array<{ __typename: 'MeldingBetrokkene', rol: BetrokkeneRol, persoon: { __typename: 'Persoon', id: string, naam: { __typename: 'Naam', volledig: string } | null } | null, onbekend: { __typename: 'OnbekendePersoon', omschrijving: string | null } | null }> | null, opdrachtgever: { __typename: 'Ketenpartner', naam: string }, overgangen: Array<{ __typename: 'Overgang', naar: Opdrachtstatus, moment: string, door: { __typename: 'Ketenpartner', naam: string } }> } };

export type PakMeldingOpMutationVariables = Exact<{
  id: string;
  sleutel: string;
  samenwerkingsverband?: string | null | undefined;
  zaaknummer?: string | null | undefined;
}>;


export type PakMeldingOpMutation = { pakMeldingOp: { __typename: 'Melding', id: string, stand: Meldingstand, status: Opdrachtstatus, betrokkenen: Array<{ __typename: 'MeldingBetrokkene', persoon: { __typename: 'Persoon', id: string } | null }> | null, casus: { __typename: 'Casus', id: string, geopend: string, regisseur: { __typename: 'Ketenpartner', oin: string, naam: string } } | null } };

export type RegistreerMeldingMutationVariables = Exact<{
  invoer: MeldingInvoer;
  sleutel: string;
}>;


export type RegistreerMeldingMutation = { registreerMelding: { __typename: 'Melding', id: string, stand: Meldingstand, status: Opdrachtstatus, uitvoerder: { __typename: 'Ketenpartner', oin: string, naam: string } } };

export type KoppelMeldingTerugMutationVariables = Exact<{
  id: string;
  uitkomst: string;
  sleutel: string;
}>;


export type KoppelMeldingTerugMutation = { koppelMeldingTerug: { __typename: 'Melding', id: string, stand: Meldingstand, uitkomst: { __typename: 'Meldinguitkomst', tekst: string, moment: string } | null } };

export type MeldingenQueryVariables = Exact<{
  first: number;
}>;


export type MeldingenQuery = { mijnOpdrachten: { __typename: 'MijnOpdrachten', meldingen: { __typename: 'MeldingConnectie', totaal: number, edges: Array<{ __typename: 'MeldingEdge', node: { __typename: 'Melding', id: string, soort: Meldingsoort, stand: Meldingstand, gemeld: string | null, opdrachtgever: { __typename: 'Ketenpartner', oin: string, naam: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } };

export type MijnInzageQueryVariables = Exact<{
  kind?: string | null | undefined;
}>;


export type MijnInzageQuery = { mijnInzage: { __typename: 'MijnInzage', over: Inzageonderwerp, regel: string, voorbehoud: string, kinderen: Array<{ __typename: 'Inzagekind', id: string, naam: string }>, regels: { __typename: 'InzageregelConnectie', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'InzageregelEdge', node: { __typename: 'Inzageregel', moment: string, wat: string, functie: string | null, grondslag: string | null, artikel: string | null, doel: string | null, aanleiding: string | null, gevraagd: Array<Gegevenscategorie>, gegeven: Array<Gegevenscategorie>, antwoord: Uitkomst | null, trace: string, vrager: { __typename: 'Inzageorganisatie', oin: string, naam: string | null } | null, organisatie: { __typename: 'Inzageorganisatie', oin: string, naam: string | null } } }> }, bronnen: Array<{ __typename: 'Inzagebron', stand: Logstand, organisatie: { __typename: 'Inzageorganisatie', naam: string | null } }> } };

export type MijnMeldingenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MijnMeldingenQuery = { mijnMeldingen: { __typename: 'MeldingConnectie', totaal: number, edges: Array<{ __typename: 'MeldingEdge', node: { __typename: 'Melding', id: string, stand: Meldingstand, gemeld: string | null, uitvoerder: { __typename: 'Ketenpartner', naam: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MijnOpdrachtenQueryVariables = Exact<{
  status?: Array<Opdrachtstatus> | Opdrachtstatus | null | undefined;
  first?: number | null | undefined;
}>;


export type MijnOpdrachtenQuery = { mijnOpdrachten: { __typename: 'MijnOpdrachten', meldingen: { __typename: 'MeldingConnectie', totaal: number, edges: Array<{ __typename: 'MeldingEdge', node: { __typename: 'Melding', id: string, status: Opdrachtstatus, bezorging: Bezorgstatus, termijn: string | null, aangevraagd: string, opdrachtgever: { __typename: 'Ketenpartner', oin: string, naam: string } } }> } | null, uitvragen: { __typename: 'UitvraagopdrachtConnectie', totaal: number, edges: Array<{ __typename: 'UitvraagopdrachtEdge', node: { __typename: 'Uitvraagopdracht', id: string, status: Opdrachtstatus, bezorging: Bezorgstatus, termijn: string | null, aangevraagd: string, opdrachtgever: { __typename: 'Ketenpartner', oin: string, naam: string } } }> } | null, acties: { __typename: 'KetenactieConnectie', totaal: number, edges: Array<{ __typename: 'KetenactieEdge', node: { __typename: 'Ketenactie', id: string, status: Opdrachtstatus, bezorging: Bezorgstatus, termijn: string | null, aangevraagd: string, omschrijving: string, slaapt: boolean, opdrachtgever: { __typename: 'Ketenpartner', oin: string, naam: string } } }> } | null } };

export type PersoonOpenenQueryVariables = Exact<{
  id: string;
}>;


export type PersoonOpenenQuery = { persoon: { __typename: 'Persoon', id: string, leeftijd: number | null, naam: { __typename: 'Naam', volledig: string } | null, geboorte: { __typename: 'Geboorte', datum: string | null } | null } | null };

export type PolitieIncidentenQueryVariables = Exact<{
  verzoek: BekendheidVerzoek;
}>;


export type PolitieIncidentenQuery = { bepalenBekendheid: { __typename: 'Bekendheidsronde', uitvragen: Array<{ __typename: 'Uitvraag', persoon: { __typename: 'Persoon', id: string }, partner: { __typename: 'Ketenpartner', naam: string, soort: string }, bijdrage:
        | { __typename: 'GecertificeerdeInstellingBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GemeenteBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GgzBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OnderwijsBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OpenbaarMinisterieBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'PolitieBijdrage', uitkomst: Uitkomst, incidenten: Array<{ __typename: 'PolitieIncident', soort: string, datum: string | null, rol: PolitieRol, toelichting: string | null }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'RaadVoorDeKinderbeschermingBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ReclasseringBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'VeiligThuisBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'WoningcorporatieBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ZorgEnVeiligheidshuisBijdrage', uitkomst: Uitkomst, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
       | null }> } };

export type RelatiesBladerenQueryVariables = Exact<{
  bsn: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RelatiesBladerenQuery = { zoekPersonen: Array<{ __typename: 'Persoon', relaties: { __typename: 'PersoonsrelatieConnectie', totaal: number, edges: Array<{ __typename: 'PersoonsrelatieEdge', cursor: string, node: { __typename: 'Persoonsrelatie', soort: Relatiesoort, vermeldeNaam: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }> };

export type RelatiesVolgendeBladzijdeQueryVariables = Exact<{
  bsn: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RelatiesVolgendeBladzijdeQuery = { zoekPersonen: Array<{ __typename: 'Persoon', relaties: { __typename: 'PersoonsrelatieConnectie', totaal: number, edges: Array<{ __typename: 'PersoonsrelatieEdge', cursor: string, node: { __typename: 'Persoonsrelatie', soort: Relatiesoort, vermeldeNaam: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }> };

export type RondeIntrekkenMutationVariables = Exact<{
  id: string;
  reden: string;
}>;


export type RondeIntrekkenMutation = { trekRondeIn: { __typename: 'Bekendheidsronde', id: string, status: Rondestatus | null, versie: number | null, uitvragen: Array<{ __typename: 'Uitvraag', partner: { __typename: 'Ketenpartner', naam: string }, opdracht: { __typename: 'Uitvraagopdracht', status: Opdrachtstatus } | null }> } };

export type RondeLezenQueryVariables = Exact<{
  id: string;
}>;


export type RondeLezenQuery = { bekendheidsronde: { __typename: 'Bekendheidsronde', id: string, status: Rondestatus | null, termijn: string | null, uitvragen: Array<{ __typename: 'Uitvraag', persoon: { __typename: 'Persoon', id: string }, partner: { __typename: 'Ketenpartner', naam: string }, opdracht: { __typename: 'Uitvraagopdracht', status: Opdrachtstatus } | null, bijdrage:
        | { __typename: 'GecertificeerdeInstellingBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GemeenteBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GgzBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OnderwijsBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OpenbaarMinisterieBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'PolitieBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'RaadVoorDeKinderbeschermingBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ReclasseringBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'VeiligThuisBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'WoningcorporatieBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ZorgEnVeiligheidshuisBijdrage', uitkomst: Uitkomst, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
       | null }> } };

export type RondeVolgenSubscriptionVariables = Exact<{
  id: string;
  na?: number | null | undefined;
}>;


export type RondeVolgenSubscription = { bekendheidsronde: { __typename: 'Bekendheidsronde', id: string, status: Rondestatus | null, versie: number | null, uitvragen: Array<{ __typename: 'Uitvraag', persoon: { __typename: 'Persoon', id: string }, partner: { __typename: 'Ketenpartner', oin: string, naam: string }, opdracht: { __typename: 'Uitvraagopdracht', id: string, status: Opdrachtstatus, overgangen: Array<{ __typename: 'Overgang', naar: Opdrachtstatus, moment: string, reden: string | null }> } | null, bijdrage:
        | { __typename: 'GecertificeerdeInstellingBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GemeenteBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GgzBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OnderwijsBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OpenbaarMinisterieBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'PolitieBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'RaadVoorDeKinderbeschermingBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ReclasseringBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'VeiligThuisBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'WoningcorporatieBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ZorgEnVeiligheidshuisBijdrage', uitkomst: Uitkomst, peilmoment: string | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
       | null }> } };

export type SamenwerkingsverbandenQueryVariables = Exact<{ [key: string]: never; }>;


export type SamenwerkingsverbandenQuery = { samenwerkingsverbanden: Array<{ __typename: 'Samenwerkingsverband', id: string, naam: string, grondslagen: Array<{ __typename: 'Grondslag', id: string, naam: string, doelen: Array<string>, functies: Array<string> }>, partners: Array<{ __typename: 'Ketenpartner', oin: string, naam: string, soort: string }> }> };

export type TijdlijnQueryVariables = Exact<{
  bsn: string;
  after?: string | null | undefined;
}>;


export type TijdlijnQuery = { zoekPersonen: Array<{ __typename: 'Persoon', id: string, naam: { __typename: 'Naam', volledig: string } | null, tijdlijn: { __typename: 'GebeurtenisConnectie', edges: Array<{ __typename: 'GebeurtenisEdge', node: { __typename: 'Gebeurtenis', moment: string, soort: string, betekenis: string, niveau: Informatieniveau, gegevens: Array<{ __typename: 'Gebeurtenisgegeven', naam: string, waarde: string }>, onderwerp:
            | { __typename: 'Bekendheidsronde', id: string }
            | { __typename: 'Casus', id: string }
            | { __typename: 'Ketenactie', id: string }
            | { __typename: 'Melding', id: string }
            | { __typename: 'Uitvraagopdracht', id: string }
           | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }> };

export type UitvraagBeantwoordenMutationVariables = Exact<{
  id: string;
  delen: boolean;
  categorieen: Array<Gegevenscategorie> | Gegevenscategorie;
}>;


export type UitvraagBeantwoordenMutation = { pakUitvraagOp: { __typename: 'Uitvraagopdracht', status: Opdrachtstatus }, beantwoordUitvraag: { __typename: 'Uitvraagopdracht', id: string, status: Opdrachtstatus, overgangen: Array<{ __typename: 'Overgang', volgnummer: number, van: Opdrachtstatus | null, naar: Opdrachtstatus, moment: string, functie: string, door: { __typename: 'Ketenpartner', naam: string } }> } };

export type UitvragenBeoordelenQueryVariables = Exact<{
  status?: Array<Opdrachtstatus> | Opdrachtstatus | null | undefined;
  first?: number | null | undefined;
}>;


export type UitvragenBeoordelenQuery = { mijnOpdrachten: { __typename: 'MijnOpdrachten', uitvragen: { __typename: 'UitvraagopdrachtConnectie', edges: Array<{ __typename: 'UitvraagopdrachtEdge', node: { __typename: 'Uitvraagopdracht', id: string, status: Opdrachtstatus, termijn: string | null, waarom: Uitvraagreden, categorieen: Array<Gegevenscategorie>, grondslag: string, artikel: string | null, doel: string, aanleiding: string, functie: string, persoon: { __typename: 'Persoon', id: string, naam: { __typename: 'Naam', volledig: string } | null }, vragen: Array<{ __typename: 'Oordeelvraag', categorie: Gegevenscategorie | null, vraag: string }>, opdrachtgever: { __typename: 'Ketenpartner', oin: string, naam: string } } }> } | null } };

export type VraagBekendheidUitMutationVariables = Exact<{
  verzoek: BekendheidVerzoek;
  sleutel: string;
  termijn?: string | null | undefined;
}>;


export type VraagBekendheidUitMutation = { vraagBekendheidUit: { __typename: 'Bekendheidsronde', id: string, status: Rondestatus | null, versie: number | null, uitvragen: Array<{ __typename: 'Uitvraag', persoon: { __typename: 'Persoon', id: string }, partner: { __typename: 'Ketenpartner', oin: string, naam: string, soort: string }, besluit: { __typename: 'Besluit', uitkomst: Besluituitkomst, categorieen: Array<Gegevenscategorie>, teBeoordelen: Array<Gegevenscategorie>, uitleg: string }, opdracht: { __typename: 'Uitvraagopdracht', id: string, status: Opdrachtstatus, waarom: Uitvraagreden, categorieen: Array<Gegevenscategorie> } | null, bijdrage:
        | { __typename: 'GecertificeerdeInstellingBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GemeenteBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'GgzBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OnderwijsBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'OpenbaarMinisterieBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'PolitieBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'RaadVoorDeKinderbeschermingBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ReclasseringBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'VeiligThuisBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'WoningcorporatieBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
        | { __typename: 'ZorgEnVeiligheidshuisBijdrage', uitkomst: Uitkomst, peilmoment: string | null, niveau: Informatieniveau | null, betrokkenheden: Array<{ __typename: 'Betrokkenheid', soort: string, rol: BetrokkeneRol | null, status: Betrokkenheidstatus }> | null, nietGedeeld: Array<{ __typename: 'NietGedeeld', categorie: Gegevenscategorie, reden: string }> | null }
       | null }> } };

export type WetspakkettenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WetspakkettenQuery = { wetspakketten: { __typename: 'WetspakketversieConnectie', edges: Array<{ __typename: 'WetspakketversieEdge', node: { __typename: 'Wetspakketversie', id: string, naam: string, versie: number, status: Wetspakketstatus, geldigVan: string, geldigTot: string | null, herkomst: Wetspakketherkomst, telt: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };


export const ActieUitvoerenDocument = {"__meta__":{"hash":"sha256:1e848fbf1feb875b350088c8bf8e1c236a3c080f75d585d2dd8bcb95096dbec4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActieUitvoeren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resultaat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActieresultaatInvoer"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pakActieOp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meldVoortgang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rondActieAf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"resultaat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resultaat"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"resultaat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doelBehaald"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overgangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volgnummer"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActieUitvoerenMutation, ActieUitvoerenMutationVariables>;
export const ActieUitzettenDocument = {"__meta__":{"hash":"sha256:6061a3406639b7ca3baef5653eb71aa02c9cd140971d73c328b2fe68913b5707"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActieUitzetten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActieInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zetActieUit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActieUitzettenMutation, ActieUitzettenMutationVariables>;
export const ActielijstDocument = {"__meta__":{"hash":"sha256:4781517de944241fa0d9201da397d8e946fdd905b0291e9f51c7469222be7a1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actielijst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BekendheidVerzoek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bepalenBekendheid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verzoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijdrage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"acties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"resultaat"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ketenacties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"opdrachtgever"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voortgang"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultaat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doelBehaald"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ActielijstQuery, ActielijstQueryVariables>;
export const AlleenBekendheidDocument = {"__meta__":{"hash":"sha256:443a48285ef13ffd20aaaae14091c1ccb72f5627ae3df5acaf8c27fc5bf3008a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlleenBekendheid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BekendheidVerzoek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bepalenBekendheid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verzoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijdrage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<AlleenBekendheidQuery, AlleenBekendheidQueryVariables>;
export const BekendheidsrondeDocument = {"__meta__":{"hash":"sha256:dd16d2d18d046c462eacc2bbcadce1fbe1aaf7a7b12a53a8c594c3ac6c3f3798"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bekendheidsronde"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BekendheidVerzoek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bepalenBekendheid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verzoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gestart"}},{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geboorte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"categorieen"}},{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"artikel"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijdrage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"peilmoment"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"bereikbaar"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"geboortedatum"}},{"kind":"Field","name":{"kind":"Name","value":"woonplaats"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"zekerheid"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"betrokkenheden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"resultaat"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nietGedeeld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<BekendheidsrondeQuery, BekendheidsrondeQueryVariables>;
export const BeslismatrixDocument = {"__meta__":{"hash":"sha256:6b8240ebf74162458308bb8b617c3cdde1103abed140803c1aac257bbdaf3bcb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beslismatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Matrixverzoek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beslismatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verzoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inrichting"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bekendheid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"artikel"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cellen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"artikel"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<BeslismatrixQuery, BeslismatrixQueryVariables>;
export const CasusVolgenDocument = {"__meta__":{"hash":"sha256:8da621de9449fcf6dc6f1b8502d7033b04cab3a17ccede2814e271f75c5de39e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasusVolgen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"geopend"}},{"kind":"Field","name":{"kind":"Name","value":"regisseur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meewerkend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voortgang"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultaat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doelBehaald"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tijdlijn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"betekenis"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<CasusVolgenQuery, CasusVolgenQueryVariables>;
export const DeelnemerToelatenDocument = {"__meta__":{"hash":"sha256:9b4c29fe6841e08f71c1eae1ac8040cfccf0ad4643024465fa98f84b2e4600ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeelnemerToelaten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"oin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OIN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deelnemer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeelnemerInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reden"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registreerDeelnemer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"oin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"oin"}}},{"kind":"Argument","name":{"kind":"Name","value":"deelnemer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deelnemer"}}},{"kind":"Argument","name":{"kind":"Name","value":"reden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"regio"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"endpoint"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DeelnemerToelatenMutation, DeelnemerToelatenMutationVariables>;
export const DeelnemersDocument = {"__meta__":{"hash":"sha256:a1bff0c93a53acb9295ec701e48d58c50c60e7c70e6ebb8517adfd30da41d0e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deelnemers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regio"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deelnemers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"soort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soort"}}},{"kind":"Argument","name":{"kind":"Name","value":"regio"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regio"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"regio"}},{"kind":"Field","name":{"kind":"Name","value":"contract"}},{"kind":"Field","name":{"kind":"Name","value":"contacten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DeelnemersQuery, DeelnemersQueryVariables>;
export const DodeBrievenDocument = {"__meta__":{"hash":"sha256:6301d1c3dc28b11e9a7904d887e928bf238c91fbbf944061160f6fd589933373"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DodeBrieven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dodeBrieven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bekendheid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DodeBrievenQuery, DodeBrievenQueryVariables>;
export const GebeurtenissenVolgenDocument = {"__meta__":{"hash":"sha256:f53a80d561b779d79cc6c4fe9a548c4cd7dd30dce028d771c4e74c06c9de24d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"GebeurtenissenVolgen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenissen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"na"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}},{"kind":"Argument","name":{"kind":"Name","value":"soorten"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"betekenis"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<GebeurtenissenVolgenSubscription, GebeurtenissenVolgenSubscriptionVariables>;
export const GebeurtenissenDocument = {"__meta__":{"hash":"sha256:75fb0ec098235961c991a84abb522628ab6a036362caf36b72097727cb225f84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gebeurtenissen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenissen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"soorten"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"betekenis"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"ontvangen"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"gegevens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<GebeurtenissenQuery, GebeurtenissenQueryVariables>;
export const GezinEnGezagDocument = {"__meta__":{"hash":"sha256:ce12ecd6ae2b2277be4a1600c0e15ee1749dadfefdf573b78564e135bb7c980c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GezinEnGezag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BSN"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekPersonen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bsn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geboorte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leeftijd"}},{"kind":"Field","name":{"kind":"Name","value":"geheim"}},{"kind":"Field","name":{"kind":"Name","value":"adres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"woonplaats"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gezin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"woont"}},{"kind":"Field","name":{"kind":"Name","value":"minderjarig"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geboorte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gezag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"houders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorbehoud"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"richting"}},{"kind":"Field","name":{"kind":"Name","value":"vermeldeNaam"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"zekerheid"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registratie"}},{"kind":"Field","name":{"kind":"Name","value":"gemeentecode"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<GezinEnGezagQuery, GezinEnGezagQueryVariables>;
export const InrichtingLezenDocument = {"__meta__":{"hash":"sha256:08943dbed98b4004299e4ba6b7296a5c3055cd1a8a45c2bf1c273cf2d07f7715"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InrichtingLezen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samenwerkingsverband"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"regio"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"functies"}},{"kind":"Field","name":{"kind":"Name","value":"grondslagen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"doelen"}},{"kind":"Field","name":{"kind":"Name","value":"functies"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pakketten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rollen"}},{"kind":"Field","name":{"kind":"Name","value":"categorieen"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"doorNaam"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<InrichtingLezenQuery, InrichtingLezenQueryVariables>;
export const MagDitDocument = {"__meta__":{"hash":"sha256:23ff50ef8d4fbf38fa6a2d4b0894a226d9da2deab054a347aa541ae2b7fa8335"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MagDit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BekendheidVerzoek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"magDit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verzoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"categorieen"}},{"kind":"Field","name":{"kind":"Name","value":"teBeoordelen"}},{"kind":"Field","name":{"kind":"Name","value":"onthouden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"artikel"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MagDitQuery, MagDitQueryVariables>;
export const ControleerMeldingDocument = {"__meta__":{"hash":"sha256:a4632ff9bea6a8afb70aed0668360b763250fe998f556620f4055a1c6ad9921b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ControleerMelding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldingInvoer"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controleerMelding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"gebreken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meldpunt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ControleerMeldingQuery, ControleerMeldingQueryVariables>;
export const MeldingLezenDocument = {"__meta__":{"hash":"sha256:b705b20e7ab1a6da6cbdcf88eb78608ccbf301c41a78f3906774fa0f428bab63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeldingLezen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"verzoek"}},{"kind":"Field","name":{"kind":"Name","value":"zorgelijkeSituatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schets"}},{"kind":"Field","name":{"kind":"Name","value":"vraagAntwoorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vraag"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tijdstip"}},{"kind":"Field","name":{"kind":"Name","value":"locatie"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"betrokkenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opdrachtgever"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overgangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MeldingLezenQuery, MeldingLezenQueryVariables>;
export const PakMeldingOpDocument = {"__meta__":{"hash":"sha256:86ec52c86d75168c625a32dbdcef4759ed5cc23e5e357d95e70429d727759eb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PakMeldingOp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"samenwerkingsverband"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zaaknummer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pakMeldingOp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}},{"kind":"Argument","name":{"kind":"Name","value":"samenwerkingsverband"},"value":{"kind":"Variable","name":{"kind":"Name","value":"samenwerkingsverband"}}},{"kind":"Argument","name":{"kind":"Name","value":"zaaknummer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zaaknummer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"betrokkenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"geopend"}},{"kind":"Field","name":{"kind":"Name","value":"regisseur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<PakMeldingOpMutation, PakMeldingOpMutationVariables>;
export const RegistreerMeldingDocument = {"__meta__":{"hash":"sha256:a6ad6725cd5a9b2e8f45054996b5e5cb2d143df9e3745099a5798a7b1e7cb9d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistreerMelding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldingInvoer"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registreerMelding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invoer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoer"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RegistreerMeldingMutation, RegistreerMeldingMutationVariables>;
export const KoppelMeldingTerugDocument = {"__meta__":{"hash":"sha256:f954987ff6beefc5a3e0728ba68f82af88a37f378ab2d3ec9e7ee72be2908e64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KoppelMeldingTerug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uitkomst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppelMeldingTerug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"uitkomst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uitkomst"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<KoppelMeldingTerugMutation, KoppelMeldingTerugMutationVariables>;
export const MeldingenDocument = {"__meta__":{"hash":"sha256:eac3939cc2354f273c102582534fca5379d3846ce981a1f66fd281d2bf47ae31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meldingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnOpdrachten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AANGEVRAAGD"},{"kind":"EnumValue","value":"ONTVANGEN"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"gemeld"}},{"kind":"Field","name":{"kind":"Name","value":"opdrachtgever"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MeldingenQuery, MeldingenQueryVariables>;
export const MijnInzageDocument = {"__meta__":{"hash":"sha256:e3523e7fdcd60e298072517c1ed7056f252e4e79d891963f9246d07425858153"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnInzage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnInzage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"voorbehoud"}},{"kind":"Field","name":{"kind":"Name","value":"kinderen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"vrager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functie"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"artikel"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"gevraagd"}},{"kind":"Field","name":{"kind":"Name","value":"gegeven"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"trace"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MijnInzageQuery, MijnInzageQueryVariables>;
export const MijnMeldingenDocument = {"__meta__":{"hash":"sha256:cb676cf6fb2ee5bce494bf688ca0ea309679158d9705537fd3ee95ca56d2e8fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnMeldingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnMeldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"gemeld"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MijnMeldingenQuery, MijnMeldingenQueryVariables>;
export const MijnOpdrachtenDocument = {"__meta__":{"hash":"sha256:cbf43ddcb2e583324818728a61acad86da6f4abc76fc9709ea2d98afc3aed73b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnOpdrachten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Opdrachtstatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnOpdrachten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bezorging"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"aangevraagd"}},{"kind":"Field","name":{"kind":"Name","value":"opdrachtgever"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bezorging"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"aangevraagd"}},{"kind":"Field","name":{"kind":"Name","value":"opdrachtgever"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bezorging"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"aangevraagd"}},{"kind":"Field","name":{"kind":"Name","value":"opdrachtgever"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"slaapt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<MijnOpdrachtenQuery, MijnOpdrachtenQueryVariables>;
export const PersoonOpenenDocument = {"__meta__":{"hash":"sha256:ebc6a9f4b217d00d8c61093884f238364b926798ecd0a86b2a7eaf6dbe6b95ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersoonOpenen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geboorte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leeftijd"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<PersoonOpenenQuery, PersoonOpenenQueryVariables>;
export const PolitieIncidentenDocument = {"__meta__":{"hash":"sha256:f607e35332a67b091410e8e1e5a11684debe323fa5e5a56c764e6486bc53ac1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolitieIncidenten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BekendheidVerzoek"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bepalenBekendheid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verzoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijdrage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolitieBijdrage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nietGedeeld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<PolitieIncidentenQuery, PolitieIncidentenQueryVariables>;
export const RelatiesBladerenDocument = {"__meta__":{"hash":"sha256:d3b00d866ebbe66a46f07b332363b58e893ae27bceb1f0d4b4e1f0c003d6b516"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelatiesBladeren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BSN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekPersonen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bsn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vermeldeNaam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RelatiesBladerenQuery, RelatiesBladerenQueryVariables>;
export const RelatiesVolgendeBladzijdeDocument = {"__meta__":{"hash":"sha256:a4711ef3cbbc533d79fbf19b0af50fddd0105dde033da7002841e41a8f789c12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelatiesVolgendeBladzijde"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BSN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekPersonen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bsn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vermeldeNaam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RelatiesVolgendeBladzijdeQuery, RelatiesVolgendeBladzijdeQueryVariables>;
export const RondeIntrekkenDocument = {"__meta__":{"hash":"sha256:a542dd1705240d0a50614134e3fa643212ec5cfe2ef43d239cf1a43110c26710"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RondeIntrekken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reden"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekRondeIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RondeIntrekkenMutation, RondeIntrekkenMutationVariables>;
export const RondeLezenDocument = {"__meta__":{"hash":"sha256:cde4cf0c2e72afe7ef88608ce25b188d5094d8d4338e03330c896d622a060077"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RondeLezen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bekendheidsronde"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijdrage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"betrokkenheden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nietGedeeld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RondeLezenQuery, RondeLezenQueryVariables>;
export const RondeVolgenDocument = {"__meta__":{"hash":"sha256:c15b8486bf8fdb47659d5996a695dd9f1a0a842b4dfe292f14966e90d7cfad68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RondeVolgen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bekendheidsronde"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"na"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overgangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijdrage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"peilmoment"}},{"kind":"Field","name":{"kind":"Name","value":"nietGedeeld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RondeVolgenSubscription, RondeVolgenSubscriptionVariables>;
export const SamenwerkingsverbandenDocument = {"__meta__":{"hash":"sha256:19ea94f9dcebdfff929cb31a776ca7f846bbcf73e1c1ac8e73c407b5db6bab92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Samenwerkingsverbanden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samenwerkingsverbanden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"grondslagen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"doelen"}},{"kind":"Field","name":{"kind":"Name","value":"functies"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SamenwerkingsverbandenQuery, SamenwerkingsverbandenQueryVariables>;
export const TijdlijnDocument = {"__meta__":{"hash":"sha256:e00cf8faf6f14da13c6193061a067e2c6d34efb3591e9d0b56cf57e668823975"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tijdlijn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BSN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekPersonen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bsn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tijdlijn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"betekenis"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"gegevens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Melding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Casus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ketenactie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uitvraagopdracht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bekendheidsronde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<TijdlijnQuery, TijdlijnQueryVariables>;
export const UitvraagBeantwoordenDocument = {"__meta__":{"hash":"sha256:e1a85d591e778aaccbbc932d6e1fe2fc99382066ff610f447e4e58305bdb9253"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UitvraagBeantwoorden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"delen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categorieen"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Gegevenscategorie"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pakUitvraagOp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beantwoordUitvraag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"delen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"delen"}}},{"kind":"Argument","name":{"kind":"Name","value":"categorieen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categorieen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overgangen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volgnummer"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"functie"}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<UitvraagBeantwoordenMutation, UitvraagBeantwoordenMutationVariables>;
export const UitvragenBeoordelenDocument = {"__meta__":{"hash":"sha256:eacb1d942831dd61fe2696ad379ad7f5852c527523f32b268e61042f8a4bf1bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UitvragenBeoordelen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Opdrachtstatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnOpdrachten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categorieen"}},{"kind":"Field","name":{"kind":"Name","value":"vragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"artikel"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"functie"}},{"kind":"Field","name":{"kind":"Name","value":"opdrachtgever"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<UitvragenBeoordelenQuery, UitvragenBeoordelenQueryVariables>;
export const VraagBekendheidUitDocument = {"__meta__":{"hash":"sha256:47fb5b05168647a1520b8b2812bc219caf4c455ded0a613963ebd5da5998510a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VraagBekendheidUit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BekendheidVerzoek"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"termijn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vraagBekendheidUit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verzoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verzoek"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}},{"kind":"Argument","name":{"kind":"Name","value":"termijn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"termijn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"uitvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oin"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"categorieen"}},{"kind":"Field","name":{"kind":"Name","value":"teBeoordelen"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}},{"kind":"Field","name":{"kind":"Name","value":"categorieen"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijdrage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"peilmoment"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"betrokkenheden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nietGedeeld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<VraagBekendheidUitMutation, VraagBekendheidUitMutationVariables>;
export const WetspakkettenDocument = {"__meta__":{"hash":"sha256:7a64e3b6f647713bde0fa6149060f14ea6702ede685780eaa9f48480a2164e06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Wetspakketten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wetspakketten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"telt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<WetspakkettenQuery, WetspakkettenQueryVariables>;
