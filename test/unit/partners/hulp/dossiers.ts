import {
  alsVoorbeeldpersonen, DEMOPARTNERS, type Dossierrijen, dossierrijen, maakBevolking, maakDossiers, type Partnersoort, toevalVoorGroep, type Voorbeelddossier,
} from '../../../../subgraphs/kit/index.js';

export const PERSONEN = alsVoorbeeldpersonen(maakBevolking());

/** An organisation of a kind that knows people wherever they live. */
export function organisatieVan({ soort }: Partnersoort): { readonly oin: string; readonly naam: string; readonly soort: string } {
  const { oin, naam } = DEMOPARTNERS.find((partner) => partner.soort === soort) ?? { oin: '00000099999000001000', naam: 'Voorbeeldorganisatie Midden' };
  return { oin, naam, soort };
}

/** Dossiers about everybody whom the kind can have something to do with, so that every group occurs. */
export function dossiersVan(soort: Partnersoort): readonly { readonly dossier: Voorbeelddossier; readonly rijen: Dossierrijen }[] {
  const organisatie = organisatieVan(soort);
  const catalogus = { ...soort.voorbeelden.catalogus, kansen: [{ vanaf: 0, tot: 120, kans: 1 }] };
  return maakDossiers({ organisatie, personen: PERSONEN, catalogus }).map((dossier) => {
    const eigen = soort.voorbeelden.eigen(dossier, toevalVoorGroep(organisatie, dossier.bsn, soort.soort));
    return { dossier, rijen: dossierrijen(dossier, eigen) };
  });
}
