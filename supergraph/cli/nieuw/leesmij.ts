import type { Nieuwproject } from './opdracht.js';

/** The README of a project: what is in it, and the next steps. */
export function leesmij({ soort, soortnaam, naam, oin, metKit }: Nieuwproject): string {
  return `# ${soortnaam}

De subgraph van ${naam} (OIN ${oin}), voor de soort ketenpartner \`${soort}\`.

${metKit ? MET_KIT : ZONDER_KIT}
| altijd | |
| --- | --- |
| \`organisatie.json\` | wie u bent, in welke versie van het contract u antwoordt en waar |
| \`sleutel.jwk.json\` | uw geheime sleutel: staat in \`.gitignore\`, gaat nooit de deur uit, en is er alleen hier. Bewaar een kopie |
| \`sleutel.openbaar.jwk.json\` | het openbare deel: geef het aan de beheerder van de keten |

## Volgende stappen

1. ${metKit ? 'Vul een veldgroep in `types.ts`, `migraties.ts` en `voorbeelddata.ts`, en draai `npx handbereik test .`' : 'Vul `schema.graphql` aan met uw eigen velden, en bouw een dienst die het uitvoert'}.
2. Vraag toelating: de beheerder doet \`npx handbereik admit\` met uw OIN en \`sleutel.openbaar.jwk.json\`.
3. \`npx handbereik check .\` zegt of de keten uw schema zou aannemen, en wie er anders breekt.
4. ${metKit ? `\`npx handbereik subgraph . --keten http://localhost:4000\` laat uw organisatie antwoorden, op synthetische dossiers` : 'Start uw dienst, en beproef hem met `npx handbereik conform`'}.
5. \`npx handbereik publish . --reden "…"\` neemt soort en organisatie op in de keten.
6. De beheerder plaatst u in een samenwerkingsverband (\`npx handbereik place\`) en legt vast wat u mag geven (\`npx handbereik rule\`).

Elke opdracht legt zichzelf uit met \`--help\`. Binnen de broncode van handbereik werkt dit meteen; in een repository van uzelf installeert u het pakket.
`;
}

const MET_KIT = `| bestand | wat u erin zet |
| --- | --- |
| \`types.ts\` | uw bijdragetype en uw eigen types, met uw voorvoegsel; bij elk eigen veld \`@Gegeven(categorie, niveau)\` en een beschrijving |
| \`index.ts\` | de soort: naam, type, groepen, regels, waar de dossiers zijn |
| \`migraties.ts\` | de tabellen van uw eigen groepen; wat eenmaal is gedraaid verandert niet meer, er komt een migratie bij |
| \`voorbeelddata.ts\` | woorden en kansen voor synthetische dossiers |
| \`proef.test.ts\`, \`proefopstelling.ts\` | de proeven van het contract op uw eigen code |
| \`schema.graphql\` | gemaakt door \`check\` en \`publish\`: dit is wat u publiceert |
`;

const ZONDER_KIT = `Uw dienst mag in elke taal: wat telt is dat hij \`schema.graphql\` uitvoert, over HTTP, als subgraph van Apollo Federation 2.

| bestand | wat u erin zet |
| --- | --- |
| \`schema.graphql\` | het contract van de keten met uw eigen velden erbij: dit is wat u publiceert |
`;
