/*
 * What the command line asks of the chain beside the examples of the contract. It comes with the package, so it is registered with it: a
 * beheerder can do his work where only registered questions are answered.
 */

/** The organisations, a page at a time. */
export const DEELNEMERS = /* GraphQL */ `
  query Organisaties($after: String) {
    deelnemers(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { oin naam soort regio endpoint contract soortversie versie } }
    }
  }
`;

/** What is set up in a samenwerkingsverband, as far as it goes along when something of it changes. */
export const INGERICHT = /* GraphQL */ `
  query Ingericht($id: ID!) {
    samenwerkingsverband(id: $id) {
      naam soort regio versie functies
      grondslagen { id doelen functies }
      pakketten { id inwerkingtreding }
      partijen { organisatie { oin } rollen categorieen }
      abonnementen { organisatie { oin } gebeurtenissen }
    }
  }
`;

/** Sets a samenwerkingsverband up anew. */
export const PLAATSEN = /* GraphQL */ `
  mutation Plaatsen($verband: ID!, $verwachteVersie: Int!, $reden: String!, $inrichting: InrichtingInvoer!) {
    wijzigInrichting(verband: $verband, verwachteVersie: $verwachteVersie, reden: $reden, inrichting: $inrichting) { versie }
  }
`;

/** Lets an organisation into the chain. */
export const TOELATEN = /* GraphQL */ `
  mutation Toelaten($oin: OIN!, $reden: String!, $deelnemer: DeelnemerInvoer!) {
    registreerDeelnemer(oin: $oin, reden: $reden, deelnemer: $deelnemer) { oin naam soort regio versie }
  }
`;

/** The law packs with their versions, a page at a time. */
export const WETSPAKKETTEN = /* GraphQL */ `
  query Wetspakketten($after: String) {
    wetspakketten(eerdere: true, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { id versie telt herkomst tekst } }
    }
  }
`;

/** Lays a law pack down. */
export const VASTLEGGEN = /* GraphQL */ `
  mutation Vastleggen($pakket: String!, $verwachteVersie: Int!, $reden: String!) {
    legWetspakketVast(pakket: $pakket, verwachteVersie: $verwachteVersie, reden: $reden) { id naam versie }
  }
`;

/** The news that could not be brought to the ketenindex, per functie. */
export const DODE_BRIEVEN = /* GraphQL */ `
  query DodeBrieven { dodeBrieven { melding { id type onderwerp code sinds } bekendheid { id type onderwerp code sinds } actie { id type onderwerp code sinds } } }
`;

/** Has such news brought again, by functie. */
export const BEZORG_OPNIEUW = {
  melding: 'mutation BezorgOpnieuw($ids: [ID!]!) { aantal: bezorgMeldingenOpnieuw(ids: $ids) }',
  bekendheid: 'mutation BezorgOpnieuw($ids: [ID!]!) { aantal: bezorgUitvragenOpnieuw(ids: $ids) }',
  actie: 'mutation BezorgOpnieuw($ids: [ID!]!) { aantal: bezorgActiesOpnieuw(ids: $ids) }',
} as const;

/** All of them. */
export const OPDRACHTVRAGEN: readonly string[] = [DEELNEMERS, INGERICHT, PLAATSEN, TOELATEN, WETSPAKKETTEN, VASTLEGGEN, DODE_BRIEVEN, ...Object.values(BEZORG_OPNIEUW)];
