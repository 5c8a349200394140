import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { OIN } from '../../kit/index.js';
import { beoordeel, koppelTerug, pakOp, wijsAf, zetDoor } from './behandeling.js';
import type { Meldingcontext } from './context.js';
import { DoorzettingInvoer, MeldingInvoer, MeldingRondeInvoer } from './invoer.js';
import { betrekBijCasus, wijsRegisseurAan } from './regie.js';
import { registreer } from './registratie.js';
import { Casus, Melding } from './types.js';
import { metAfwijzing } from './verantwoording.js';

const SLEUTEL = 'De sleutel van deze stap, door u gekozen (16 tot en met 100 leesbare tekens, zoals een UUID): dezelfde sleutel geeft hetzelfde antwoord en doet niets opnieuw.';
const MELDING = 'De sleutel van de melding.';
const CASUS = 'De sleutel van de casus.';

@Resolver()
export class Meldingopdrachten {
  @Mutation(() => Melding, { description: 'Registreert een melding bij het meldpunt voor haar soort en regio (samenwerkfunctie 1). MELDING_ONVOLLEDIG noemt alles wat ontbreekt of niet klopt in één keer.' })
  registreerMelding(
    @Arg('invoer', () => MeldingInvoer, { description: 'De melding.' }) invoer: MeldingInvoer,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Arg('ronde', () => MeldingRondeInvoer, { nullable: true, description: 'Een bekendheidsronde die ermee begint; alleen als uw organisatie zelf het meldpunt is.' }) ronde: MeldingRondeInvoer | null,
    @Ctx() context: Meldingcontext,
  ): Promise<Melding> {
    return doe('registreerMelding', context, async () => context.inzage.naStap(await registreer(invoer, ronde, sleutel, context), context));
  }

  @Mutation(() => Melding, { description: 'Legt vast of een melding compleet en juist is. Alleen voor het meldpunt.' })
  beoordeelMelding(
    @Arg('id', () => ID, { description: MELDING }) id: string,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Arg('compleet', () => Boolean, { description: 'Of de melding compleet is.' }) compleet: boolean,
    @Arg('juist', () => Boolean, { description: 'Of de melding juist is.' }) juist: boolean,
    @Arg('toelichting', () => String, { nullable: true, description: 'Een toelichting, voor de melder en een volgend meldpunt.' }) toelichting: string | null,
    @Ctx() context: Meldingcontext,
  ): Promise<Melding> {
    return doe('beoordeelMelding', context, () => beoordeel(id, { compleet, juist, toelichting }, sleutel, context));
  }

  @Mutation(() => Melding, { description: 'Pakt een melding op: er ontstaat een casus onder regie van het meldpunt, en zo gevraagd begint een bekendheidsronde. Begint die niet, dan is de melding toch opgepakt en staat in rondefout waarom. Alleen voor het meldpunt.' })
  pakMeldingOp(
    @Arg('id', () => ID, { description: MELDING }) id: string,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Arg('zaaknummer', () => String, { nullable: true, description: 'Het zaaknummer in de eigen administratie van het meldpunt; geen nummer van een persoon.' }) zaaknummer: string | null,
    @Arg('samenwerkingsverband', () => ID, { nullable: true, description: 'Het samenwerkingsverband waarbinnen de casus loopt; zonder dat van de ronde.' }) samenwerkingsverband: string | null,
    @Arg('ronde', () => MeldingRondeInvoer, { nullable: true, description: 'De bekendheidsronde die ermee begint.' }) ronde: MeldingRondeInvoer | null,
    @Ctx() context: Meldingcontext,
  ): Promise<Melding> {
    return doe('pakMeldingOp', context, () => pakOp(id, { zaaknummer, samenwerkingsverband, ronde }, sleutel, context));
  }

  @Mutation(() => Melding, { description: 'Zet een melding door naar een ander meldpunt; zij blijft dezelfde melding, met haar geschiedenis. Alleen voor het meldpunt, zolang zij niet is opgepakt. Daarna ziet uw organisatie alleen nog waar zij ligt.' })
  zetMeldingDoor(
    @Arg('id', () => ID, { description: MELDING }) id: string,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Arg('naar', () => DoorzettingInvoer, { description: 'Waarheen.' }) naar: DoorzettingInvoer,
    @Arg('reden', () => String, { description: 'Waarom, voor de melder en het nieuwe meldpunt.' }) reden: string,
    @Ctx() context: Meldingcontext,
  ): Promise<Melding> {
    return doe('zetMeldingDoor', context, () => zetDoor(id, naar, reden, sleutel, context));
  }

  @Mutation(() => Melding, { description: 'Wijst een melding af, met de reden. Alleen voor het meldpunt, zolang zij niet is opgepakt.' })
  wijsMeldingAf(
    @Arg('id', () => ID, { description: MELDING }) id: string,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Arg('reden', () => String, { description: 'Waarom, voor de melder.' }) reden: string,
    @Ctx() context: Meldingcontext,
  ): Promise<Melding> {
    return doe('wijsMeldingAf', context, () => wijsAf(id, reden, sleutel, context));
  }

  @Mutation(() => Melding, { description: 'Koppelt de uitkomst van een melding terug aan de melder, als die daarom vroeg. Alleen voor het meldpunt, nadat zij is opgepakt.' })
  koppelMeldingTerug(
    @Arg('id', () => ID, { description: MELDING }) id: string,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Arg('uitkomst', () => String, { description: 'Wat de melder over de uitkomst te weten krijgt.' }) uitkomst: string,
    @Ctx() context: Meldingcontext,
  ): Promise<Melding> {
    return doe('koppelMeldingTerug', context, () => koppelTerug(id, uitkomst, sleutel, context));
  }

  @Mutation(() => Casus, { description: 'Wijst een andere casusregisseur aan. Voor de casusregisseur, en voor het meldpunt dat de casus opende.' })
  wijsRegisseurAan(
    @Arg('casus', () => ID, { description: CASUS }) casus: string,
    @Arg('organisatie', () => OIN, { description: 'De organisatie die de regie krijgt.' }) organisatie: string,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Ctx() context: Meldingcontext,
  ): Promise<Casus> {
    return doe('wijsRegisseurAan', context, () => wijsRegisseurAan(casus, organisatie, sleutel, context));
  }

  @Mutation(() => Casus, { description: 'Betrekt een organisatie bij een casus; zij ziet daarna de melding tot niveau BEPERKT. Voor de casusregisseur, en voor het meldpunt dat de casus opende.' })
  betrekBijCasus(
    @Arg('casus', () => ID, { description: CASUS }) casus: string,
    @Arg('organisatie', () => OIN, { description: 'De organisatie die gaat meewerken.' }) organisatie: string,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Ctx() context: Meldingcontext,
  ): Promise<Casus> {
    return doe('betrekBijCasus', context, () => betrekBijCasus(casus, organisatie, sleutel, context));
  }
}

const doe = <T>(soort: string, context: Meldingcontext, zet: () => Promise<T>): Promise<T> => metAfwijzing(soort, context.dienst.verantwoordelijke, context, async () => zet());
