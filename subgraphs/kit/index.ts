// What a partner imports to turn a data source into a subgraph, by what it is for.
import 'reflect-metadata';

// The words for types, and for tables: from here and nowhere else, so that a partner has the same ones as the kit has.
export { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
export { sql } from 'kysely';

// The contract
export * from './contract/opsommingen.js';
export * from './contract/scalars.js';
export * from './contract/waarden.js';
export * from './contract/connectie.js';
export { Ketenpartner } from './contract/ketenpartner.js';
export { Bijdrage, type Bijdragegrond } from './contract/bijdrage.js';
export { dekt, Gegeven, type Dekking, type Gegevenseis } from './contract/gegeven.js';
export { verbindDekking } from './schema/handhaaf-gegeven.js';
export { ONBEKEND as DATUM_ONBEKEND } from '../../schema/identificatie/onvolledige-datum.js';
export { FoutInVraag, type Gebrek } from './fouten.js';

// From classes to a federation schema
export { bouwSchema, type Schemaopdracht, type Subgraphschema } from './schema/bouw-schema.js';

// Signed questions
export { type Bewijs, GELDIGHEID_S, onderteken, verifieer } from './bewijs/bewijs.js';
export { type Beoordeling, NIET_VRIJGEGEVEN, totVrijgave } from './bewijs/beoordeling.js';
export { aanroeperVan, type Bewijsbinding, bindingVan, hoortBij } from './bewijs/aanroeper.js';
export { maakOndertekenaar, vertrouw, type Ondertekenaar, type Vertrouwen } from './bewijs/sleutels.js';
export { type Aanvraag, leesFunctietoken, tekenFunctietoken, type Vrager } from './functie/functietoken.js';

// Persons without numbers
export type { EigenPseudoniemen, Pseudoniem, Pseudonimiseerder, Pseudoniemen, Pseudoniemgrond } from './pseudoniem/pseudonimiseerder.js';
export { PSEUDONIEMENPAD } from './pseudoniem/berichten.js';
export { eigenOprfPseudoniemen, organisatieuitgever } from './pseudoniem/eigen-pseudoniemen.js';
export { herindexeer } from './pseudoniem/herindexeer.js';
export { oprfPseudonimiseerder } from './pseudoniem/oprf-pseudonimiseerder.js';

// Sources
export type { Bron, Dossier, Rij } from './bron/bron.js';
export { Dossierlader } from './bron/lader.js';
export { sqlBron } from './bron/sql.js';
export { bewaakteBron, DossiersVerouderd, Versheid } from './bron/versheid.js';
export { restBron, type Restbron, type Restbronopties, Restfout, type Restgroep, type Restopzet, type Restveld } from './bron/rest.js';
export * from './postgres/index.js';

// What the law says
export * from './recht/vraag.js';
export { maakBeslispunt } from './recht/beslispunt.js';
export { maakMatrix, type Matrixrij } from './recht/matrix.js';
export { leesRechtspakketten } from './recht/pakketten.js';
export { rechtskennis } from './recht/kennis.js';

// What was decided and done
export * from './logboek/regels.js';
export { betrokkeneType, oinUrn, PERSOONSSLEUTEL, spanId } from './logboek/aanduidingen.js';
export { ACTIVITEITEN, type Activiteitnaam, verwerkingsactiviteit } from './logboek/activiteiten.js';
export { controleerDatabase, type Databasecontrole, type Logboekuitslag } from './logboek/controle-database.js';
export { alsOtlpExport } from './logboek/otlp.js';
export { leesroute, LEESPAD } from './logboek/leesroute.js';
export { tekenLeestoken } from './logboek/leestoken.js';
export { logboeklezer } from './logboek/logboeklezer.js';
export { logboekMigraties } from './logboek/migraties.js';
export { type LopendLogboek, postgresLogboek } from './logboek/postgres-logboek.js';
export { Verantwoording } from './logboek/verantwoording.js';

// A kind of ketenpartner
export { beslisBron, type Bronbesluit, type Bronregel } from './partner/bronregel.js';
export type { Partnersoort } from './partner/partnersoort.js';
export type { Organisatie, Partnercontext } from './partner/context.js';
export { partnerschema } from './partner/partnerschema.js';
export { type Bronhouder, type Partneringang, partneronderdelen, type Partneronderdelen, partnerpad } from './partner/partneronderdelen.js';
export { gedeeldeMigraties, groep } from './partner/gedeelde-migraties.js';
export type { Dossierhouder } from './partner/dossierhouder.js';
export { GEDEELDE_GROEPEN, sqlHouders } from './partner/sql-houders.js';

// A samenwerkfunctie
export type { Functiecontext } from './functie/context.js';
export { type Functielijn, functielijn } from './functie/functielijn.js';
export type { Identiteiten, Uitvraagpersoon, Vondst } from './functie/identiteiten.js';
export { identiteitenOverHttp } from './functie/identiteiten-http.js';
export { type Inrichtingen, inrichtingOverHttp, type Inrichtingsstand } from './functie/inrichtingen.js';
export { leesSpoor, type Spoor } from './functie/spoor.js';
export { type Functie, functieonderdeel, functiepad } from './functie/functie.js';

// Work that takes time, and news of it
export type { Gebeurtenisvariant, NieuweGebeurtenis } from './gebeurtenis/gebeurtenis.js';
export { maakGebeurtenissen, MAX_GEBEURTENIS } from './gebeurtenis/maak-gebeurtenissen.js';
export { gebreken } from './gebeurtenis/gegevensschema.js';
export type { Handelende, NieuweOpdracht, Opdracht, Overgang } from './opdracht/opdracht.js';
export { eisReden, eisSleutel, eisTermijn, type Opdrachtaanvraag } from './opdracht/aanvraag.js';
export { BEZORGSTATUSSEN, type Bezorgstatus, OPDRACHTSTATUSSEN, type Opdrachtstatus } from './opdracht/statussen.js';
export { OPEN_STATUSSEN, OVERGANGEN, type Opdrachtpartij } from './opdracht/overgangen.js';
export type { Opdrachtsoort } from './opdracht/opdrachtsoort.js';
export { type Bijwerking, type Boekmiddelen, Opdrachtboek, type Overgangopties } from './opdracht/opdrachtboek.js';
export { opdrachtconnectie, opdrachtcursor, type Opdrachtfilter, type Opdrachtlijst } from './opdracht/opdrachtlijst.js';
export { opdrachtMigraties } from './opdracht/migraties.js';
export { legGebeurtenissenVast } from './opdracht/uitbak.js';
export type { Gebeurtenisbezorger, Geweigerd } from './opdracht/bezorger.js';
export { type Motorboek, type Motoropties, type Opdrachtmotor, startOpdrachtmotor } from './opdracht/opdrachtmotor.js';
export { ketenindexBezorger, type Ketenindexopties } from './opdracht/ketenindex-bezorger.js';
export { BezorgstatusEnum, DodeBrief, opdrachtvelden, OpdrachtstatusEnum, Opdrachtvorm, Overgangtype, overgangvorm } from './opdracht/types.js';
export { dodeBrieven, type Dodebrievenopties, mijnOpdrachten, type Werkopties, Werkvraag } from './opdracht/gedeelde-velden.js';

// Serving
export { graphqldienst, type Graphqldienst } from './serveer/graphql.js';
export { type Aanroeper, type Afhandeling, type Antwoord, type Koppen, type Luisteraar, type Onderdeel, startLuisteraar, type Tlsmateriaal, type Verzoek } from './serveer/luisteraar.js';
export { type Log, logNaarBestand, logRegel } from './log.js';

// Synthetic data for the demo
export * from './voorbeelddata/index.js';
export { type Dossierrijen, dossierrijen, type EigenVoorbeelden, vervangDossiers, vullingVan } from './partner/voorbeelden.js';
export { dagenLater, dagenVooruit, dagTijdens } from './partner/voorbeelddagen.js';

// Who waits for gebeurtenissen is woken
export { type Bus, eigenBus } from './gebeurtenis/bus.js';
export { natsBus } from './gebeurtenis/bus-nats.js';
