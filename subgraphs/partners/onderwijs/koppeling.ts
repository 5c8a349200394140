import type { Restgroep, Restopzet, Restveld } from '../../kit/index.js';

/** The collection of the case system in which a group is, with the fields that become ours. */
const verzameling = (naam: string, velden: Readonly<Record<string, Restveld>>): Restgroep => ({ zoek: `${naam}/_zoek`, client: 'leerlingnummer', velden });
const datum = (pad: string): Restveld => ({ pad, vorm: 'GBA_DATUM' });
const code = (pad: string, codes: Readonly<Record<string, string>>): Restveld => ({ pad, codes });

/**
 * How the case system (`zaaksysteem.openapi.yaml`) names things, and how the contract does. Nothing but this differs
 * from one REST source to another.
 */
export const KOPPELING: Restopzet = {
  controle: 'status',
  clienten: { pad: 'leerlingen?paginaGrootte=100', nummer: 'leerlingnummer', bsn: 'burgerservicenummer' },
  zoekveld: 'leerlingnummers',
  groepen: {
    contact: verzameling('consulenten', { naam: 'team.naam', telefoon: 'team.telefoonnummer', email: 'team.emailadres', bereikbaar: 'team.openingstijden' }),
    personen: verzameling('personalia', {
      naam: 'volledigeNaam', geboortedatum: datum('geboren'), woonplaats: 'adres.plaats', geregistreerdSinds: datum('inAdministratieSinds'),
    }),
    relaties: verzameling('gezinsleden', {
      soort: code('betrekking', {
        ouder: 'OUDER', kind: 'KIND', partner: 'PARTNER', expartner: 'EX_PARTNER', broerzus: 'BROER_OF_ZUS', inwonend: 'HUISGENOOT', voogd: 'VOOGD', netwerk: 'NETWERK',
      }),
      naam: 'naamGezinslid',
      vanaf: datum('begin'),
      tot: datum('einde'),
      zekerheid: code('herkomst', { akte: 'BEVESTIGD', school: 'EENZIJDIG', betwist: 'TEGENGESPROKEN', opgave: 'OPGEGEVEN' }),
    }),
    betrokkenheden: verzameling('zaken', {
      soort: 'zaaktype',
      rol: code('betrokkeneAls', { leerling: 'HOOFDBETROKKENE', overig: 'NEVENBETROKKENE' }),
      vanaf: datum('startdatum'),
      tot: datum('einddatum'),
      status: code('fase', { nieuw: 'AANGEMELD', lopend: 'LOPEND', gesloten: 'AFGESLOTEN' }),
      toelichting: 'samenvatting',
    }),
    acties: verzameling('taken', {
      omschrijving: 'taak',
      status: code('stand', { gevraagd: 'AANGEVRAAGD', ontvangen: 'ONTVANGEN', bezig: 'OPGEPAKT', gepland: 'GEPLAND', gereed: 'UITGEVOERD', vervallen: 'GESTOPT' }),
      vanaf: datum('uitvoering.van'),
      tot: datum('uitvoering.tot'),
      resultaat: 'afloop',
    }),
    verzuimmeldingen: verzameling('verzuim', {
      soort: code('verzuimcode', { A: 'ABSOLUUT_VERZUIM', O: 'ONGEOORLOOFD_VERZUIM', L: 'LUXEVERZUIM', T: 'LANGDURIG_VERZUIM' }),
      status: code('afhandeling', { open: 'ONTVANGEN', actie: 'IN_BEHANDELING', klaar: 'AFGEHANDELD' }),
      eersteDag: datum('begindatum'),
      lesuren: 'gemisteLesuren',
      toelichting: 'opmerking',
    }),
    inschrijvingen: verzameling('schoolloopbanen', {
      school: 'instelling.naam',
      onderwijs: code('onderwijstype', { PO: 'PRIMAIR', SO: 'SPECIAAL', VO: 'VOORTGEZET', MBO: 'BEROEPS' }),
      vanaf: datum('inschrijfdatum'),
      tot: datum('uitschrijfdatum'),
    }),
  },
};
