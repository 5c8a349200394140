import { randomBytes } from 'node:crypto';
import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel, geenVan, NietTeBeoordelen } from '../uitslag.js';
import { omschrijf } from '../bank/antwoord.js';

const traceparent = (): string => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;

/** Headers that say something of a trace, and not as the standard has it. */
const KAPOT: readonly Readonly<Record<string, string>>[] = [
  { traceparent: 'onzin' },
  { traceparent: `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01` },
  { traceparent: `ff-${'x'.repeat(500)}` },
  { traceparent: '', tracestate: '=,=,=' },
];

/** The trace of a question. That it is passed on shows in logs alone. */
export const SPOOR: readonly Bewering[] = [
  {
    naam: 'spoor-aangenomen',
    verplicht: true,
    norm: NORMEN.spoor,
    wat: 'Een vraag met traceparent en tracestate wordt beantwoord als elke andere.',
    toets: async (bank) => {
      const antwoord = await bank.vraag([bank.bewijs(bank.iemand)], { keuze: 'uitkomst', koppen: { traceparent: traceparent(), tracestate: 'handbereik=1,ander=a-b_c' } });
      return beoordeel(antwoord.status === 200 && antwoord.entiteiten[0] != null, 'een bijdrage', () => omschrijf(antwoord));
    },
  },
  {
    naam: 'spoor-kapot',
    verplicht: true,
    norm: NORMEN.spoor,
    wat: 'Een traceparent die niet deugt wordt genegeerd; de vraag wordt beantwoord.',
    toets: async (bank) => {
      const mis: string[] = [];
      for (const [i, koppen] of KAPOT.entries()) {
        const antwoord = await bank.vraag([bank.bewijs(bank.iemand)], { keuze: 'uitkomst', koppen });
        if (antwoord.status !== 200 || antwoord.entiteiten[0] == null) mis.push(`${i + 1}e van ${KAPOT.length}: ${omschrijf(antwoord)}`);
      }
      return geenVan(mis, 'op elke vraag een bijdrage');
    },
  },
  {
    naam: 'spoor-in-logboek',
    verplicht: false,
    norm: NORMEN.logboek,
    wat: 'Het verwerkingenlog heeft van elk antwoord een regel met de traceId van het bewijs.',
    toets: async (bank) => {
      const { logboek } = bank.opstelling;
      if (!logboek) throw new NietTeBeoordelen('Dit is alleen te zien voor wie in het logboek van de organisatie kan kijken.');
      const traceId = randomBytes(16).toString('hex');
      await bank.vraag([bank.bewijs(bank.iemand, { traceId })], { keuze: 'uitkomst' });
      return beoordeel(await logboek(traceId), 'een regel met deze traceId', () => 'geen regel met deze traceId');
    },
  },
];
