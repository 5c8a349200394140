import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Logboekuitslag } from '../start/logboekcontrole.js';
import { Opdrachtfout } from './uitvoer.js';

const Hoofd = z.object({ volgnummer: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) });
const Hoofden = z.record(z.string(), z.record(z.string(), z.object({ verwerking: Hoofd, beslissing: Hoofd })));

/** Where every log ended at the last check that was whole, by schema and organisation. */
export type Hoofden = z.infer<typeof Hoofden>;

/** Reads the heads that an earlier check kept; none when there is no file yet. */
export async function leesHoofden(pad: string): Promise<Hoofden> {
  const tekst = await readFile(pad, 'utf8').catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return '{}';
    throw new Opdrachtfout(`Het bestand ${pad} is niet te lezen (${fout.code}).`, 'Geef met --hoofden een bestand op dat te lezen en te schrijven is.');
  });
  try {
    return Hoofden.parse(JSON.parse(tekst));
  } catch {
    throw new Opdrachtfout(`Het bestand ${pad} bevat geen hoofden van logboeken.`, 'Zet het terug zoals een eerdere controle het schreef; met een nieuw bestand is een afgekapt logboek niet te zien.');
  }
}

/** Keeps the heads of logs that are whole; of a broken one stays what was known. Whole or not at all: half a file would hide a loss. */
export async function bewaarHoofden(pad: string, eerder: Hoofden, uitslagen: readonly Logboekuitslag[]): Promise<void> {
  const nieuw: Hoofden = structuredClone(eerder);
  for (const { schema, verantwoordelijke, verwerking, beslissing } of uitslagen) {
    if (verwerking.breuk || beslissing.breuk) continue;
    nieuw[schema] = { ...nieuw[schema], [verantwoordelijke]: { verwerking: verwerking.hoofd, beslissing: beslissing.hoofd } };
  }
  await writeFile(`${pad}.nieuw`, `${JSON.stringify(nieuw, null, 2)}\n`, { mode: 0o600 });
  await rename(`${pad}.nieuw`, pad);
}
