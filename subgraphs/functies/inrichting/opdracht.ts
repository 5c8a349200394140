import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { DateTime, OIN } from '../../kit/index.js';
import type { Inrichtingcontext } from './context.js';
import { Inrichter } from './inrichter.js';
import { alsDeelnemer, alsInrichting, DeelnemerInvoer, InrichtingInvoer, InrichtOpdracht } from './invoer.js';
import { Deelnemer, Samenwerkingsverband } from './types.js';
import { toonDeelnemer, toonVerband } from './weergave.js';

const REDEN = 'Waarom dit wordt gewijzigd, in tien tot en met vijfhonderd tekens en zonder persoonsnummer.';
const VERWACHT = 'De versie waarop deze wijziging voortbouwt; is er intussen een nieuwere, dan wordt zij geweigerd.';

@Resolver()
export class Inrichtingopdracht {
  @Mutation(() => Samenwerkingsverband, { description: 'Richt een nieuw samenwerkingsverband in (samenwerkfunctie 14). Alleen voor een beheerder.' })
  async richtIn(
    @Arg('opdracht', () => InrichtOpdracht, { description: 'Wat wordt ingericht, vanaf wanneer en waarom.' }) { verband, geldigVanaf, reden, inrichting }: InrichtOpdracht,
    @Ctx() context: Inrichtingcontext,
  ): Promise<Samenwerkingsverband> {
    return toonVerband(await inrichterVoor(context).richtIn({ verband, geldigVanaf: moment(geldigVanaf), reden, inrichting: alsInrichting(inrichting) }), await context.kent());
  }

  @Mutation(() => Samenwerkingsverband, {
    description: 'Stelt een nieuwe versie van een samenwerkingsverband vast. Voor een beheerder, en voor een procesregisseur van een organisatie die dat er nu is.',
  })
  async wijzigInrichting(
    @Arg('verband', () => ID, { description: 'De sleutel van het samenwerkingsverband.' }) verband: string,
    @Arg('verwachteVersie', () => Int, { description: VERWACHT }) verwachteVersie: number,
    @Arg('geldigVanaf', () => DateTime, { nullable: true, description: 'Vanaf wanneer dit geldt, niet eerder dan de versie ervoor; weggelaten betekent nu.' }) geldigVanaf: string | null,
    @Arg('reden', () => String, { description: REDEN }) reden: string,
    @Arg('inrichting', () => InrichtingInvoer, { description: 'Het geheel zoals het wordt.' }) inrichting: InrichtingInvoer,
    @Ctx() context: Inrichtingcontext,
  ): Promise<Samenwerkingsverband> {
    return toonVerband(await inrichterVoor(context).wijzig({ verband, geldigVanaf: moment(geldigVanaf), reden, inrichting: alsInrichting(inrichting) }, verwachteVersie), await context.kent());
  }

  @Mutation(() => Deelnemer, { description: 'Neemt een organisatie op in het register; zonder adres is zij toegelaten en nog niet aangesloten. Alleen voor een beheerder.' })
  async registreerDeelnemer(
    @Arg('oin', () => OIN, { description: 'Het nummer van de organisatie.' }) oin: string,
    @Arg('reden', () => String, { description: REDEN }) reden: string,
    @Arg('deelnemer', () => DeelnemerInvoer, { description: 'Wat het register van haar weet.' }) deelnemer: DeelnemerInvoer,
    @Ctx() context: Inrichtingcontext,
  ): Promise<Deelnemer> {
    return toonDeelnemer(await inrichterVoor(context).registreer(alsDeelnemer(oin, deelnemer), reden), true);
  }

  @Mutation(() => Deelnemer, { description: 'Stelt een nieuwe versie vast van wat het register van een organisatie weet; die geldt meteen. Voor een beheerder; een organisatie wijzigt zichzelf via het register van de keten.' })
  async wijzigDeelnemer(
    @Arg('oin', () => OIN, { description: 'Het nummer van de organisatie.' }) oin: string,
    @Arg('verwachteVersie', () => Int, { description: VERWACHT }) verwachteVersie: number,
    @Arg('reden', () => String, { description: REDEN }) reden: string,
    @Arg('deelnemer', () => DeelnemerInvoer, { description: 'Wat het register van haar weet, in het geheel.' }) deelnemer: DeelnemerInvoer,
    @Ctx() context: Inrichtingcontext,
  ): Promise<Deelnemer> {
    return toonDeelnemer(await inrichterVoor(context).wijzigDeelnemer(alsDeelnemer(oin, deelnemer), reden, verwachteVersie), true);
  }
}

const inrichterVoor = ({ versies, deelnemers, kent, vrager, uitgever, nu }: Inrichtingcontext): Inrichter => new Inrichter(versies, deelnemers, kent, vrager, uitgever, nu);

const moment = (waarde: string | null | undefined): Date | undefined => (waarde == null ? undefined : new Date(waarde));
