import { z } from 'zod';
import { CONTRACTVERSIES } from '../../schema/contract.js';
import { isOin } from '../../schema/identificatie/oin.js';
import type { Deelnemer, Deelnemersregister } from '../../schema/register.js';

/** Code of a kind of ketenpartner: also the name of its subgraph, and a part of URLs. */
export const SOORTCODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A version of the contract, of which this program need not know every one. */
const CONTRACTNUMMER = z.string().regex(/^\d{1,4}\.\d{1,4}$/, `verwacht een versie van het contract, zoals ${CONTRACTVERSIES.at(-1)}`);

const Versie = z.int().min(1);

const Register = z.object({
  soorten: z.array(z.object({ soort: z.string().regex(SOORTCODE), type: z.string().regex(/^[A-Z]\w*Bijdrage$/), naam: z.string().min(1) })),
  deelnemers: z.array(
    z.object({
      oin: z.string().refine(isOin, 'verwacht twintig cijfers'),
      naam: z.string().min(1),
      soort: z.string(),
      endpoint: z.url({ protocol: /^https?$/ }),
      contract: CONTRACTNUMMER.optional(),
      soortversie: Versie.optional(),
    }),
  ),
  eerdere: z.array(z.object({ soort: z.string(), contract: CONTRACTNUMMER, soortversie: Versie, sdl: z.string().min(1) })).optional(),
});

/** What was read is not a register; the message names the place. */
export class Registervormfout extends Error {
  override readonly name = 'Registervormfout';
}

/** Finds an organisation in a register without searching it each time. */
export function opOin(register: Deelnemersregister): (oin: string) => Deelnemer | undefined {
  const perOin = new Map(register.deelnemers.map((deelnemer) => [deelnemer.oin, deelnemer]));
  return (oin) => perOin.get(oin);
}

/**
 * The register in a JSON text.
 * @throws Registervormfout that names the place when it is not one, or names a kind or an OIN that cannot be
 */
export function leesRegistertekst(tekst: string): Deelnemersregister {
  const gelezen = Register.safeParse(alsJson(tekst));
  if (!gelezen.success) throw new Registervormfout(`klopt niet op ${gelezen.error.issues.slice(0, 20).map((fout) => `${fout.path.join('.') || 'het begin'}: ${fout.message}`).join('; ')}`);
  const register = gelezen.data;
  const soorten = new Set(register.soorten.map(({ soort }) => soort));
  const wees = register.deelnemers.find(({ soort }) => !soorten.has(soort));
  if (wees) throw new Registervormfout(`noemt ${wees.naam} met een soort die er niet in staat: ${wees.soort}`);
  const wezen = register.eerdere?.find(({ soort }) => !soorten.has(soort));
  if (wezen) throw new Registervormfout(`noemt een eerder schema van een soort die er niet in staat: ${wezen.soort}`);
  if (new Set(register.deelnemers.map(({ oin }) => oin)).size !== register.deelnemers.length) throw new Registervormfout('noemt een OIN twee keer');
  return register;
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Registervormfout('is geen JSON');
  }
}
