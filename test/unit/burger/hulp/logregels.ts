import { randomBytes } from 'node:crypto';
import { oinUrn, type Verwerking, verwerkingsactiviteit } from '../../../../subgraphs/kit/index.js';

export const VEILIG_THUIS = '00000099003000001000';
export const POLITIE = '00000099001000001000';
export const GEMEENTE = '00000099002000001000';
export const KETENBEHEER = '00000099000000001000';

/** Hexadecimal digits, as many as that. */
export const hex = (cijfers: number): string => randomBytes(cijfers / 2).toString('hex');

/** The person's pseudonym at an organisation, as the tests make it. */
export const pseudoniem = (oin: string, wie: string, versie = 1): string => `${wie}-bij-${oin}-v${versie}`;

/** A question, and the answer to it, as the two organisations log them. */
export interface Vraagpaar {
  readonly uitvraag: Verwerking;
  readonly bijdrage: Verwerking;
}

/** What both ends log of one question about `wie`. */
export function vraagpaar(wie: string, { moment = 1_700_000_000_000, van = VEILIG_THUIS, aan = POLITIE, versie = 1 }: { readonly moment?: number; readonly van?: string; readonly aan?: string; readonly versie?: number } = {}): Vraagpaar {
  const traceId = hex(32);
  const spanId = hex(16);
  const vraag = { samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding', aanleiding: 'melding-1', functie: 'medewerker-veilig-thuis', niveau: 'BEPERKT' };
  return {
    uitvraag: {
      verantwoordelijke: van, traceId, spanId, status: 'Ok', naam: 'Uitvraag in een bekendheidsronde', begin: moment, einde: moment + 1, verwerkingsactiviteit: verwerkingsactiviteit('uitvraag'),
      betrokkene: pseudoniem(van, wie, versie), wederpartij: oinUrn(aan),
      kenmerken: { ...vraag, ronde: 'ronde-1', gevraagd: ['BETROKKENHEID', 'ACTIES'], regel: 'wmo-vt-1', artikel: 'artikel 5.2.6 Wmo 2015' },
    },
    bijdrage: {
      verantwoordelijke: aan, traceId, spanId: hex(16), ouderSpanId: spanId, status: 'Ok', naam: 'Bijdrage aan bekendheidsronde', begin: moment + 5, einde: moment + 6,
      verwerkingsactiviteit: verwerkingsactiviteit('bijdrage'), betrokkene: pseudoniem(aan, wie, versie), wederpartij: oinUrn(van),
      kenmerken: { ...vraag, bewijs: 'bewijs-1', uitkomst: 'BEKEND', gegeven: ['BETROKKENHEID'], gevraagd: ['BETROKKENHEID', 'ACTIES'] },
    },
  };
}

/** What the register logs of who looked at a person. */
export function registerinzage(persoon: string, moment = 1_700_000_100_000): Verwerking {
  return {
    verantwoordelijke: KETENBEHEER, traceId: hex(32), spanId: hex(16), status: 'Ok', naam: 'Inzage van een persoon', begin: moment, einde: moment, verwerkingsactiviteit: verwerkingsactiviteit('identiteit-inzage'),
    betrokkene: persoon, betrokkeneType: 'urn:handbereik:persoonssleutel', wederpartij: oinUrn(VEILIG_THUIS),
    kenmerken: { grondslag: 'brp-inzage', doel: 'vaststellen-identiteit', functie: 'medewerker-veilig-thuis', regel: '' },
  };
}
