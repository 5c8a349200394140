import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { isOin } from '../../schema/identificatie/oin.js';
import type { Deelnemer, Deelnemersregister } from '../../schema/register.js';
import { Startfout } from './startfout.js';

const Register = z.object({
  soorten: z.array(z.object({ soort: z.string().regex(/^[a-z][a-z-]*$/), type: z.string().regex(/^[A-Z]\w*Bijdrage$/), naam: z.string().min(1) })),
  deelnemers: z.array(z.object({ oin: z.string().refine(isOin, 'verwacht twintig cijfers'), naam: z.string().min(1), soort: z.string(), endpoint: z.url({ protocol: /^https?$/ }) })),
});

/** Finds an organisation in a register without searching it each time. */
export function opOin(register: Deelnemersregister): (oin: string) => Deelnemer | undefined {
  const perOin = new Map(register.deelnemers.map((deelnemer) => [deelnemer.oin, deelnemer]));
  return (oin) => perOin.get(oin);
}

/**
 * A register from a JSON file.
 * @throws Startfout that names the place when the file is not a register, or names a kind or an OIN that cannot be
 */
export async function leesRegister(pad: string): Promise<Deelnemersregister> {
  const gelezen = Register.safeParse(await leesJson(pad));
  if (!gelezen.success) throw onjuist(`Het register ${pad} klopt niet op ${gelezen.error.issues.map((fout) => `${fout.path.join('.') || 'het begin'}: ${fout.message}`).join('; ')}.`);
  const register = gelezen.data;
  const soorten = new Set(register.soorten.map(({ soort }) => soort));
  const wees = register.deelnemers.find(({ soort }) => !soorten.has(soort));
  if (wees) throw onjuist(`Het register ${pad} noemt ${wees.naam} met een soort die er niet in staat: ${wees.soort}.`);
  if (new Set(register.deelnemers.map(({ oin }) => oin)).size !== register.deelnemers.length) throw onjuist(`Het register ${pad} noemt een OIN twee keer.`);
  return register;
}

async function leesJson(pad: string): Promise<unknown> {
  let tekst: string;
  try {
    tekst = await readFile(pad, 'utf8');
  } catch (fout) {
    throw new Startfout(`Het register ${pad} is niet te lezen (${(fout as NodeJS.ErrnoException).code ?? 'onbekend'}).`, 'Controleer het pad bij --register.');
  }
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    throw onjuist(`Het register ${pad} is geen JSON.`);
  }
}

function onjuist(melding: string): Startfout {
  return new Startfout(melding, 'Verbeter het register; supergraph/registry/compose.json is een voorbeeld.');
}
