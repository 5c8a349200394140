import { isOin } from '../../schema/identificatie/oin.js';
import { beginTrace } from '../gateway/index.js';
import type { Oproepmeter } from '../partner-router/opties.js';
import { toegestaan } from './attributen.js';
import type { Maten } from './maten.js';
import type { Gebeurtenis } from './spans.js';
import { Zekeringstand } from './zekeringstand.js';

/** Measures every question to an organisation: one span and one figure each, of a failure also which organisation. */
export function maakOproepmeter(maten: Maten, vertel: (gebeurtenis: Gebeurtenis) => void): Oproepmeter {
  const zekeringen = new Zekeringstand();
  return {
    begin({ soort, traceparent }) {
      const begin = performance.now();
      return ({ oin, code, afgebroken }) => {
        const einde = performance.now();
        // Whoever asked has gone: that says nothing about the organisation.
        const fout = afgebroken && code !== undefined ? 'afgebroken' : code;
        const gewoon = { 'handbereik.partner.soort': soort, 'error.type': fout };
        maten.oproep.record((einde - begin) / 1_000, toegestaan(gewoon));
        const wie = { ...gewoon, 'handbereik.partner.oin': code === undefined || afgebroken ? undefined : oin };
        if (code !== undefined && !afgebroken) maten.uitval.add(1, toegestaan(wie));
        if (oin !== undefined && isOin(oin) && !afgebroken && zekeringen.opent(oin, code, begin, einde)) {
          maten.zekering.add(1, toegestaan({ 'handbereik.partner.soort': soort, 'handbereik.partner.oin': oin }));
        }
        vertel({
          naam: 'vraag aan ketenpartner',
          richting: 'gevraagd',
          // A span beside the one that the organisation hears of: what is sent on stays as it is.
          trace: beginTrace(traceparent, undefined),
          begin: performance.timeOrigin + begin,
          duurMs: einde - begin,
          mislukt: code !== undefined && !afgebroken,
          uitspraken: wie,
        });
      };
    },
  };
}
