import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { DateTime, eisSleutel } from '../../kit/index.js';
import { Actiehandeling } from './actiehandeling.js';
import type { Actiecontext } from './context.js';
import { ActieInvoer, ActieresultaatInvoer, controleerResultaat } from './invoer.js';
import { eisTekst } from './tekstcontrole.js';
import { Ketenactie } from './types.js';
import { zetUit } from './uitzetten.js';
import { toonActie } from './weergave.js';

const ID_UITLEG = 'De sleutel van de actie.';
const SLEUTEL = 'Een eigen sleutel van zestien tot en met honderd tekens, zoals een UUID; dezelfde sleutel telt één keer.';
const REDEN = 'Waarom, in ten hoogste 2000 tekens en zonder persoonsnummer.';

@Resolver()
export class Actieopdracht {
  @Mutation(() => Ketenactie, { description: 'Belegt een actie bij een organisatie (samenwerkfunctie 11). Alleen voor de casusregisseur van de casus; dezelfde sleutel geeft dezelfde actie.' })
  async zetActieUit(
    @Arg('invoer', () => ActieInvoer, { description: 'Wat er moet gebeuren, over wie en door wie.' }) invoer: ActieInvoer,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Ctx() context: Actiecontext,
  ): Promise<Ketenactie> {
    eisSleutel(sleutel);
    return toonActie(await zetUit(invoer, sleutel, 'Uitzetten van een actie', context, context));
  }

  @Mutation(() => Ketenactie, { description: 'Bevestigt dat een actie is ontvangen. Alleen voor de organisatie bij wie zij is belegd.' })
  async ontvangActie(@Arg('id', () => ID, { description: ID_UITLEG }) id: string, @Ctx() context: Actiecontext): Promise<Ketenactie> {
    return toonActie(await handeling(context).gaOver(id, 'ONTVANGEN', { recht: 'uitvoeren', naam: 'Ontvangen van een actie' }));
  }

  @Mutation(() => Ketenactie, { description: 'Pakt een actie op. Alleen voor de organisatie bij wie zij is belegd; een actie met een conditie pas nadat die is gemeld.' })
  async pakActieOp(@Arg('id', () => ID, { description: ID_UITLEG }) id: string, @Ctx() context: Actiecontext): Promise<Ketenactie> {
    return toonActie(await handeling(context).gaOver(id, 'OPGEPAKT', { recht: 'uitvoeren', naam: 'Oppakken van een actie' }));
  }

  @Mutation(() => Ketenactie, { description: 'Plant een actie die is opgepakt. Alleen voor de organisatie bij wie zij is belegd.' })
  async planActie(
    @Arg('id', () => ID, { description: ID_UITLEG }) id: string,
    @Arg('op', () => DateTime, { description: 'Het moment waarvoor de actie is gepland, binnen een jaar.' }) op: string,
    @Ctx() context: Actiecontext,
  ): Promise<Ketenactie> {
    return toonActie(await handeling(context).plan(id, op, 'Plannen van een actie'));
  }

  @Mutation(() => Ketenactie, { description: 'Weigert een actie, of geeft haar terug nadat zij is opgepakt. Alleen voor de organisatie bij wie zij is belegd.' })
  async weigerActie(
    @Arg('id', () => ID, { description: ID_UITLEG }) id: string,
    @Arg('reden', () => String, { description: REDEN }) reden: string,
    @Ctx() context: Actiecontext,
  ): Promise<Ketenactie> {
    return toonActie(await handeling(context).gaOver(id, 'GEWEIGERD', { recht: 'uitvoeren', naam: 'Weigeren van een actie', reden }));
  }

  @Mutation(() => Ketenactie, { description: 'Meldt voortgang over een actie die is opgepakt of gepland. Alleen voor de organisatie bij wie zij is belegd.' })
  async meldVoortgang(
    @Arg('id', () => ID, { description: ID_UITLEG }) id: string,
    @Arg('tekst', () => String, { description: 'Hoe het ervoor staat, in ten hoogste 2000 tekens en zonder persoonsnummer.' }) tekst: string,
    @Arg('sleutel', () => ID, { description: SLEUTEL }) sleutel: string,
    @Ctx() context: Actiecontext,
  ): Promise<Ketenactie> {
    eisSleutel(sleutel);
    eisTekst(tekst, 'tekst');
    return toonActie(await handeling(context).meldVoortgang(id, tekst, sleutel, 'Melden van voortgang van een actie'));
  }

  @Mutation(() => Ketenactie, { description: 'Meldt dat de conditie van een actie is vervuld; zij slaapt daarna niet meer. Voor de casusregisseur en voor de organisatie bij wie zij is belegd.' })
  async meldConditie(@Arg('id', () => ID, { description: ID_UITLEG }) id: string, @Ctx() context: Actiecontext): Promise<Ketenactie> {
    return toonActie(await handeling(context).meldConditie(id, 'Melden van de conditie van een actie'));
  }

  @Mutation(() => Ketenactie, { description: 'Rondt een actie af met haar resultaat, dat teruggaat naar de casusregisseur. Alleen voor de organisatie bij wie zij is belegd.' })
  async rondActieAf(
    @Arg('id', () => ID, { description: ID_UITLEG }) id: string,
    @Arg('resultaat', () => ActieresultaatInvoer, { description: 'Wat de actie heeft opgeleverd.' }) invoer: ActieresultaatInvoer,
    @Ctx() context: Actiecontext,
  ): Promise<Ketenactie> {
    return toonActie(await handeling(context).rondAf(id, controleerResultaat(invoer), 'Afronden van een actie'));
  }

  @Mutation(() => Ketenactie, { description: 'Trekt een actie in die nog niet is afgerond. Alleen voor de casusregisseur van de casus.' })
  async trekActieIn(
    @Arg('id', () => ID, { description: ID_UITLEG }) id: string,
    @Arg('reden', () => String, { description: REDEN }) reden: string,
    @Ctx() context: Actiecontext,
  ): Promise<Ketenactie> {
    return toonActie(await handeling(context).gaOver(id, 'INGETROKKEN', { recht: 'intrekken', naam: 'Intrekken van een actie', reden }));
  }
}

const handeling = (context: Actiecontext): Actiehandeling => new Actiehandeling(context, context);
