import type { Registerdeelnemer } from '../../schema/inrichting.js';

/** Who takes part, unless that is what is known already. */
export const LEES = /* GraphQL */ `
  query Deelnemersregister($bekendeStand: Int) {
    deelnemersregister(bekendeStand: $bekendeStand) { stand inhoud }
  }
`;

/** A new version of an organisation. */
export const WIJZIG = /* GraphQL */ `
  mutation WijzigDeelnemer($oin: OIN!, $verwachteVersie: Int!, $reden: String!, $deelnemer: DeelnemerInvoer!) {
    wijzigDeelnemer(oin: $oin, verwachteVersie: $verwachteVersie, reden: $reden, deelnemer: $deelnemer) { versie }
  }
`;

/** An organisation as the mutation takes it: whole, and without its number. */
export function alsInvoer({ naam, soort, regio, endpoint, contract, soortversie, contacten, sleutel }: Registerdeelnemer): object {
  return {
    naam, soort, regio,
    endpoint: endpoint ?? null,
    contract: contract ?? null,
    soortversie: soortversie ?? null,
    contacten: contacten.map(({ soort: waarvoor, email, telefoon }) => ({ soort: waarvoor, email: email ?? null, telefoon: telefoon ?? null })),
    sleutel: sleutel ?? null,
  };
}
