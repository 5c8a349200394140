/** Every question of this page, as text. */

export const SAMENWERKINGSVERBANDEN = /* GraphQL */ `
  query Samenwerkingsverbanden {
    samenwerkingsverbanden { id naam grondslagen { id naam doelen functies } partners { oin naam } }
  }
`;

export const ZOEK_PERSOON = /* GraphQL */ `
  query ZoekPersoon($bsn: BSN!) {
    zoekPersonen(bsn: $bsn) {
      id
      naam { volledig }
      leeftijd
      gezin { leden { rol woont minderjarig persoon { id naam { volledig } leeftijd } } }
    }
  }
`;

const BESLUIT = /* GraphQL */ `
  fragment Grond on Besluit { uitkomst niveau categorieen teBeoordelen onthouden { categorie reden } regel artikel uitleg }
`;

export const MAG_DIT = /* GraphQL */ `
  ${BESLUIT}
  query MagDit($verzoek: BekendheidVerzoek!) {
    magDit(verzoek: $verzoek) { persoon { id } partner { oin naam soort } besluit { ...Grond } }
  }
`;

/** What is shown of one partner and one person. `uitkomst` is chosen by itself, without an alias: without it a partner that failed would look empty. */
const UITVRAAG = /* GraphQL */ `
  ${BESLUIT}
  fragment Antwoord on Uitvraag {
    persoon { id }
    partner { oin naam soort }
    besluit { ...Grond }
    opdracht { status waarom categorieen termijn overgangen { naar moment reden } }
    bijdrage {
      uitkomst peilmoment niveau
      contact { naam telefoon email bereikbaar }
      betrokkenheden { soort rol vanaf tot status toelichting }
      acties { omschrijving status vanaf tot resultaat }
      relaties { naam soort vanaf tot zekerheid }
      personen { naam geboortedatum woonplaats geregistreerdSinds }
      nietGedeeld { categorie reden }
      ... on PolitieBijdrage { incidenten { soort rol datum herkomst toelichting } }
      ... on GemeenteBijdrage { voorzieningen { soort wet status vanaf tot toelichting } schuldhulp { fase vanaf tot toelichting } }
      ... on VeiligThuisBijdrage { meldingen { soort fase ontvangen afgesloten toelichting } overdrachten { ontvanger datum toelichting } }
      ... on GecertificeerdeInstellingBijdrage { maatregelen { soort vanaf tot machtigingUithuisplaatsingTot toelichting } jeugdreclassering { kader vanaf tot toelichting } }
      ... on RaadVoorDeKinderbeschermingBijdrage { onderzoeken { soort fase vanaf tot toelichting } strafonderzoeken { fase taakstraf vanaf tot toelichting } }
      ... on GgzBijdrage { behandelingen { soort status vanaf tot } crisisafspraken { verwijzing vastgesteld herzienVoor } }
      ... on ReclasseringBijdrage { toezichten { kader status voorwaarden vanaf tot toelichting } werkstraffen { uren verricht vanaf tot toelichting } }
      ... on OpenbaarMinisterieBijdrage { strafzaken { feit hoedanigheid status ingeschreven zitting toelichting } }
      ... on OnderwijsBijdrage { inschrijvingen { school onderwijs vanaf tot } verzuimmeldingen { soort status eersteDag lesuren toelichting } }
      ... on WoningcorporatieBijdrage { huurovereenkomsten { woning status vanaf tot betalingsregeling toelichting } overlastmeldingen { soort status datum toelichting } }
      ... on ZorgEnVeiligheidshuisBijdrage { casusoverleggen { thema stap gemeld volgendOverleg toelichting } plannen { doel casusregie vastgesteld evaluatie } }
    }
  }
`;

export const VRAAG_NU = /* GraphQL */ `
  ${UITVRAAG}
  query VraagNu($verzoek: BekendheidVerzoek!) {
    bepalenBekendheid(verzoek: $verzoek) { uitvragen { ...Antwoord } }
  }
`;

export const LEG_VOOR = /* GraphQL */ `
  ${UITVRAAG}
  mutation LegVoor($verzoek: BekendheidVerzoek!, $sleutel: ID!) {
    vraagBekendheidUit(verzoek: $verzoek, sleutel: $sleutel) { id status termijn versie uitvragen { ...Antwoord } }
  }
`;

export const VOLG = /* GraphQL */ `
  ${UITVRAAG}
  subscription Volg($id: ID!, $na: Int) {
    bekendheidsronde(id: $id, na: $na) { id status termijn versie uitvragen { ...Antwoord } }
  }
`;

export const TIJDLIJN = /* GraphQL */ `
  query TijdlijnVan($id: ID!, $after: String) {
    persoon(id: $id) {
      id
      tijdlijn(first: 10, after: $after) {
        edges { node { id moment betekenis niveau gegevens { naam waarde } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;
