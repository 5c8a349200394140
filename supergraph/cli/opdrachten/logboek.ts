import { Command } from 'commander';
import { leesConfig } from '../../config.js';
import type { Logboekuitslag } from '../../start/logboekcontrole.js';
import { bewaarHoofden, leesHoofden } from '../hoofdenbestand.js';
import { toonJson, toonTabel } from '../uitvoer.js';

const UITLEG = `
Rekent van elk logboek in de database de keten na, met de sleutel uit de datamap, en wijst de eerste regel aan die is
gewijzigd, verwijderd, tussengevoegd of verplaatst. Of er aan het eind regels zijn weggehaald is alleen te zien met
--hoofden: bewaar dat bestand ergens waar wie bij de database kan, niet bij kan. Exitcode 1 als een logboek niet heel is.`;

type Breuk = NonNullable<Logboekuitslag['verwerking']['breuk']>;

const WAT: Readonly<Record<Breuk['aard'], string>> = {
  ONTBREEKT: 'ontbreekt',
  KLOPT_NIET: 'is niet wat er is geschreven',
  AFGEKAPT: 'en verder is weggehaald',
};

/** `handbereik logboek`: whether the processing logs and decision logs are as they were written. */
export function logboekOpdracht(): Command {
  return new Command('logboek')
    .description('Controleert of de logboeken zijn zoals ze zijn geschreven.')
    .option('--hoofden <bestand>', 'waar deze controle bewaart hoever elk logboek was, en de volgende het naleest')
    .option('--json', 'uitvoer voor machines')
    .addHelpText('after', UITLEG)
    .action(async ({ json, hoofden: pad }: { json?: boolean; hoofden?: string }) => {
      const { controleerLogboeken } = await import('../../start/logboekcontrole.js');
      const eerder = pad === undefined ? {} : await leesHoofden(pad);
      const uitslagen: Logboekuitslag[] = [];
      const bekend = { bekend: (schema: string, oin: string) => eerder[schema]?.[oin], verwacht: (schema: string) => Object.keys(eerder[schema] ?? {}) };
      for await (const uitslag of controleerLogboeken(leesConfig(), bekend)) uitslagen.push(uitslag);
      const schemas = new Set(uitslagen.map(({ schema }) => schema));
      const weg = Object.keys(eerder).filter((schema) => !schemas.has(schema));
      if (pad !== undefined) await bewaarHoofden(pad, eerder, uitslagen);
      const stuk = uitslagen.filter(({ verwerking, beslissing }) => verwerking.breuk ?? beslissing.breuk).length + weg.length;
      if (json) toonJson({ heel: stuk === 0, logboeken: uitslagen, verdwenen: weg });
      else {
        toonTabel(['schema', 'organisatie', 'verwerkingen', 'beslissingen'], [
          ...uitslagen.map(({ schema, verantwoordelijke, verwerking, beslissing }) => [schema, verantwoordelijke, stand(verwerking), stand(beslissing)]),
          ...weg.map((schema) => [schema, '', 'verdwenen', 'verdwenen']),
        ]);
        console.log(slotzin(uitslagen.length, stuk));
      }
      if (stuk > 0) process.exitCode = 1;
    });
}

function stand({ hoofd, breuk }: Logboekuitslag['verwerking']): string {
  return breuk === undefined ? `${hoofd.volgnummer} heel` : `regel ${breuk.volgnummer} ${WAT[breuk.aard]}`;
}

function slotzin(aantal: number, stuk: number): string {
  if (stuk > 0) return `${stuk} ${stuk === 1 ? 'logboek is' : 'logboeken zijn'} niet heel. Bewaar de database zoals zij is, en meld het bij de functionaris gegevensbescherming.`;
  return aantal === 0 ? 'Er staat nog niets in een logboek.' : 'Alle logboeken zijn heel.';
}
