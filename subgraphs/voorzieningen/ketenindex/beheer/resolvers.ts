import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { noemtPersoonsnummer } from '../../../../schema/identificatie/persoonsnummer.js';
import { FoutInVraag } from '../../../kit/fouten.js';
import { spanId } from '../../../kit/logboek/aanduidingen.js';
import type { Ketenindexcontext } from '../context.js';
import { eisMagVerbergen, KETENINDEXREGELS } from '../rechten.js';

/** The longest reason, in characters. */
const MAX_REDEN = 500;

@Resolver()
export class Gebeurtenisbeheer {
  @Mutation(() => Boolean, {
    description: 'Verbergt een voorval voor elke lezer, of toont het weer; alleen voor een beheerder. De gebeurtenissen blijven staan zoals zij zijn: een correctie is een nieuwe gebeurtenis. Geeft false als deze bron zo een voorval niet heeft.',
  })
  async verbergVoorval(
    @Arg('bron', () => String, { description: 'De bron zoals de gebeurtenis haar noemt.' }) bron: string,
    @Arg('correlatie', () => ID, { description: 'Wat de varianten van het voorval delen (correlationid).' }) correlatie: string,
    @Arg('verborgen', () => Boolean, { description: 'Of het voorval wordt verborgen; false toont het weer.' }) verborgen: boolean,
    @Arg('reden', () => String, { description: 'Waarom, zonder iets van een persoon; het staat in het beslissingenlogboek.' }) reden: string,
    @Ctx() { vrager, spoor, gebeurtenissen, verantwoording, verantwoordelijke }: Ketenindexcontext,
  ): Promise<boolean> {
    eisMagVerbergen(vrager);
    if (reden.trim() === '' || reden.length > MAX_REDEN || noemtPersoonsnummer(reden)) {
      throw new FoutInVraag('BAD_USER_INPUT', `Een reden telt 1 tot en met ${MAX_REDEN} tekens en noemt geen persoonsnummer.`, 'reden');
    }
    await verantwoording.leg({
      verwerkingen: [],
      beslissingen: [{
        verantwoordelijke, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
        verzoek: { soort: 'verbergVoorval', vrager: { oin: vrager.oin, functie: vrager.functie }, bron, correlatie, verborgen, reden },
        antwoord: { uitkomst: 'TOEGESTAAN', uitleg: KETENINDEXREGELS.verbergen.zin }, beleid: [KETENINDEXREGELS.verbergen.id],
      }],
    });
    return gebeurtenissen.verberg({ bron, correlatie, verborgen, reden, door: { oin: vrager.oin, functie: vrager.functie } });
  }
}
